import { describe, expect, it } from 'vitest';
import { normalPattern, typedPattern } from '../../src/settings/address.ts';
import { chosenOf, FALLBACKS, MIGRATIONS, settingsFrom, VERSION } from '../../src/settings/declared.ts';

describe('reading what is stored', () => {
  it.each([undefined, null, 7, 'x', [], {}, { unknown: 1 }])('%j gives the fallbacks', (stored) => {
    expect(settingsFrom(stored)).toEqual(FALLBACKS);
  });

  it('keeps every good field beside broken ones', () => {
    const stored = { policy: 'nowhere', highlightStyle: 'strong', language: 5, pausedUntil: Number.NaN };
    expect(settingsFrom(stored)).toEqual({ ...FALLBACKS, highlightStyle: 'strong' });
  });

  it('drops broken entries of a list and keeps the others', () => {
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
