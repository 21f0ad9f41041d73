import { type Signal, signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { InactiveReason } from '../../src/model/settings.ts';
import { createSearch } from '../../src/search/search.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { Popup, type PopupPlace } from '../../src/sheet/popup.tsx';
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
  address: { url: 'https://news.example/a', title: 'An article' },
  site: { host: 'news.example', enabled: true },
  pageEnabled: true,
  theme: 'auto',
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

function open(
  view: PopupView,
  onPlace?: (place: PopupPlace) => void,
): { actions: PopupActions; view: Signal<PopupView> } {
  const actions: PopupActions = {
    setSite: vi.fn(),
    setPage: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    allow: vi.fn(),
    jumpTo: vi.fn(),
    show: vi.fn(),
    showDiffering: vi.fn(),
    openSheet: vi.fn(),
    openSettings: vi.fn(),
  };
  const shown = signal(view);
  render(
    <Popup
      view={shown}
      catalogue={catalogue(sample)}
      search={signal(createSearch(sample))}
      actions={actions}
      tools={{ edition: { version: '1.2.3', factBase: '0123456789ab' } }}
      {...(onPlace && { onPlace })}
    />,
  );
  return { actions, view: shown };
}

const field = () => screen.getByRole<HTMLInputElement>('searchbox');
const searchFor = (query: string) => fireEvent.input(field(), { target: { value: query } });
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
const shownHeading = (name: string) =>
  vi.waitFor(() => expect(screen.getByRole('heading', { name })).toBeTruthy());

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
    fireEvent.click(screen.getByText(name));
    expect(actions.setPage).toHaveBeenCalledExactlyOnceWith(asked);
  });

  it('does not say that it is on while everything is paused', () => {
    open(inactive('paused', { pausedUntil: 'forever' }));
    const toggle = screen.getByRole<HTMLButtonElement>('switch');
    expect(toggle.getAttribute('aria-checked')).toBe('false');
    expect(toggle.textContent).toBe('Paused');
  });

  it('is not offered where there is no site', () => {
    open(inactive('browser-page', { site: undefined, pageEnabled: false }));
    expect(screen.queryByRole('switch')).toBeNull();
  });
});

describe('pausing', () => {
  it.each([
    ['Pause everywhere for an hour', 'hour'],
    ['Pause everywhere until turned on', 'forever'],
  ])('%s', (name, span) => {
    const { actions } = open(found);
    fireEvent.click(screen.getByText(name));
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

  it.each([
    ['looking', 'Looking at the page…', 'Đang xem trang…'],
    ['silent', 'The page does not answer.', 'Trang không trả lời.'],
    ['unfinished', 'The page is still loading; nothing was found in it yet.', 'Trang chưa tải xong'],
  ] as const)('%s is told in both languages, never that there is nothing', (state, english, vietnamese) => {
    const { view } = open({ ...found, page: { state }, mentions: undefined });
    const said = () => screen.getAllByRole('status')[0]!.textContent!;
    expect(said()).toContain(english);
    expect(said()).not.toMatch(/Nothing on this page/);
    view.value = { ...view.value, language: 'vi' };
    return vi.waitFor(() => expect(said()).toContain(vietnamese));
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
    {
      subject: 'us-deficit-2024',
      text: '$125 billion',
      before: 'a deficit of ',
      after: '',
      frame: 0,
      index: 0,
    },
  ];

  it('are listed with both values, without a verdict, and lead to their place', () => {
    const { actions } = open({ ...found, differing });
    const list = screen.getByRole('region', { name: /Differs from the documents/ });
    expect(list.textContent).toContain('documents: $123.5 billion');
    expect(list.textContent).not.toMatch(/wrong|false|error|incorrect/i);
    fireEvent.click(within(list).getByRole('button', { name: 'Go to a deficit of $125 billion' }));
    expect(actions.showDiffering).toHaveBeenCalledExactlyOnceWith(differing[0]);
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
  const excerpts = (name: string) =>
    fireEvent.click(screen.getByRole('button', { name: `Excerpts: ${name}` }));

  it('is grouped and counted, a line each', () => {
    open(found);
    const officials = screen.getByRole('region', { name: 'Officials 1' });
    expect(within(officials).getByText('2 places')).toBeTruthy();
    expect(within(officials).queryByRole('button', { name: /^Go to/ })).toBeNull();
  });

  it('unfolds to the words of the page, which lead there', () => {
    const { actions } = open(found);
    excerpts('Phạm Minh Chính');
    const jumps = screen.getAllByRole('button', { name: /^Go to/ });
    expect(jumps.map(({ textContent }) => textContent)).toEqual([
      'Go to before 0 Phạm Minh Chính after 0',
      'Go to before 2 Mr Chính after 2',
    ]);
    fireEvent.click(jumps[1]!);
    expect(actions.jumpTo).toHaveBeenCalledExactlyOnceWith(found.mentions?.[2]);
  });

  it('is stepped through to the next and the previous mention, around the ends', () => {
    const { actions } = open(found);
    const step = (way: string) =>
      fireEvent.click(screen.getByRole('button', { name: `${way} mention: Phạm Minh Chính` }));
    for (const way of ['Next', 'Next', 'Next', 'Previous']) step(way);
    expect(vi.mocked(actions.show).mock.calls.map(([{ index }]) => index)).toEqual([0, 2, 0, 2]);
    expect(actions.jumpTo).not.toHaveBeenCalled();
    expect(screen.getByText(/2 of 2/)).toBeTruthy();
  });

  it('is copied as a link with the words of the mention', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    open(found);
    excerpts('US deficit, 2024');
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
    await screen.findByText('Copied.');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      'https://news.example/a#:~:text=before%201-,%24123.5%20billion,-after%201',
    );
    vi.unstubAllGlobals();
  });

  it('says that the places are being listed until the page has answered', () => {
    open({ ...found, mentions: undefined });
    excerpts('US deficit, 2024');
    expect(screen.getByText('Listing the places…')).toBeTruthy();
  });
});

it('lists the whole sheet where no page has anything to show', () => {
  open(inactive('nothing-found'));
  const figures = screen.getByRole('region', { name: 'Figures' });
  expect(within(figures).getByRole('link').textContent).toBe('US deficit, 2024$123.5 billion');
});

it('says where the talks stand: the latest that happened, and what was planned then', () => {
  open(inactive('nothing-found'));
  const standing = screen.getByRole('region', { name: /Where the talks stand as of 6 May \[2025\]/ });
  const [planned] = within(standing).getAllByRole('definition').slice(-1);
  expect(planned?.textContent).toBe('First round 7 May');
  expect(within(standing).getByRole('img').getAttribute('aria-label')).toContain('7 May: First round');
});

describe('the search', () => {
  it('has the focus, and Enter opens the best answer', async () => {
    open(found);
    expect(document.activeElement).toBe(field());
    searchFor('chinh');
    expect(screen.getByText('3 answers')).toBeTruthy();
    press('Enter');
    await shownHeading('Phạm Minh Chính');
    expect(screen.getByText('He chaired the cabinet meeting.')).toBeTruthy();
  });

  it('is moved through by the arrow keys, and left step by step by Esc', async () => {
    open(found);
    searchFor('deficit');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('US deficit, 2024');
    press('ArrowUp');
    expect(document.activeElement).toBe(field());
    press('Enter');
    await shownHeading('US deficit, 2024 $123.5 billion');
    press('Escape');
    await vi.waitFor(() => expect(screen.queryByRole('heading', { name: /^US deficit/ })).toBeNull());
    expect(field().value).toBe('deficit');
    press('Escape');
    expect(field().value).toBe('');
    const last = fireEvent.keyDown(field(), { key: 'Escape' });
    expect(last).toBe(true); // the browser's own: it closes the popup
  });

  it('is narrowed by group', () => {
    open(found);
    searchFor('deficit');
    fireEvent.change(screen.getByRole('combobox', { name: 'Group' }), { target: { value: 'others' } });
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('The deficit was $123.5 billion.'),
    ]);
  });

  it('leads to a document on the full sheet, which alone tells of it', async () => {
    const { actions } = open(found);
    searchFor('technical delegation');
    press('Enter');
    await vi.waitFor(() => expect(actions.openSheet).toHaveBeenCalledExactlyOnceWith('/document/delegation'));
    expect(field().value).toBe('technical delegation');
  });

  it('says so when nothing is found', () => {
    open(found);
    searchFor('xylophone');
    expect(screen.getByText(/Nothing found for “xylophone”/)).toBeTruthy();
  });

  it('tells where it is, so that it can be opened there again', async () => {
    const onPlace = vi.fn();
    open(found, onPlace);
    searchFor('chinh');
    press('Enter');
    await vi.waitFor(() =>
      expect(onPlace).toHaveBeenLastCalledWith({ query: 'chinh', hash: '#/official/pham-minh-chinh' }),
    );
  });
});

describe('a subject', () => {
  const openSubject = async (id: string) => {
    location.hash = `#${id}`;
    open(found);
  };

  it('shows status, date, source and the quote that proves a fact', async () => {
    await openSubject('/official/pham-minh-chinh');
    const fact = screen.getByText('He chaired the cabinet meeting.').closest('li')!;
    expect(within(fact).getByText('Reported')).toBeTruthy();
    expect(within(fact).getByText('as of 6 May [2025]')).toBeTruthy();
    const source = within(fact).getByText('Việt Nam News, 6 May [2025], paragraph 3').closest('details')!;
    expect(source.open).toBe(false);
    expect(source.textContent).toContain('“chaired a cabinet meeting”');
    expect(source.querySelector('blockquote')?.lang).toBe('en');
  });

  it('shows how a derived figure is calculated', async () => {
    await openSubject('/figure/us-deficit-2024');
    expect(screen.getByText('Calculated: 136.6 − 13.1 = 123.5')).toBeTruthy();
  });

  it('shows both versions where the documents differ', async () => {
    await openSubject('/event/first-round');
    expect(screen.getByText('With a call.')).toBeTruthy();
    expect(screen.getByText('With a first round.')).toBeTruthy();
  });

  it('is cited in one press for each fact, with where it stands', async () => {
    const writeText = vi.fn(async (_: string) => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await openSubject('/official/pham-minh-chinh');
    fireEvent.click(screen.getByRole('button', { name: 'Copy with source' }));
    await screen.findByText('Copied.');
    expect(writeText).toHaveBeenCalledExactlyOnceWith(
      'He chaired the cabinet meeting.\n(VNS, “Cabinet meeting”, 6 May [2025], paragraph 3: “chaired a cabinet meeting”)',
    );
    vi.unstubAllGlobals();
  });

  it('leads into the full sheet', async () => {
    location.hash = '#/official/pham-minh-chinh';
    const { actions } = open(found);
    fireEvent.click(screen.getByRole('button', { name: 'In the full sheet' }));
    expect(actions.openSheet).toHaveBeenCalledExactlyOnceWith('/official/pham-minh-chinh');
  });
});

it('a page that is read on a click alone says so and offers to read its site always', () => {
  const { actions } = open({ ...found, onClickOnly: true });
  expect(screen.getByText(/may not read this site by itself/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Always read news.example' }));
  expect(actions.allow).toHaveBeenCalledExactlyOnceWith('here');
});

it('a change that is not kept is told, and the switch stays as it is', () => {
  open({ ...found, notSaved: 'full' });
  expect(screen.getByRole('alert').textContent).toContain('could not be saved');
  expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true');
});

it('a switch that an organisation has set is locked', () => {
  open({ ...found, site: { host: 'news.example', enabled: false, managed: true } });
  expect(screen.getByRole<HTMLButtonElement>('switch').disabled).toBe(true);
});
