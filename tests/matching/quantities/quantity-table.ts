import { expect, test } from 'vitest';
import {
  numberWords,
  type QuantityMatch,
  readQuantities,
} from '../../../src/matching/quantities/read-quantity.ts';
import { withoutDiacritics } from '../../../src/matching/quantities/words.ts';

/**
 * A text with every quantity in «marks», then one line for each: `comparator sign value..upper unit shared /precision`,
 * of which only value, unit and precision must be there: `about 137e9 USD /1e9`, `+22 percent /1`.
 */
export type QuantityRow = readonly [text: string, ...expected: string[]];

const WORDS = new Set(numberWords.map(withoutDiacritics));
const LONGEST_PHRASE = 3;

/** Starts as the scanner gives them: runs of digits, and the number words of the gazetteer. */
export function candidateStarts(text: string): number[] {
  const words = [...text.matchAll(/\p{Nd}+|[\p{L}\p{M}\u00ad\u200b]+/gu)];
  const plain = words.map(([word]) =>
    withoutDiacritics(
      word
        .replace(/[\u00ad\u200b]/gu, '')
        .normalize('NFC')
        .toLowerCase(),
    ),
  );
  return words
    .filter(([word], index) => {
      if (/\p{Nd}/u.test(word)) return true;
      return Array.from({ length: LONGEST_PHRASE }, (_, n) =>
        plain.slice(index, index + n + 1).join(' '),
      ).some((phrase) => WORDS.has(phrase));
    })
    .map((word) => word.index);
}

/** One test per row: all quantities of the text are marked, and are what the lines say. */
export function quantityTable(rows: readonly QuantityRow[], language?: string): void {
  test.each(rows)('%s', (marked, ...expected) => {
    const text = marked.replace(/[«»]/gu, '');
    const found = readQuantities(text, candidateStarts(text), language);
    expect(mark(text, found)).toBe(marked);
    expect(found.map(asRow)).toEqual(expected.map(normalised));
  });
}

function mark(text: string, found: readonly QuantityMatch[]): string {
  let marked = '';
  let at = 0;
  for (const { start, end } of found) {
    marked += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  return marked + text.slice(at);
}

function asRow({ quantity, upper, sign, sharedUnit }: QuantityMatch): string {
  const { comparator, value, unit, precision } = quantity;
  const signed = sign === undefined ? '' : sign < 0 ? '-' : '+';
  const parts = [comparator, `${signed}${value}${upper === undefined ? '' : `..${upper}`}`, unit];
  return [...parts, sharedUnit && 'shared', `/${precision}`].filter(Boolean).join(' ');
}

/** Writes the numbers of an expected line as JavaScript does: 123.5e9 as 123500000000. */
function normalised(line: string): string {
  return line.replace(/\d+(?:\.\d+)?(?:e-?\d+)?/gu, (number) => String(Number(number)));
}
