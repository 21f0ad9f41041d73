import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuantities, readQuantity } from '../../../src/matching/quantities/read-quantity.ts';
import { candidateStarts } from './quantity-table.ts';

const PIECES = [
  ...'0 1 46 123 500 000 123.5 1.234,5 0912 2024 % ％ $ US$ € bn B m billion tỷ tỷ nghìn triệu'.split(' '),
  ...'millones per cent percent phần trăm forty six zero hundred point không mười phẩy and và or to đến'.split(
    ' ',
  ),
  ...'between from about nearly hơn gần plus or more May tháng no. USD dollars đô la points'.split(' '),
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\n',
  '\n\n',
  '\u00ad',
  '\u200b',
  '-',
  '–',
  '—',
  '+',
  '.',
  ',',
  "'",
  '’',
  '/',
  ':',
  '(',
  ')',
  '|',
  '#',
  '\u0301',
  '\ud83d',
  'ß',
  'İ',
  '\u0000',
];
const nearQuantities = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .map((pieces) => pieces.join(''));
const texts = fc.oneof(nearQuantities, fc.string({ unit: 'binary', maxLength: 200 }));
const languages = fc.constantFrom(undefined, 'en', 'vi', 'fr', 'de-AT', 'es', 'id', '', 'x');

describe('on any text', () => {
  test('readQuantity does not throw, at any place, and reports a span around that place', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -2, max: 210 }), languages, (text, at, language) => {
        const found = readQuantity(text, at, language);
        if (found === undefined) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.start).toBeLessThanOrEqual(at);
        expect(found.end).toBeGreaterThan(at);
        expect(found.end).toBeLessThanOrEqual(text.length);
      }),
      // A number behind characters that print as nothing is not read from among them.
      { numRuns: 3000, examples: [['\u200bforty', 0, 'en']] },
    );
  });

  test('readQuantities reports spans in order that do not overlap, with finite values', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let end = 0;
        for (const match of readQuantities(text, candidateStarts(text), language)) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(Number.isFinite(match.quantity.value)).toBe(true);
          expect(match.quantity.value).toBeGreaterThanOrEqual(0);
          expect(match.quantity.precision).toBeGreaterThan(0);
          if (match.upper !== undefined) expect(match.upper).toBeGreaterThan(match.quantity.value);
          end = match.end;
        }
      }),
      { numRuns: 3000, examples: [['six$0', undefined]] },
    );
  });

  test('what is read does not depend on text far away', () => {
    fc.assert(
      fc.property(nearQuantities, (text) => {
        const far = 'x '.repeat(100);
        const alone = readQuantities(text, candidateStarts(text));
        const longer = `${far}\n\n. ${text} .\n\n${far}`;
        const offset = far.length + 4;
        const within = readQuantities(longer, candidateStarts(longer));
        for (const match of alone.filter(({ start, end }) => start > 0 && end < text.length - 1)) {
          if (text.slice(0, match.start).trim() === '') continue;
          const same = within.find(({ start }) => start === match.start + offset);
          expect(same?.quantity.unit).toBe(match.quantity.unit);
        }
      }),
    );
  });
});

describe('pathological texts', () => {
  const LENGTH = 50_000;
  const PATIENCE_MS = 60_000;
  test.each([
    ['digits without end', '1234567890'],
    ['groups without end', '1.234,'],
    ['a list without end', '1, '],
    ['a list in words without end', 'forty-six and '],
    ['ranges without end', '10–15 '],
    ['signs without end', '1 -'],
    ['a number in words without end', 'một trăm hai mươi ba phẩy năm '],
    ['scales without end', '1 nghìn tỷ '],
    ['gaps without end', `1${' '.repeat(40)}`],
    ['letters without end', `1${'a'.repeat(60)}`],
    ['soft hyphens without end', `1${'\u00ad'.repeat(60)}`],
  ])(
    '%s',
    (_, piece) => {
      const small = piece.repeat(LENGTH / 4 / piece.length);
      const large = piece.repeat(LENGTH / piece.length);
      const [startsOfSmall, startsOfLarge] = [starts(small), starts(large)];
      readQuantities(small, startsOfSmall);
      const fast = duration(() => readQuantities(small, startsOfSmall));
      const slow = duration(() => readQuantities(large, startsOfLarge));
      // Linear is 4; a quadratic reader would need 16 times as long. The rest is noise of a shared machine.
      expect(slow).toBeLessThan(Math.max(fast * 10, 1000));
    },
    PATIENCE_MS,
  );
});

/** Every letter or digit that follows something else: more starts than any scanner gives. */
function starts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{Nd}]+/gu)].map((match) => match.index);
}

function duration(run: () => void): number {
  const times = Array.from({ length: 3 }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
}
