import {
  VIETNAMESE_DIGITS,
  VIETNAMESE_FILLERS,
  VIETNAMESE_HUNDRED,
  VIETNAMESE_POINT,
  VIETNAMESE_TEN,
  VIETNAMESE_TENS,
} from './number-word-table.ts';
import type { Numeral } from './numerals.ts';
import { LONGEST_FRACTION, nextWord, numeralInWords, type PartInWords } from './word-numbers.ts';
import { type Word, withoutDiacritics } from './words.ts';

const EXACT_WORDS: ReadonlySet<string> = new Set([
  ...VIETNAMESE_DIGITS.flat(),
  ...VIETNAMESE_FILLERS,
  VIETNAMESE_TEN,
  VIETNAMESE_TENS,
  VIETNAMESE_HUNDRED,
  VIETNAMESE_POINT,
]);

const PLAIN: ReadonlyMap<string, string> = new Map(
  [...EXACT_WORDS].map((word) => [word, withoutDiacritics(word)]),
);
/** Digits by their spellings, with diacritics and without. */
const DIGITS = new Map<string, number>();
VIETNAMESE_DIGITS.forEach((spellings, digit) => {
  for (const spelling of spellings.flatMap((word) => [word, withoutDiacritics(word)]))
    if (!DIGITS.has(spelling)) DIGITS.set(spelling, digit);
});

/** A plain spelling is accepted word by word; `readVietnameseNumber` refuses a mixture ("Nam mươi" is no năm mươi). */
function says(word: Word | undefined, spelling: string): boolean {
  return word !== undefined && (word.written === spelling || word.written === PLAIN.get(spelling));
}

function vietnameseDigit(word: Word | undefined): number | undefined {
  return word && DIGITS.get(word.written);
}

/** Reads a number in Vietnamese words that begins with `first`, up to the hundreds, with decimals. */
export function readVietnameseNumber(text: string, first: Word): Numeral | undefined {
  const whole = vietnameseHundreds(text, first);
  if (whole === undefined) return undefined;
  const point = nextWord(text, whole.last);
  let digits = `${whole.value}`;
  let decimals = 0;
  let last = whole.last;
  if (says(point, VIETNAMESE_POINT)) {
    for (let word = nextWord(text, point!); decimals < LONGEST_FRACTION; word = nextWord(text, word!)) {
      const digit = vietnameseDigit(word);
      if (word === undefined || digit === undefined) break;
      digits += digit;
      decimals++;
      last = word;
    }
  }
  const words = text
    .slice(first.start, last.end)
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s-]+/u);
  if (words.every((word) => EXACT_WORDS.has(word))) {
    return numeralInWords(first.start, last.end, digits, decimals, last === first);
  }
  const plain = words.every((word) => withoutDiacritics(word) === word);
  return plain ? numeralInWords(first.start, last.end, digits, decimals, true) : undefined;
}

function vietnameseTens(text: string, word: Word | undefined): PartInWords | undefined {
  if (word === undefined) return undefined;
  const plain = says(word, VIETNAMESE_TEN);
  const digit = plain ? 1 : vietnameseDigit(word);
  if (digit === undefined) return undefined;
  const following = nextWord(text, word);
  const tens = plain ? word : says(following, VIETNAMESE_TENS) ? following : undefined;
  if (tens === undefined) return { value: digit, last: word };
  const unit = nextWord(text, tens);
  const rest = vietnameseDigit(unit);
  return unit && rest ? { value: digit * 10 + rest, last: unit } : { value: digit * 10, last: tens };
}

function vietnameseHundreds(text: string, first: Word): PartInWords | undefined {
  const part = vietnameseTens(text, first);
  if (part === undefined || part.value > 9) return part;
  const hundred = nextWord(text, part.last);
  if (!says(hundred, VIETNAMESE_HUNDRED) || hundred === undefined) return part;
  let word = nextWord(text, hundred);
  if (VIETNAMESE_FILLERS.some((filler) => says(word, filler))) word = word && nextWord(text, word);
  const rest = vietnameseTens(text, word);
  const value = part.value * 100;
  return rest === undefined ? { value, last: hundred } : { value: value + rest.value, last: rest.last };
}
