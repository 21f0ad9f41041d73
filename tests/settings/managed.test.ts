import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings.ts';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { managedFrom, underPolicy } from '../../src/settings/managed.ts';

const own: Settings = {
  ...FALLBACKS,
  language: 'vi',
  rules: [
    { pattern: 'tin.bank.example', enabled: true },
    { pattern: 'bank.example/a', enabled: true },
    { pattern: 'news.example', enabled: false },
  ],
};

describe('an organisation’s policy', () => {
  it('stands above what the user chose, on its sites and all below them', () => {
    const managed = managedFrom({
      policy: 'listed-sites',
      rules: [{ pattern: 'https://Bank.example', enabled: false }],
    });
    expect(underPolicy(own, managed)).toEqual({
      ...own,
      policy: 'listed-sites',
      rules: [
        { pattern: 'news.example', enabled: false },
        { pattern: 'bank.example', enabled: false },
      ],
    });
  });

  it.each([undefined, null, {}, 'x', { policy: 'here', rules: [{ pattern: 'a b' }], options: 'no' }])(
    '%j changes nothing',
    (stored) => {
      expect(underPolicy(own, managedFrom(stored))).toEqual(own);
    },
  );
});
