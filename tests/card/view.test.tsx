// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildContent } from '../../src/card/build-content.ts';
import { type CardProps, CardView } from '../../src/card/view.tsx';
import type { CardCommands } from '../../src/card/view-parts.ts';
import { evidence, fact, factBase, subject } from './fact-base.ts';

const base = factBase({
  subjects: [
    subject('greer', {
      group: 'officials',
      label: { en: 'Nguyễn Hồng Diên', vi: 'Nguyễn Hồng Diên' },
      plainLabel: 'Nguyen Hong Dien',
      related: ['call'],
    }),
    subject('call'),
  ],
  facts: [
    fact('one', ['greer'], { status: 'announced', evidence: [evidence('may', 4, '<b>bold</b> words')] }),
    fact('two', ['greer'], { status: 'scheduled' }),
    fact('three', ['greer'], { status: 'derived' }),
  ],
});

const reason = { rule: 'full-name-with-office', form: 'dien', context: ['Minister'] };
const commands = {
  close: vi.fn(),
  back: vi.fn(),
  relate: vi.fn(),
  openFacts: vi.fn(),
  mute: vi.fn(),
  unmute: vi.fn(),
  switchOff: vi.fn(),
  switchOn: vi.fn(),
  copy: vi.fn(async (_text: string) => true),
} satisfies CardCommands;

function show(more: Partial<CardProps> = {}, language: 'en' | 'vi' = 'en') {
  const content = buildContent(base, { subject: 'greer', language, reason, pageDay: '2025-06-01' })!;
  return render(
    <CardView
      content={content}
      cameFrom={undefined}
      link={undefined}
      off={undefined}
      commands={commands}
      {...more}
    />,
  );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

beforeEach(() => void vi.clearAllMocks());
afterEach(cleanup);

describe('at first sight', () => {
  test('the Vietnamese spelling comes before the plain one', () => {
    show();
    expect(screen.getByRole('heading').textContent).toBe('Nguyễn Hồng Diên Nguyen Hong Dien');
  });
  test('the office has its as-of day, the inferred year in brackets', () => {
    show();
    expect(screen.getByText(/as of/).textContent).toBe('as of 6 May [2025]');
  });
  test('two facts show, each with its status and its source line', () => {
    show();
    const [one, two] = screen.getAllByRole('listitem');
    expect(one?.textContent).toContain('statement one');
    expect(one?.querySelector('summary')?.textContent).toContain('Announced · publisher of may, 6\u00a0May');
    expect(two?.querySelector('summary')?.textContent).toContain('Scheduled');
  });
  test('a page newer than the documents is told that they end', () => {
    show();
    expect(screen.getByText(/Documents end on 6 May 2025/)).toBeTruthy();
  });
  test('everything is in Vietnamese for a Vietnamese interface', () => {
    const { container } = show({}, 'vi');
    expect(container.textContent).toContain('Đã công bố');
    expect(container.textContent).not.toMatch(/as of|Fact sheet|Related|Copy/);
  });
});

describe('proof', () => {
  test('the quote is marked as English in any language and is never markup', () => {
    const { container } = show({}, 'vi');
    const quote = container.querySelector('blockquote')!;
    expect(quote.lang).toBe('en');
    expect(quote.textContent).toBe('“<b>bold</b> words”');
    expect(quote.querySelector('b')).toBeNull();
  });
});

describe('copying', () => {
  test('holds the facts on view, and is confirmed', async () => {
    show();
    button('Copy').click();
    expect(await screen.findByText('Copied with citation')).toBeTruthy();
    const text = commands.copy.mock.calls[0]![0];
    expect(text).toContain('statement two');
    expect(text).not.toContain('statement three');
  });
  test('in another format is one press further', async () => {
    show();
    button('Formats').click();
    (await screen.findByRole('button', { name: 'CSL-JSON' })).click();
    expect(await screen.findByText('Copied with citation')).toBeTruthy();
    expect(JSON.parse(commands.copy.mock.calls[0]![0])).toHaveLength(1);
  });
  test('says so when the browser does not allow it', async () => {
    show({ commands: { ...commands, copy: async () => false } });
    button('Copy').click();
    expect(await screen.findByText(/did not allow/)).toBeTruthy();
  });
});

describe('actions', () => {
  test('why it was marked opens and closes', async () => {
    show();
    button('Why marked').click();
    expect(await screen.findByText(/the page gives the office/)).toBeTruthy();
    expect(button('Why marked').getAttribute('aria-expanded')).toBe('true');
  });
  test('a related subject has no mention: it is neither explained nor muted', () => {
    const content = buildContent(base, { subject: 'call', language: 'en' })!;
    show({ content, cameFrom: 'Nguyễn Hồng Diên' });
    expect(screen.queryByRole('button', { name: /on this site/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Why marked' })).toBeNull();
  });
  test('back says where it leads', () => {
    show({ cameFrom: 'First round' });
    button('Back to First round').click();
    expect(commands.back).toHaveBeenCalledOnce();
  });
  test('muting offers to undo it, and nothing else to do', () => {
    const { container } = show({ off: 'subject' });
    expect(container.textContent).toContain('Nguyễn Hồng Diên is no longer marked on this site');
    const names = within(container as HTMLElement)
      .getAllByRole('button')
      .map((shown) => shown.getAttribute('aria-label') ?? shown.textContent);
    expect(names).toEqual(['Close', 'Undo']);
    button('Undo').click();
    expect(commands.unmute).toHaveBeenCalledOnce();
  });
});
