import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { changesBetween, droppedRules, withRulesBack } from '../../src/settings/changes.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';

const rule = (pattern: string, enabled = false) => ({ pattern, enabled });
const before: Settings = { ...FALLBACKS, rules: [rule('a.vn'), rule('b.vn')] };

describe('what a file would change', () => {
  it('is nothing where it says the same, in whatever order', () => {
    expect(changesBetween(before, { ...before, rules: [rule('b.vn'), rule('a.vn')] })).toEqual([]);
  });

  it('is told setting by setting', () => {
    const after: Settings = {
      ...before,
      language: 'vi',
      pausedUntil: 'forever',
      rules: [rule('a.vn', true), rule('b.vn')],
    };
    expect(changesBetween(before, after)).toEqual([
      { field: 'rules', added: 1, removed: 1 },
      { field: 'language', before: 'auto', after: 'vi' },
      { field: 'pausedUntil', before: undefined, after: 'forever' },
    ]);
  });
});

describe('rules that were removed', () => {
  it('come back, all that went together', () => {
    const after = { ...before, rules: [] };
    expect(withRulesBack(after, droppedRules(before, after))).toEqual(before);
  });

  it('give way to what was chosen since', () => {
    const since = { ...before, rules: [rule('a.vn', true)] };
    expect(withRulesBack(since, before.rules).rules).toEqual([rule('a.vn', true), rule('b.vn')]);
  });
});
