import { isDigit, isHyphen, isLetter } from './characters.ts';
import { readEnglishNumber } from './english-numbers.ts';
import { OTHER_NUMBERS, ZERO_WORDS } from './number-word-table.ts';
import type { Numeral } from './numerals.ts';
import { readVietnameseNumber } from './vietnamese-numbers.ts';
import { nextWord, numeralInWords } from './word-numbers.ts';
import { type Word, wordAt } from './words.ts';

/** In words. */
const LONGEST_OTHER = 3;

/**
 * Reads the number in words whose first word stands at `at`: English, Vietnamese, a word for zero, or a few numbers
 * of other languages.
 */
export function readNumberInWords(text: string, at: number, language?: string): Numeral | undefined {
  const before = text.charCodeAt(at - 1);
  if (isLetter(before) || isDigit(before)) return undefined;
  if (isHyphen(before) && isLetter(text.charCodeAt(at - 2))) return undefined;
  const first = wordAt(text, at);
  if (first === undefined) return undefined;
  return (
    readZero(first, language) ??
    readEnglishNumber(text, first) ??
    readVietnameseNumber(text, first) ??
    readOther(text, first)
  );
}

/** "Zehn Prozent", "empat puluh enam persen": a number only with its unit. */
function readOther(text: string, first: Word): Numeral | undefined {
  let phrase = first.written;
  let last = first;
  for (let count = 1; count <= LONGEST_OTHER; count++) {
    const value = OTHER_NUMBERS.get(phrase);
    if (value !== undefined) return numeralInWords(first.start, last.end, String(value), 0, true);
    const next = nextWord(text, last);
    if (next === undefined) return undefined;
    phrase += (text[last.end] === '-' ? '-' : ' ') + next.written;
    last = next;
  }
  return undefined;
}

function readZero(word: Word, language: string | undefined): Numeral | undefined {
  if (!ZERO_WORDS.has(word.written)) return undefined;
  const foreign = word.written === 'null' || word.written === 'nol';
  if (foreign && language?.startsWith('en') === true) return undefined;
  // In French it is no number: "match nul".
  if (word.written === 'nul' && language !== 'nl') return undefined;
  return numeralInWords(word.start, word.end, '0', 0);
}
