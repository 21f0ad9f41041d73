import { AFTER_HALF, ENGLISH_SMALL, ENGLISH_TENS, ZERO_WORDS } from './number-word-table.ts';
import type { Numeral } from './numerals.ts';
import { LONGEST_FRACTION, nextWord, numeralInWords, type PartInWords } from './word-numbers.ts';
import { skipSpaceBack, type Word, wordEndingAt } from './words.ts';

/** Reads a number in English words that begins with `first`, up to the thousands, with decimals. */
export function readEnglishNumber(text: string, first: Word): Numeral | undefined {
  const hundred = first.written === 'hundred';
  const start = hundred ? articleBefore(text, first.start) : first.start;
  const whole = hundred ? afterHundred(text, first, 1) : belowThousand(text, first);
  if (whole === undefined) return undefined;
  const thousands = withThousands(text, whole);
  const fraction = englishFraction(text, thousands.last);
  const digits = `${thousands.value}${fraction.digits}`;
  const lone = fraction.digits === '' && thousands.value === 1;
  return numeralInWords(start, fraction.last.end, digits, fraction.digits.length, lone);
}

function articleBefore(text: string, start: number): number {
  const word = wordEndingAt(text, skipSpaceBack(text, start));
  return word?.written === 'a' || word?.written === 'one' ? word.start : start;
}

function belowHundred(text: string, word: Word | undefined): PartInWords | undefined {
  if (word === undefined) return undefined;
  const small = ENGLISH_SMALL.get(word.written);
  if (small !== undefined) return { value: small, last: word };
  const tens = ENGLISH_TENS.get(word.written);
  if (tens === undefined) return undefined;
  const unit = nextWord(text, word);
  const digit = unit && ENGLISH_SMALL.get(unit.written);
  return unit && digit !== undefined && digit < 10
    ? { value: tens + digit, last: unit }
    : { value: tens, last: word };
}

function belowThousand(text: string, word: Word | undefined): PartInWords | undefined {
  const part = belowHundred(text, word);
  if (part === undefined || part.value > 19) return part;
  const following = nextWord(text, part.last);
  return following?.written === 'hundred' ? afterHundred(text, following, part.value) : part;
}

function afterHundred(text: string, hundred: Word, count: number): PartInWords {
  let word = nextWord(text, hundred);
  if (word?.written === 'and') word = nextWord(text, word);
  const rest = belowHundred(text, word);
  return rest === undefined
    ? { value: count * 100, last: hundred }
    : { value: count * 100 + rest.value, last: rest.last };
}

/** "four thousand six hundred"; a bare "four thousand" leaves its last word to the scales. */
function withThousands(text: string, part: PartInWords): PartInWords {
  const thousand = nextWord(text, part.last);
  if (thousand?.written !== 'thousand') return part;
  const rest = belowThousand(text, nextWord(text, thousand));
  return rest === undefined ? part : { value: part.value * 1000 + rest.value, last: rest.last };
}

/** "And a half" before a scale: the word "half". */
function halfOfScale(text: string, and: Word): Word | undefined {
  const article = nextWord(text, and);
  const half = article?.written === 'a' ? nextWord(text, article) : undefined;
  const scale = half?.written === 'half' ? nextWord(text, half) : undefined;
  return scale && AFTER_HALF.has(scale.written) ? half : undefined;
}

function englishFraction(text: string, last: Word): { digits: string; last: Word } {
  let word = nextWord(text, last);
  let digits = '';
  let end = last;
  const half = word?.written === 'and' ? halfOfScale(text, word) : undefined;
  if (half) return { digits: '5', last: half };
  if (word?.written !== 'point') return { digits, last };
  while (digits.length < LONGEST_FRACTION) {
    word = nextWord(text, word);
    const digit = word && (ZERO_WORDS.has(word.written) ? 0 : ENGLISH_SMALL.get(word.written));
    if (word === undefined || digit === undefined || digit > 9) break;
    digits += digit;
    end = word;
  }
  return { digits, last: end };
}
