import { type Signal, signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Settings, SettingsFileProblem } from '../../src/model/settings.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { Options } from '../../src/sheet/options.tsx';
import type { FilePreview, OptionsActions, OptionsView } from '../../src/sheet/options-view.ts';
import { Welcome } from '../../src/sheet/welcome.tsx';
import { sample } from './sample.ts';

const settings: Settings = {
  policy: 'all-sites',
  rules: [
    { pattern: 'shop.example', enabled: false },
    { pattern: 'news.example/a', enabled: false },
  ],
  highlightStyle: 'quiet',
  language: 'auto',
  theme: 'auto',
  badge: true,
  hiddenGroups: [],
  muted: [{ host: 'news.example', subject: 'target' }],
};
const plain: OptionsView = {
  language: 'en',
  settings,
  paused: false,
  managed: { policy: false, language: false, patterns: [], all: false },
  shortcuts: [],
  aside: [],
};

function doubles(about: Partial<OptionsActions> = {}): OptionsActions {
  return {
    setPolicy: vi.fn(),
    setHighlightStyle: vi.fn(),
    setLanguage: vi.fn(),
    setTheme: vi.fn(),
    setBadge: vi.fn(),
    setGroup: vi.fn(),
    changeShortcuts: vi.fn(),
    dropAside: vi.fn(),
    pause: vi.fn(),
    resume: vi.fn(),
    addRule: vi.fn(() => true),
    changeRule: vi.fn(() => true),
    removeRule: vi.fn(async () => () => {}),
    unmute: vi.fn(),
    exportFile: vi.fn(async () => '{}'),
    readFile: vi.fn(
      async (): Promise<FilePreview> => ({ ok: true, changes: [], take: async () => () => {} }),
    ),
    reset: vi.fn(async () => () => {}),
    openSheet: vi.fn(),
    openSettings: vi.fn(),
    ...about,
  };
}

function open(
  view = plain,
  about: Partial<OptionsActions> = {},
): { actions: OptionsActions; view: Signal<OptionsView> } {
  const actions = doubles(about);
  const shown = signal(view);
  render(<Options view={shown} catalogue={catalogue(sample)} actions={actions} />);
  return { actions, view: shown };
}

function choose(file: string): void {
  const field = document.querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [new File([file], 'settings.json')] });
  fireEvent.change(field);
}

afterEach(cleanup);

describe('choices', () => {
  it.each([
    ['Only on sites that I turn on', 'setPolicy', 'listed-sites'],
    ['Strong: line and ground', 'setHighlightStyle', 'strong'],
    ['Off: nothing is marked', 'setHighlightStyle', 'off'],
    ['Tiếng Việt', 'setLanguage', 'vi'],
  ] as const)('%s', (label, action, value) => {
    const { actions } = open();
    fireEvent.click(screen.getByLabelText(label, { exact: false }));
    expect(actions[action]).toHaveBeenCalledExactlyOnceWith(value);
  });

  it('show what is in force, and follow changes from elsewhere', async () => {
    const { view } = open();
    expect((screen.getByLabelText('As the browser') as HTMLInputElement).checked).toBe(true);
    view.value = { ...plain, language: 'vi', settings: { ...settings, language: 'vi' } };
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Cài đặt Gloss' })).toBeTruthy());
    expect((screen.getByLabelText('Tiếng Việt') as HTMLInputElement).checked).toBe(true);
  });
});

it('a group is left unmarked', () => {
  const { actions } = open();
  fireEvent.click(screen.getByLabelText('Figures'));
  expect(actions.setGroup).toHaveBeenCalledExactlyOnceWith('figures', false);
});

describe('rules for sites', () => {
  it('are listed with what they say, and removed', () => {
    const { actions } = open();
    const row = screen.getByText('shop.example').closest('li')!;
    expect(within(row).getByRole('switch').getAttribute('aria-checked')).toBe('false');
    expect(within(row).getByText('Off')).toBeTruthy();
    expect(screen.getByText('this page only').closest('li')?.textContent).toContain('news.example/a');
    fireEvent.click(screen.getByRole('button', { name: 'Remove the rule for shop.example' }));
    expect(actions.removeRule).toHaveBeenCalledExactlyOnceWith('shop.example');
  });

  it.each([
    ['all-sites', false, 'Gloss is off at other.example.'],
    ['listed-sites', true, 'Gloss is on at other.example.'],
  ] as const)('are added by Enter as makes a difference under %s', (policy, enabled, said) => {
    const { actions } = open({ ...plain, settings: { ...settings, policy } });
    const field = screen.getByLabelText(/^Site, e.g/) as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'other.example' } });
    fireEvent.submit(field.form!);
    expect(actions.addRule).toHaveBeenCalledExactlyOnceWith('other.example', enabled);
    expect(field.value).toBe('');
    expect(screen.getByText(said)).toBeTruthy();
  });

  it('are brought back when their removal is undone', async () => {
    const undo = vi.fn();
    open(plain, { removeRule: async () => undo });
    fireEvent.click(screen.getByRole('button', { name: 'Remove the rule for shop.example' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('are edited in the place of the old one', async () => {
    const { actions } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Edit the rule for shop.example' }));
    const field = (await screen.findByLabelText('Edit the rule for shop.example', {
      selector: 'input',
    })) as HTMLInputElement;
    expect(field.value).toBe('shop.example');
    fireEvent.input(field, { target: { value: 'tin.example' } });
    fireEvent.submit(field.form!);
    expect(actions.changeRule).toHaveBeenCalledExactlyOnceWith('shop.example', 'tin.example', false);
  });

  it('are shown with their letters decoded, and found by them', async () => {
    const many = ['xn--bo-mia.vn', 'a.vn', 'b.vn', 'c.vn', 'd.vn', 'e.vn'];
    const rules = many.map((pattern) => ({ pattern, enabled: false }));
    open({ ...plain, settings: { ...settings, rules } });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'Báo' } });
    await waitFor(() => expect(screen.queryByText('a.vn')).toBeNull());
    expect(screen.getByText('báo.vn').title).toBe('xn--bo-mia.vn');
  });

  it('are refused with a reason when they name no site', () => {
    open(plain, { addRule: () => false });
    const field = screen.getByLabelText(/^Site, e.g/) as HTMLInputElement;
    fireEvent.input(field, { target: { value: 'two words' } });
    fireEvent.submit(field.form!);
    expect(screen.getByRole('alert').textContent).toContain('“two words” is not a site');
    expect(field.value).toBe('two words');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});

it('a hidden subject is shown again by name and site', () => {
  const { actions } = open();
  fireEvent.click(screen.getByRole('button', { name: 'Show again: Target on news.example' }));
  expect(actions.unmute).toHaveBeenCalledExactlyOnceWith('news.example', 'target');
});

describe('the pause', () => {
  it('begins and ends here too', async () => {
    const { actions, view } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Pause until turned on' }));
    expect(actions.pause).toHaveBeenCalledExactlyOnceWith('forever');
    view.value = { ...plain, paused: true, settings: { ...settings, pausedUntil: 'forever' } };
    fireEvent.click(await screen.findByRole('button', { name: 'Turn on again' }));
    expect(actions.resume).toHaveBeenCalledOnce();
  });

  it('that has run out is none', () => {
    open({ ...plain, settings: { ...settings, pausedUntil: 1 } });
    expect(screen.getByText('Gloss is running.')).toBeTruthy();
  });
});

describe('a settings file', () => {
  it('that is right says what it would change, and comes into force when it is taken', async () => {
    const undo = vi.fn();
    const take = vi.fn(async () => undo);
    open(plain, {
      readFile: async () => ({
        ok: true,
        take,
        changes: [
          { field: 'rules', added: 2, removed: 1 },
          { field: 'language', before: 'auto', after: 'vi' },
        ],
      }),
    });
    choose('{"gloss":"settings"}');
    expect((await screen.findByText(/2 more, 1 less/)).textContent).toContain('Sites and pages');
    expect(screen.getByText(/As the browser → Tiếng Việt/)).toBeTruthy();
    expect(take).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Take these settings' }));
    expect(await screen.findByText('The settings of the file are in force.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('that is wrong is turned down with every reason', async () => {
    const problems: SettingsFileProblem[] = [
      { kind: 'field', field: 'policy', value: '"here"' },
      { kind: 'newer', version: 9 },
    ];
    open(plain, { readFile: async () => ({ ok: false, problems }) });
    choose('{}');
    expect(await screen.findByText('The file was not taken; your settings are as they were.')).toBeTruthy();
    expect(screen.getByText('policy: "here" is not a value that it can have.')).toBeTruthy();
    expect(screen.getByText(/newer Gloss \(version 9/)).toBeTruthy();
  });
});

it('a reset can be undone', async () => {
  const undo = vi.fn();
  open(plain, { reset: async () => undo });
  fireEvent.click(screen.getByRole('button', { name: 'Reset everything' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledOnce();
  expect(await screen.findByText('Your settings are back.')).toBeTruthy();
});

describe('the first-run page', () => {
  it('shows marked words in a sentence and asks where to work', () => {
    const actions = doubles();
    render(<Welcome view={signal(plain)} actions={actions} />);
    expect(screen.getByText(/met ministers before the/).textContent).toBe(
      'Phạm Minh Chính met ministers before the first round of talks; Washington had announced a 46 per cent tariff.',
    );
    fireEvent.click(screen.getByLabelText('Only on sites that I turn on', { exact: false }));
    expect(actions.setPolicy).toHaveBeenCalledExactlyOnceWith('listed-sites');
  });
});
