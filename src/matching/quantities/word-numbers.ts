import type { Numeral } from './numerals.ts';
import { skipJoint, type Word, wordAt } from './words.ts';

/** "point one two five", "phẩy một hai năm": more decimals than any number here has. */
export const LONGEST_FRACTION = 4;

/** The value of some number words, and the last of them. */
export interface PartInWords {
  readonly value: number;
  readonly last: Word;
}

/** The word after `word`, with white space or a hyphen between. */
export function nextWord(text: string, word: Word): Word | undefined {
  return wordAt(text, skipJoint(text, word.end));
}

export function numeralInWords(
  start: number,
  end: number,
  digits: string,
  decimals: number,
  needsUnit = false,
): Numeral {
  return { start, end, digits, decimals, ambiguous: undefined, leadingZero: false, inWords: true, needsUnit };
}
