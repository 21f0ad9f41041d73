import { isApostrophe, isDash, isDigit, isHyphen, isLetter, isSpace } from './characters.ts';
import { LABEL_ROWS, ORDINAL_ROWS, RATE_ROWS } from './context-word-table.ts';
import { isDate, isTime } from './dates.ts';
import type { Numeral } from './numerals.ts';
import { matchPhrase, matchPhraseBefore, phraseTable } from './phrases.ts';
import { skipJoint, skipSpaceBack } from './words.ts';

const LABELS = phraseTable(LABEL_ROWS, 'last');
const ORDINALS = phraseTable(ORDINAL_ROWS);
const RATES = phraseTable(RATE_ROWS);
/** Wider than any list is indented in plain text. */
const INDENT = 24;
const SHORTEST_ADDRESS = '1.1.1.1'.length;
const PHONE_REACH = 20;
const PHONE_DIGITS = 8;
const SPACE = 0x20;

/** Whether what stands left of `start` makes the number a piece of something longer, whatever its unit. */
export function continuesIdentifier(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code === SPACE) return false;
  if (isDigit(code) || isLetter(code)) return true;
  if ('#_@\\'.includes(text.charAt(start - 1) || ' ')) return true;
  const joins = isDash(code) || '.,:/×'.includes(text.charAt(start - 1) || ' ');
  return joins && isDigit(text.charCodeAt(start - 2));
}

/** Whether a number without a unit is a date, a time, a version, a label, a score, or any other code. */
export function isDateOrIdentifier(text: string, numeral: Numeral, hasCurrency: boolean): boolean {
  if (gluedLeft(text, numeral.start) || gluedRight(text, numeral, hasCurrency)) return true;
  if (hasCurrency) return false;
  if (
    numeral.leadingZero ||
    isAddress(text, numeral) ||
    isListNumber(text, numeral) ||
    isPhone(text, numeral)
  ) {
    return true;
  }
  return isDate(text, numeral) || isTime(text, numeral.end) || isLabelled(text, numeral);
}

function gluedLeft(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  const before = text.charCodeAt(start - 2);
  if (isHyphen(code) || code === 0x2f || code === 0x2e) return isLetter(before);
  return isApostrophe(code) && isDigit(text.charCodeAt(start + 1)) && !isDigit(text.charCodeAt(start + 2));
}

function gluedRight(text: string, numeral: Numeral, hasCurrency: boolean): boolean {
  const code = text.charCodeAt(numeral.end);
  const after = text.charCodeAt(numeral.end + 1);
  if (isLetter(code)) return true;
  if (isDash(code) && isDigit(after)) return true;
  if (isHyphen(code) && isLetter(after)) return !hasCurrency && !isZeroRate(text, numeral);
  if (code === 0x2f) return isDigit(after) || (isLetter(after) && !hasCurrency);
  if (code === 0x3a || code === 0xd7) return isDigit(after);
  if (code === 0x2e) return after >= 0x61 && after <= 0x7a;
  return code === 0x5f || code === 0x40;
}

function isZeroRate(text: string, numeral: Numeral): boolean {
  return numeral.digits === '0' && matchPhrase(text, numeral.end + 1, RATES) !== undefined;
}

/** Four numbers of an internet address, each of three digits, look like thousands. */
function isAddress(text: string, numeral: Numeral): boolean {
  if (numeral.end - numeral.start < SHORTEST_ADDRESS) return false;
  return text.slice(numeral.start, numeral.end).split('.').length === 4;
}

/** "1." or "2)" at the beginning of a line. */
function isListNumber(text: string, numeral: Numeral): boolean {
  if (numeral.inWords || numeral.digits.length > 2 || numeral.decimals > 0) return false;
  const mark = text.charCodeAt(numeral.end);
  if (mark !== 0x2e && mark !== 0x29) return false;
  const before = text.slice(Math.max(0, numeral.start - INDENT), numeral.start);
  const indent = before.slice(before.trimEnd().length);
  const opensLine = indent.includes('\n') || indent.length === numeral.start;
  const after = text.charCodeAt(numeral.end + 1);
  return opensLine && (Number.isNaN(after) || isSpace(after));
}

/** A run of digits, spaces and brackets that begins with "+84", "(024" or "09" and holds eight digits or more. */
function isPhone(text: string, numeral: Numeral): boolean {
  if (numeral.inWords) return false;
  let from = numeral.start;
  while (from > numeral.start - PHONE_REACH && isPhoneCharacter(text.charCodeAt(from - 1))) from--;
  while (from < numeral.start && isSpace(text.charCodeAt(from))) from++;
  if (!'+(0'.includes(text.charAt(from))) return false;
  let to = numeral.end;
  while (to < numeral.end + PHONE_REACH && isPhoneCharacter(text.charCodeAt(to))) to++;
  const run = text.slice(from, to).trim();
  if (!/^(?:\+|\(?0)[0-9]/u.test(run) || run.includes('+', 1)) return false;
  return run.replace(/[^0-9]/gu, '').length >= PHONE_DIGITS;
}

function isPhoneCharacter(code: number): boolean {
  return (
    isDigit(code) ||
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e
  );
}

/** "no. 46", "điều 46", "# 46"; nothing is numbered 0, and "về số 0" means zero. */
function isLabelled(text: string, numeral: Numeral): boolean {
  if (numeral.digits === '0') return false;
  if (matchPhraseBefore(text, numeral.start, LABELS)?.meaning === true) return true;
  const before = skipSpaceBack(text, numeral.start);
  return before > 0 && '#§'.includes(text.charAt(before - 1));
}

/** "twenty-first": a number in words that goes on as an ordinal, or as any other compound ("one-third"). */
export function continuesAsCompound(text: string, numeral: Numeral): boolean {
  if (matchPhrase(text, skipJoint(text, numeral.end), ORDINALS) !== undefined) return true;
  const compound = isHyphen(text.charCodeAt(numeral.end)) && isLetter(text.charCodeAt(numeral.end + 1));
  return compound && numeral.digits !== '0';
}
