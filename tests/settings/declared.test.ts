import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalPattern, typedPattern } from '../../src/settings/address.ts';
import { chosenOf, FALLBACKS, MIGRATIONS, migrate, VERSION } from '../../src/settings/declared.ts';
import { decode, encode } from '../../src/settings/decode.ts';

const settingsFrom = (stored: unknown) => decode(stored).settings;

describe('reading what is stored', () => {
  it.each([undefined, null, 7, 'x', [], {}, { unknown: 1 }])('%j gives the fallbacks', (stored) => {
    expect(settingsFrom(stored)).toEqual(FALLBACKS);
  });

  it('keeps every good field beside broken ones', () => {
    const stored = { policy: 'nowhere', highlightStyle: 'strong', language: 5, pausedUntil: Number.NaN };
    expect(settingsFrom(stored)).toEqual({ ...FALLBACKS, highlightStyle: 'strong' });
  });

  it('leaves out broken entries of a list and keeps the others', () => {
    const good = { pattern: 'example.com', enabled: false };
    const rules = [{ pattern: 'example.com' }, good, 'x', { pattern: 'a b', enabled: true }, null];
    const muted = [
      { host: 'example.com', subject: 'target' },
      { host: 'example.com', subject: 'NOT AN ID' },
    ];
    expect(settingsFrom({ rules, muted })).toEqual({ ...FALLBACKS, rules: [good], muted: [muted[0]] });
  });

  it('takes the later of two rules for one pattern', () => {
    const rules = [
      { pattern: 'example.com', enabled: false },
      { pattern: 'www.example.com', enabled: true },
    ];
    expect(settingsFrom({ rules }).rules).toEqual([{ pattern: 'example.com', enabled: true }]);
  });

  it.each(['forever', 1_746_608_400_000])('reads a pause until %s', (pausedUntil) => {
    expect(settingsFrom({ pausedUntil })).toEqual({ ...FALLBACKS, pausedUntil });
  });
});

describe('what cannot be read', () => {
  it('goes aside, entry by entry, and is stored again', () => {
    const stored = { language: 5, rules: [{ pattern: 'a b', enabled: true }, 'x'], policy: 'listed-sites' };
    const decoded = decode(stored);
    expect(decoded.aside).toEqual([
      { field: 'rules', value: { pattern: 'a b', enabled: true } },
      { field: 'rules', value: 'x' },
      { field: 'language', value: 5 },
    ]);
    expect(decode(encode(decoded))).toEqual(decoded);
  });

  it('keeps fields of a newer version where they are', () => {
    const stored = { language: 'vi', sounds: { volume: 3 } };
    const decoded = decode(stored);
    const changed = encode({ ...decoded, settings: { ...decoded.settings, language: 'en' } });
    expect(changed).toEqual({ language: 'en', sounds: { volume: 3 } });
  });

  it('keeps what a newer version adds to a rule', () => {
    const rules = [{ pattern: 'a.vn', enabled: false, until: 9 }];
    expect(encode(decode({ rules }))).toEqual({ rules });
  });

  it('is tried again, for it may be of a newer version, and gives way to a later choice', () => {
    const aside = [{ field: 'highlightStyle', value: 'strong' }];
    expect(decode({ aside }).settings.highlightStyle).toBe('strong');
    expect(decode({ aside, highlightStyle: 'off' }).settings.highlightStyle).toBe('off');
    expect(decode({ aside: [{ field: 'rules', value: { pattern: 'a.vn', enabled: true } }] })).toMatchObject({
      settings: { rules: [{ pattern: 'a.vn', enabled: true }] },
      aside: [],
    });
  });

  it('is the whole, where the whole is no settings', () => {
    expect(decode('garbage')).toEqual({
      settings: FALLBACKS,
      aside: [{ field: 'settings', value: 'garbage' }],
      foreign: {},
    });
  });

  it('never makes reading throw or lose, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        // As a store gives it back: JSON knows no -0.
        const decoded = decode(JSON.parse(JSON.stringify(value)));
        expect(decode(JSON.parse(JSON.stringify(encode(decoded))))).toEqual(decoded);
      }),
    );
  });
});

describe('what version 1 stored', () => {
  it('is read as it was meant', async () => {
    const stored = JSON.parse(await readFile(join(import.meta.dirname, 'stored/version-1.json'), 'utf8'));
    const { settings, aside } = decode(migrate(stored.settings, stored.settings$.v));
    expect(aside).toEqual([]);
    expect(settings).toEqual({
      ...FALLBACKS,
      policy: 'listed-sites',
      rules: [
        { pattern: 'news.example', enabled: true },
        { pattern: 'xn--bo-mia.vn', enabled: true },
        { pattern: 'news.example/live?id=7', enabled: false },
      ],
      highlightStyle: 'strong',
      language: 'vi',
      pausedUntil: 'forever',
      muted: [{ host: 'news.example', subject: 'donald-trump' }],
    });
  });
});

describe('storing', () => {
  it('stores nothing where nothing was chosen', () => {
    expect(chosenOf(FALLBACKS)).toEqual({});
    expect(chosenOf(settingsFrom({}))).toEqual({});
  });

  it('stores what was chosen, and reads it back', () => {
    const settings = settingsFrom({ language: 'vi', rules: [{ pattern: 'a.vn', enabled: false }] });
    expect(Object.keys(chosenOf(settings)).sort()).toEqual(['language', 'rules']);
    expect(settingsFrom(chosenOf(settings))).toEqual(settings);
  });

  it('has a migration for every version after the first', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 2));
  });
});

describe('patterns in their normal form', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com ', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['báo.vn', 'xn--bo-mia.vn'],
    ['https://example.com/a?utm_source=x#y', 'example.com/a'],
    ['www.com', 'www.com'],
    ['[::1]', '[::1]'],
    ['', undefined],
    ['two words', undefined],
    ['*.example.com', undefined],
    ['user@example.com', undefined],
    ['ftp://example.com', undefined],
  ])('%j: %j', (typed, expected) => {
    expect(normalPattern(typed)).toBe(expected);
  });
});

describe('patterns as typed', () => {
  it.each([
    ['https://www.example.com/', 'example.com'],
    ['example.com', 'example.com'],
    ['example.com/a/', 'example.com/a/'],
    ['example.com/?id=1', 'example.com/?id=1'],
    ['two words', undefined],
  ])('%j: %j', (typed, expected) => {
    expect(typedPattern(typed)).toBe(expected);
  });
});
