import { isDigit, isHyphen, isLetter } from './characters.ts';
import {
  ENGLISH_SMALL,
  ENGLISH_TENS,
  VIETNAMESE_DIGITS,
  VIETNAMESE_FILLERS,
  VIETNAMESE_HUNDRED,
  VIETNAMESE_POINT,
  VIETNAMESE_TEN,
  VIETNAMESE_TENS,
  ZERO_WORDS,
} from './number-word-table.ts';
import type { Numeral } from './numerals.ts';
import { skipJoint, skipSpaceBack, type Word, withoutDiacritics, wordAt, wordEndingAt } from './words.ts';

/** "one hundred and twenty-three point five": more words than any number here has. */
const LONGEST_FRACTION = 4;

/** Reads the number in words whose first word stands at `at`: English, Vietnamese, or a word for zero. */
export function readNumberInWords(text: string, at: number, language?: string): Numeral | undefined {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return undefined;
  if (isHyphen(before) && isLetter(text.charCodeAt(at - 2))) return undefined;
  const first = wordAt(text, at);
  if (first === undefined) return undefined;
  return zero(first, language) ?? english(text, first) ?? vietnamese(text, first);
}

function inWords(start: number, end: number, digits: string, decimals: number, needsUnit = false): Numeral {
  return { start, end, digits, decimals, inWords: true, needsUnit };
}

function zero(word: Word, language: string | undefined): Numeral | undefined {
  if (!ZERO_WORDS.has(word.written)) return undefined;
  const foreign = word.written === 'null' || word.written === 'nol';
  if (foreign && language?.startsWith('en') === true) return undefined;
  return inWords(word.start, word.end, '0', 0);
}

function next(text: string, word: Word): Word | undefined {
  return wordAt(text, skipJoint(text, word.end));
}

interface Partial {
  readonly value: number;
  readonly last: Word;
}

function english(text: string, first: Word): Numeral | undefined {
  const hundred = first.written === 'hundred';
  const start = hundred ? articleBefore(text, first.start) : first.start;
  const whole = hundred ? afterHundred(text, first, 1) : belowThousand(text, first);
  if (whole === undefined) return undefined;
  const thousands = withThousands(text, whole);
  const fraction = englishFraction(text, thousands.last);
  const digits = `${thousands.value}${fraction.digits}`;
  const lone = fraction.digits === '' && thousands.value === 1;
  return inWords(start, fraction.last.end, digits, fraction.digits.length, lone);
}

function articleBefore(text: string, start: number): number {
  const word = wordEndingAt(text, skipSpaceBack(text, start));
  return word?.written === 'a' || word?.written === 'one' ? word.start : start;
}

function belowHundred(text: string, word: Word | undefined): Partial | undefined {
  if (word === undefined) return undefined;
  const small = ENGLISH_SMALL.get(word.written);
  if (small !== undefined) return { value: small, last: word };
  const tens = ENGLISH_TENS.get(word.written);
  if (tens === undefined) return undefined;
  const unit = next(text, word);
  const digit = unit && ENGLISH_SMALL.get(unit.written);
  return unit && digit !== undefined && digit < 10
    ? { value: tens + digit, last: unit }
    : { value: tens, last: word };
}

function belowThousand(text: string, word: Word | undefined): Partial | undefined {
  const part = belowHundred(text, word);
  if (part === undefined || part.value > 19) return part;
  const following = next(text, part.last);
  return following?.written === 'hundred' ? afterHundred(text, following, part.value) : part;
}

function afterHundred(text: string, hundred: Word, count: number): Partial {
  let word = next(text, hundred);
  if (word?.written === 'and') word = next(text, word);
  const rest = belowHundred(text, word);
  return rest === undefined
    ? { value: count * 100, last: hundred }
    : { value: count * 100 + rest.value, last: rest.last };
}

/** "four thousand six hundred"; a bare "four thousand" leaves its last word to the scales. */
function withThousands(text: string, part: Partial): Partial {
  const thousand = next(text, part.last);
  if (thousand?.written !== 'thousand') return part;
  const rest = belowThousand(text, next(text, thousand));
  return rest === undefined ? part : { value: part.value * 1000 + rest.value, last: rest.last };
}

function englishFraction(text: string, last: Word): { digits: string; last: Word } {
  let word = next(text, last);
  let digits = '';
  let end = last;
  if (word?.written !== 'point') return { digits, last };
  while (digits.length < LONGEST_FRACTION) {
    word = next(text, word);
    const digit = word && (ZERO_WORDS.get(word.written) ? 0 : ENGLISH_SMALL.get(word.written));
    if (word === undefined || digit === undefined || digit > 9) break;
    digits += digit;
    end = word;
  }
  return { digits, last: end };
}

const EXACT_WORDS: ReadonlySet<string> = new Set([
  ...VIETNAMESE_DIGITS.flat(),
  ...VIETNAMESE_FILLERS,
  VIETNAMESE_TEN,
  VIETNAMESE_TENS,
  VIETNAMESE_HUNDRED,
  VIETNAMESE_POINT,
]);

/** A plain spelling is accepted word by word; `vietnamese` refuses a mixture ("Nam mươi" is no năm mươi). */
function says(word: Word | undefined, spelling: string): boolean {
  return word !== undefined && (word.written === spelling || word.written === withoutDiacritics(spelling));
}

function vietnameseDigit(word: Word | undefined): number | undefined {
  if (word === undefined) return undefined;
  const digit = VIETNAMESE_DIGITS.findIndex((spellings) =>
    spellings.some((spelling) => says(word, spelling)),
  );
  return digit < 0 ? undefined : digit;
}

function vietnamese(text: string, first: Word): Numeral | undefined {
  const whole = vietnameseHundreds(text, first);
  if (whole === undefined) return undefined;
  const point = next(text, whole.last);
  let digits = `${whole.value}`;
  let decimals = 0;
  let last = whole.last;
  if (says(point, VIETNAMESE_POINT)) {
    for (let word = next(text, point!); decimals < LONGEST_FRACTION; word = next(text, word!)) {
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
    return inWords(first.start, last.end, digits, decimals, last === first);
  }
  const plain = words.every((word) => withoutDiacritics(word) === word);
  return plain ? inWords(first.start, last.end, digits, decimals, true) : undefined;
}

function vietnameseTens(text: string, word: Word | undefined): Partial | undefined {
  if (word === undefined) return undefined;
  const plain = says(word, VIETNAMESE_TEN);
  const digit = plain ? 1 : vietnameseDigit(word);
  if (digit === undefined) return undefined;
  const following = next(text, word);
  const tens = plain ? word : says(following, VIETNAMESE_TENS) ? following : undefined;
  if (tens === undefined) return { value: digit, last: word };
  const unit = next(text, tens);
  const rest = vietnameseDigit(unit);
  return unit && rest ? { value: digit * 10 + rest, last: unit } : { value: digit * 10, last: tens };
}

function vietnameseHundreds(text: string, first: Word): Partial | undefined {
  const part = vietnameseTens(text, first);
  if (part === undefined || part.value > 9) return part;
  const hundred = next(text, part.last);
  if (!says(hundred, VIETNAMESE_HUNDRED) || hundred === undefined) return part;
  let word = next(text, hundred);
  if (VIETNAMESE_FILLERS.some((filler) => says(word, filler))) word = word && next(text, word);
  const rest = vietnameseTens(text, word);
  const value = part.value * 100;
  return rest === undefined ? { value, last: hundred } : { value: value + rest.value, last: rest.last };
}
