import { isApostrophe, isDigit, isHyphen, isInvisible, isLetter, isSpace } from './characters.ts';

/** A word as it stands in a text. Offsets are UTF-16 code units of that text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, NFC, without invisible characters. */
  readonly written: string;
  /** `written` without diacritics, đ as d; worked out when asked for. */
  readonly plain: string;
}

class WrittenWord implements Word {
  readonly start: number;
  readonly end: number;
  readonly written: string;

  constructor(start: number, end: number, written: string) {
    this.start = start;
    this.end = end;
    this.written = written;
  }

  get plain() {
    return withoutDiacritics(this.written);
  }
}

/** Longer runs of letters are no word of any table: the bound keeps each look at a text constant. */
export const LONGEST_WORD = 28;
const SHORTEST_NOTED_WORD = 4;
/** Wide enough for the indentation of a wrapped line of HTML source. */
const LONGEST_GAP = 32;

/** biome-ignore lint/suspicious/noControlCharactersInRegex: the range is exactly ASCII */
const ASCII = /^[\x00-\x7f]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const SOFT_HYPHEN = 0xad;
const FIRST_MARK = 0x300;
const MARKS = /\p{M}+/gu;

/** The spelling without diacritics of a lower-case word. */
export function withoutDiacritics(word: string): string {
  if (ASCII.test(word)) return word;
  return word.normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').normalize('NFC');
}

/**
 * The word that begins at `start`; none where no letter stands there. A digit glued to its end makes a short word
 * a code ("Q25"), but is a footnote's mark at the end of a longer one ("46 per cent1").
 */
export function wordAt(text: string, start: number): Word | undefined {
  let end = start;
  const limit = start + LONGEST_WORD;
  while (end <= limit && (isLetter(text.charCodeAt(end)) || isInvisible(text.charCodeAt(end)))) end++;
  if (end === start || end > limit) return undefined;
  if (isDigit(text.charCodeAt(end)) && end - start < SHORTEST_NOTED_WORD) return undefined;
  return word(text, start, end);
}

/** The word that ends at `end`; none where no letter stands before it, or a digit is glued to its start. */
export function wordEndingAt(text: string, end: number): Word | undefined {
  let start = end;
  const limit = end - LONGEST_WORD;
  while (
    start >= limit &&
    (isLetter(text.charCodeAt(start - 1)) || isInvisible(text.charCodeAt(start - 1)))
  ) {
    start--;
  }
  if (end === start || start < limit || isDigit(text.charCodeAt(start - 1))) return undefined;
  return word(text, start, end);
}

function word(text: string, start: number, end: number): Word | undefined {
  let from = start;
  let to = end;
  while (from < to && isInvisible(text.charCodeAt(from))) from++;
  while (to > from && isInvisible(text.charCodeAt(to - 1))) to--;
  if (from === to) return undefined;
  const lower = text.slice(from, to).toLowerCase();
  const written = isComposed(text, from, to) ? lower : lower.replace(INVISIBLE, '').normalize('NFC');
  return new WrittenWord(from, to, written);
}

/** Whether all is Latin letters of the blocks that have no marks by themselves, so that composing changes nothing. */
function isComposed(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === SOFT_HYPHEN || (code >= FIRST_MARK && (code < 0x1e00 || code > 0x1eff))) return false;
  }
  return true;
}

/** Skips white space and invisible characters forward; stays at `from` where a blank line stands in between. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  let lines = 0;
  while (at - from <= LONGEST_GAP) {
    const code = text.charCodeAt(at);
    if (code === 0x0a && ++lines > 1) return from;
    if (!isSpace(code) && !isInvisible(code)) return at;
    at++;
  }
  return from;
}

/** Like `skipSpace`, backwards: the end of what stands before. */
export function skipSpaceBack(text: string, from: number): number {
  let at = from;
  let lines = 0;
  while (from - at <= LONGEST_GAP) {
    const code = text.charCodeAt(at - 1);
    if (code === 0x0a && ++lines > 1) return from;
    if (!isSpace(code) && !isInvisible(code)) return at;
    at--;
  }
  return from;
}

/** Where the next word of a phrase may begin: after white space, one hyphen, one apostrophe, or nothing. */
export function skipJoint(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (isHyphen(code) || isApostrophe(code)) return skipInvisible(text, from + 1);
  return skipSpace(text, from);
}

function skipInvisible(text: string, from: number): number {
  let at = from;
  while (at - from < LONGEST_GAP && isInvisible(text.charCodeAt(at))) at++;
  return at;
}
