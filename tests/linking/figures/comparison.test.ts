import { describe, expect, it } from 'vitest';
import { linkText } from '../../../src/linking/link-text.ts';
import type { Comparison } from '../../../src/model/text.ts';
import { realLinker } from '../../support/marked.ts';

const linker = realLinker();

const deficit = (sum: string) => `The US trade deficit with Vietnam was ${sum} in 2024.`;
const duty = (rate: string) => `The US announced a tariff of ${rate} on goods from Vietnam.`;
const purchases = (sum: string) =>
  `Ahead of its trade talks, Vietnam imported goods worth ${sum} from the US in the first quarter.`;
const comparator = (word: 'below' | 'above' | 'at-least' | 'at-most'): Comparison => ({
  kind: 'comparator',
  comparator: word,
});

const rows: readonly (readonly [text: string, comparison: Comparison])[] = [
  [deficit('$123.5 billion'), { kind: 'same' }],
  [deficit('123,500 million dollars'), { kind: 'same' }],
  [deficit('about $123.5 billion'), { kind: 'same' }],
  [deficit('$124 billion'), { kind: 'rounded' }],
  [deficit('about $124 billion'), { kind: 'rounded' }],
  [deficit('nearly $124 billion'), comparator('below')],
  [deficit('over $123 billion'), comparator('above')],
  [deficit('at least $123 billion'), comparator('at-least')],
  [deficit('at most $124 billion'), comparator('at-most')],
  [duty('46 per cent'), { kind: 'same' }],
  [duty('forty-six per cent'), { kind: 'same' }],
  [duty('nearly 46 per cent'), comparator('below')],
  [purchases('$4.1 billion'), { kind: 'same' }],
  [purchases('more than $4 billion'), comparator('above')],
];

describe('how the page words a figure', () => {
  it.each(['at least 46', 'up to 46', 'more than 46', '46-50', '20 to 46'])(
    'a bound or range is no rate: %s per cent',
    (rate) => {
      const { mentions } = linkText(duty(`${rate} per cent`), linker);
      expect(mentions.filter((mention) => mention.comparison)).toEqual([]);
    },
  );

  it.each(rows)('%s', (text, comparison) => {
    const figures = linkText(text, linker).mentions.filter((mention) => mention.comparison);
    expect(figures.map((mention) => mention.comparison)).toEqual([comparison]);
  });

  it('is not said of names and phrases', () => {
    const { mentions } = linkText('Trump agreed to trade talks with Vietnam.', linker);
    expect(mentions.map(({ subject, comparison }) => [subject, comparison])).toEqual([
      ['donald-trump', undefined],
      ['trade-negotiation', undefined],
    ]);
  });
});
