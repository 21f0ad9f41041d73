import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { settingsFromFile, settingsToFile } from '../../src/settings/file.ts';

const file = (settings: unknown, version = 1) => JSON.stringify({ gloss: 'settings', version, settings });

describe('a settings file', () => {
  const chosen: Settings = {
    policy: 'listed-sites',
    rules: [{ pattern: 'example.com', enabled: true }],
    highlightStyle: 'strong',
    language: 'vi',
    theme: 'dark',
    badge: false,
    hiddenGroups: ['figures'],
    pausedUntil: 'forever',
    muted: [{ host: 'example.com', subject: 'target' }],
  };

  it.each([
    ['everything chosen', chosen],
    ['nothing chosen', FALLBACKS],
  ])('brings back %s', (_, settings) => {
    expect(settingsFromFile(settingsToFile(settings))).toEqual({ ok: true, settings });
  });

  it('names only what was chosen', () => {
    expect(JSON.parse(settingsToFile({ ...FALLBACKS, language: 'vi' }))).toEqual({
      gloss: 'settings',
      version: 2,
      settings: { language: 'vi' },
    });
  });
});

describe('a file that is turned down', () => {
  it.each([
    ['no JSON', 'not { json', { kind: 'not-json' }],
    ['an empty file', '', { kind: 'not-json' }],
    ['other JSON', '{"settings":{}}', { kind: 'not-settings' }],
    ['a list', '[]', { kind: 'not-settings' }],
    ['a newer Gloss', file({}, 99), { kind: 'newer', version: 99 }],
    ['a wrong value', file({ policy: 'here' }), { kind: 'field', field: 'policy', value: '"here"' }],
    ['an unknown field', file({ colour: 'red' }), { kind: 'field', field: 'colour' }],
    [
      'a rule for no site',
      file({ rules: [{ pattern: 'two words', enabled: true }] }),
      { kind: 'field', field: 'rules.0.pattern', value: '"two words"' },
    ],
    ['no settings in it', file(7), { kind: 'field', field: 'settings', value: '7' }],
  ])('%s', (_, text, problem) => {
    expect(settingsFromFile(text)).toEqual({ ok: false, problems: [expect.objectContaining(problem)] });
  });

  it('tells every problem, not only the first', () => {
    const result = settingsFromFile(file({ policy: 'here', language: 'xx' }));
    expect(result.ok ? [] : result.problems).toHaveLength(2);
  });
});
