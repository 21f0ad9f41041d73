import { isDigit, isHyphen, isLetter } from './characters.ts';
import { readEnglishNumber } from './english-numbers.ts';
import { ZERO_WORDS } from './number-word-table.ts';
import type { Numeral } from './numerals.ts';
import { readVietnameseNumber } from './vietnamese-numbers.ts';
import { numeralInWords } from './word-numbers.ts';
import { type Word, wordAt } from './words.ts';

/** Reads the number in words whose first word stands at `at`: English, Vietnamese, or a word for zero. */
export function readNumberInWords(text: string, at: number, language?: string): Numeral | undefined {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return undefined;
  if (isHyphen(before) && isLetter(text.charCodeAt(at - 2))) return undefined;
  const first = wordAt(text, at);
  if (first === undefined) return undefined;
  return readZero(first, language) ?? readEnglishNumber(text, first) ?? readVietnameseNumber(text, first);
}

function readZero(word: Word, language: string | undefined): Numeral | undefined {
  if (!ZERO_WORDS.has(word.written)) return undefined;
  const foreign = word.written === 'null' || word.written === 'nol';
  if (foreign && language?.startsWith('en') === true) return undefined;
  return numeralInWords(word.start, word.end, '0', 0);
}
