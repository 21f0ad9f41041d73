import { isDigit, isHyphen } from './characters.ts';
import { DAY_JOINTS, MONTH_ROWS, TIME_ROWS } from './context-word-table.ts';
import type { Numeral } from './numerals.ts';
import { matchPhrase, matchPhraseBefore, phraseTable } from './phrases.ts';
import { mayBegin, mayEnd, wordTable } from './word-hash.ts';
import { skipSpace, skipSpaceBack, wordAt, wordEndingAt } from './words.ts';

const MONTHS = phraseTable(MONTH_ROWS);
const MONTHS_BEFORE = phraseTable(MONTH_ROWS, 'last');
const TIMES = phraseTable(TIME_ROWS);
const DAY_JOINT_WORDS = wordTable(DAY_JOINTS);
const LAST_DAY = 31;

/** Whether a whole number is a day beside its month. */
export function isDate(text: string, numeral: Numeral): boolean {
  if (numeral.decimals > 0 || numeral.digits.length > 2 || Number(numeral.digits) > LAST_DAY) return false;
  if (isMonthAfter(text, numeral.end) || isMonthBefore(text, numeral.start)) return true;
  return isSecondDay(text, numeral.start) || isFirstDay(text, numeral.end);
}

function isMonthAfter(text: string, end: number): boolean {
  const from = text.charAt(end) === '.' ? end + 1 : end;
  const month = matchPhrase(text, skipSpace(text, from), MONTHS);
  return month !== undefined && isMonth(text, month.start, month.meaning);
}

function isMonthBefore(text: string, start: number): boolean {
  const month = matchPhraseBefore(text, start, MONTHS_BEFORE);
  return month !== undefined && isMonth(text, month.start, month.meaning);
}

function isMonth(text: string, start: number, form: 'any' | 'capital'): boolean {
  const initial = text.charAt(start);
  return form === 'any' || initial !== initial.toLowerCase();
}

/** "May 15 and 16": the 16. */
function isSecondDay(text: string, start: number): boolean {
  const at = skipSpaceBack(text, start);
  const word = mayEnd(DAY_JOINT_WORDS, text, at) ? wordEndingAt(text, at) : undefined;
  if (word === undefined || !DAY_JOINTS.has(word.written)) return false;
  const end = skipSpaceBack(text, word.start);
  let from = end;
  while (end - from < 2 && isDigit(text.charCodeAt(from - 1))) from--;
  return from < end && isMonthBefore(text, from);
}

/** "15 and 16 May", "15 và 16-5": the 15. */
function isFirstDay(text: string, end: number): boolean {
  const at = skipSpace(text, end);
  const word = mayBegin(DAY_JOINT_WORDS, text, at) ? wordAt(text, at) : undefined;
  if (word === undefined || !DAY_JOINTS.has(word.written)) return false;
  const from = skipSpace(text, word.end);
  let to = from;
  while (to - from < 2 && isDigit(text.charCodeAt(to))) to++;
  if (to === from) return false;
  const mark = text.charCodeAt(to);
  const numeric = (mark === 0x2f || isHyphen(mark)) && isDigit(text.charCodeAt(to + 1));
  return numeric || isMonthAfter(text, to);
}

/** Whether a number before `end` is a time of day: "9 giờ", "3 pm". */
export function isTime(text: string, end: number): boolean {
  return matchPhrase(text, skipSpace(text, end), TIMES) !== undefined;
}
