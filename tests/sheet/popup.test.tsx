import { type Signal, signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { foldText } from '../../src/matching/fold.ts';
import type { InactiveReason } from '../../src/model/settings.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { Popup } from '../../src/sheet/popup.tsx';
import type { PageMention, PopupActions, PopupView } from '../../src/sheet/popup-view.ts';
import { sample } from './sample.ts';

const mention = (index: number, subject: string, text: string): PageMention => ({
  frame: 0,
  index,
  subject,
  text,
  before: `before ${index} `,
  after: ` after ${index}`,
});

const found: PopupView = {
  language: 'en',
  page: { state: 'active', counts: { 'pham-minh-chinh': 2, 'us-deficit-2024': 1 }, skipped: {} },
  site: { host: 'news.example', enabled: true },
  pageEnabled: true,
  pausedUntil: undefined,
  mentions: [
    mention(0, 'pham-minh-chinh', 'Phạm Minh Chính'),
    mention(1, 'us-deficit-2024', '$123.5 billion'),
    mention(2, 'pham-minh-chinh', 'Mr Chính'),
  ],
  differing: [],
};

const inactive = (reason: InactiveReason, about: Partial<PopupView> = {}): PopupView => ({
  ...found,
  page: { state: 'inactive', reason },
  mentions: undefined,
  ...about,
});

function open(view: PopupView): { actions: PopupActions; view: Signal<PopupView> } {
  const actions: PopupActions = {
    setSite: vi.fn(),
    setPage: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    allow: vi.fn(),
    jumpTo: vi.fn(),
    openSheet: vi.fn(),
    openSettings: vi.fn(),
  };
  const shown = signal(view);
  render(<Popup view={shown} catalogue={catalogue(sample, foldText)} actions={actions} />);
  return { actions, view: shown };
}

const tab = (name: RegExp) => screen.getByRole('tab', { name });
const searchFor = (query: string) => {
  fireEvent.click(tab(/Fact sheet/));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
};

afterEach(() => {
  cleanup();
  location.hash = '';
});

describe('the switch for the site', () => {
  it('names the site and turns it off', () => {
    const { actions } = open(found);
    const toggle = screen.getByRole('switch', { name: 'Gloss on news.example' });
    expect(toggle.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(toggle);
    expect(actions.setSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('turns it on again, and follows what was stored', () => {
    const { actions, view } = open(
      inactive('site-off', { site: { host: 'news.example', enabled: false }, pageEnabled: false }),
    );
    fireEvent.click(screen.getByRole('switch'));
    expect(actions.setSite).toHaveBeenCalledExactlyOnceWith(true);
    view.value = found;
    return vi.waitFor(() => expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true'));
  });

  it.each([
    [{ host: 'news.example', enabled: true }, true, 'Turn off on this page only', false],
    [{ host: 'news.example', enabled: false }, false, 'Turn on for this page only', true],
    [{ host: 'news.example', enabled: true }, false, 'Treat this page like its site again', true],
    [{ host: 'news.example', enabled: false }, true, 'Treat this page like its site again', false],
  ])('%j with the page at %j offers: %s', (site, pageEnabled, name, asked) => {
    const { actions } = open({ ...found, site, pageEnabled });
    fireEvent.click(screen.getByRole('button', { name }));
    expect(actions.setPage).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('is not offered where there is no site', () => {
    open(inactive('browser-page', { site: undefined, pageEnabled: false }));
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('pausing', () => {
  it.each([
    ['For an hour', 'hour'],
    ['Until turned on', 'forever'],
  ])('%s', (name, span) => {
    const { actions } = open(found);
    fireEvent.click(screen.getByRole('button', { name }));
    expect(actions.pause).toHaveBeenCalledExactlyOnceWith(span);
  });

  it('says until when, and can be ended', () => {
    const until = new Date(2025, 4, 7, 14, 5).getTime();
    const { actions } = open(inactive('paused', { pausedUntil: until }));
    expect(screen.getByText(/Until .*05/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Turn on again' }));
    expect(actions.resume).toHaveBeenCalledOnce();
  });
});

describe('why nothing is shown', () => {
  it.each([
    ['browser-page', /not a web page/, /không phải trang web/],
    ['site-off', /off on this site/, /đang tắt trên trang web này/],
    ['page-off', /off on this one page/, /chỉ tắt trên đúng trang này/],
    ['paused', /paused everywhere/, /tạm dừng mọi nơi/],
    ['nothing-found', /Nothing on this page/, /không có gì về/],
    ['pdf', /This is a PDF/, /tệp PDF/],
    ['no-permission', /may not read this page/, /không được phép/],
  ] as const)('%s is told in both languages, with what one can do', (reason, english, vietnamese) => {
    const { view } = open(inactive(reason));
    const said = () => screen.getAllByRole('status')[0]!;
    expect(said().textContent).toMatch(english);
    expect(said().querySelectorAll('p')).toHaveLength(2);
    view.value = inactive(reason, { language: 'vi' });
    return vi.waitFor(() => expect(said().textContent).toMatch(vietnamese));
  });

  it('offers to ask the browser where access is missing', () => {
    const { actions } = open(inactive('no-permission'));
    fireEvent.click(screen.getByRole('button', { name: 'Allow reading web pages' }));
    expect(actions.allow).toHaveBeenCalledOnce();
  });

  it('shows the fact sheet instead of an empty list', () => {
    open(inactive('nothing-found'));
    expect(screen.queryByRole('tab', { name: /On this page/ })).toBeNull();
    expect(tab(/Fact sheet/).getAttribute('aria-selected')).toBe('true');
  });

  it('tells what the reader could not read', () => {
    open({
      ...found,
      page: { state: 'active', counts: {}, skipped: { svg: 1, code: 9 }, stopped: 'no time' },
    });
    expect(screen.getByText('Not read on this page: 1 drawing')).toBeTruthy();
    expect(screen.getByText('Gloss stopped reading this page: no time')).toBeTruthy();
  });
});

describe('figures that the page gives otherwise', () => {
  const differing = [
    { subject: 'us-deficit-2024', text: '$125 billion', before: 'a deficit of ', after: '' },
  ];

  it('are listed with both values, and without a verdict', () => {
    open({ ...found, differing });
    const list = screen.getByRole('region', { name: /Differs from the documents/ });
    const [page, documents] = within(list).getAllByRole('definition');
    expect(page?.textContent).toBe('a deficit of $125 billion');
    expect(documents?.textContent).toBe('$123.5 billion');
    expect(list.textContent).not.toMatch(/wrong|false|error|incorrect/i);
  });

  it('are listed in Vietnamese', () => {
    open({ ...found, language: 'vi', differing });
    expect(screen.getByRole('region', { name: /Khác với tài liệu/ }).textContent).toContain('123,5 tỷ USD');
  });

  it('make no list where there are none', () => {
    open(found);
    expect(screen.queryByRole('region', { name: /Differs/ })).toBeNull();
  });
});

describe('what is on the page', () => {
  it('is grouped, counted and in words of the page', () => {
    open(found);
    expect(tab(/On this page 2/).getAttribute('aria-selected')).toBe('true');
    const officials = screen.getByRole('region', { name: 'Officials 1' });
    expect(within(officials).getByText('2 places')).toBeTruthy();
    expect(
      within(officials)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Go to before 0 Phạm Minh Chính after 0', 'Go to before 2 Mr Chính after 2']);
  });

  it('leads to the place on the page', () => {
    const { actions } = open(found);
    fireEvent.click(screen.getByRole('button', { name: /Mr Chính/ }));
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith(found.mentions?.[2]);
  });

  it('shows three places of a subject, and all when asked', () => {
    const many = [0, 1, 2, 3, 4].map((index) => mention(index, 'target', 'Target'));
    open({ ...found, page: { state: 'active', counts: { target: 5 }, skipped: {} }, mentions: many });
    expect(screen.getAllByRole('button', { name: /^Go to/ })).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Show all 5' }));
    expect(screen.getAllByRole('button', { name: /^Go to/ })).toHaveLength(5);
  });

  it('leads to the facts of a subject, open and focused', async () => {
    open(found);
    const link = screen.getByRole('link', { name: 'Facts: US deficit, 2024' });
    location.hash = link.getAttribute('href')!;
    await vi.waitFor(() => {
      const subject = document.getElementById('us-deficit-2024') as HTMLDetailsElement;
      expect(subject.open).toBe(true);
      expect(document.activeElement).toBe(subject.querySelector('summary'));
    });
  });
});

describe('the fact sheet', () => {
  it.each(['pham minh chinh', 'chinh', 'Chính'])('%s finds Phạm Minh Chính and opens it', (query) => {
    open(found);
    searchFor(query);
    expect(screen.getByText('1 subject found')).toBeTruthy();
    expect(document.querySelectorAll('details.subject[open]')).toHaveLength(1);
    expect(screen.getByText('He chaired the cabinet meeting.')).toBeTruthy();
  });

  it('says so when nothing is found', () => {
    open(found);
    searchFor('golf');
    expect(screen.getByText(/Nothing found for “golf”/)).toBeTruthy();
  });

  it('shows status, date, source and the quote that proves a fact', () => {
    open(found);
    searchFor('chinh');
    const fact = screen.getByText('He chaired the cabinet meeting.').closest('li')!;
    expect(within(fact).getByText('Reported')).toBeTruthy();
    expect(within(fact).getByText('as of 6 May [2025]')).toBeTruthy();
    const source = within(fact).getByText('Việt Nam News, 6 May [2025], paragraph 3').closest('details')!;
    expect(source.open).toBe(false);
    expect(source.textContent).toContain('“chaired a cabinet meeting”');
    expect(source.querySelector('blockquote')?.lang).toBe('en');
  });

  it('shows how a derived figure is calculated', () => {
    open(found);
    searchFor('us deficit');
    expect(screen.getAllByText('Calculated: 136.6 − 13.1 = 123.5')).toHaveLength(2);
  });

  it('shows both versions where the documents differ', () => {
    open(found);
    fireEvent.click(tab(/Sources/));
    expect(screen.getByText('With a call.')).toBeTruthy();
    expect(screen.getByText('With a first round.')).toBeTruthy();
  });

  it('tells the events in their order', () => {
    open(found);
    fireEvent.click(tab(/Timeline/));
    const days = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(days).toEqual(['early April', '7 May']);
  });

  it('speaks Vietnamese', () => {
    open({ ...found, language: 'vi' });
    fireEvent.click(tab(/Bảng dữ kiện/));
    fireEvent.input(screen.getByRole('searchbox', { name: 'Tìm trong dữ kiện' }), {
      target: { value: 'chinh' },
    });
    expect(screen.getByText('Ông chủ trì cuộc họp Chính phủ.')).toBeTruthy();
    expect(screen.getByText('tính đến 6/5 [2025]')).toBeTruthy();
  });
});

describe('tabs by keyboard', () => {
  it.each([
    ['ArrowRight', /On this page/, /Fact sheet/],
    ['ArrowLeft', /On this page/, /Sources/],
    ['End', /On this page/, /Sources/],
    ['Home', /Sources/, /On this page/],
  ])('%s moves from %s to %s', (key, from, to) => {
    open(found);
    fireEvent.click(tab(from));
    fireEvent.keyDown(tab(from), { key });
    expect(tab(to).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(tab(to));
    expect(screen.getAllByRole('tab').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });
});
