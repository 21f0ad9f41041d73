import type { Span } from '../../model/text.ts';
import { DIGIT, HALF, kindOf, LETTER, MARK, OTHER } from './letters.ts';

/** A word of a text with its place (UTF-16 code units) and what stands between it and the reference point. */
export interface Word extends Span {
  readonly text: string;
  /** The characters between the word and the place it was looked up from. */
  readonly gap: string;
}

/** Longer gaps and words than this decide nothing. */
const REACH = 48;
const PART_OF_WORD = LETTER | MARK | DIGIT;

/** The word after `at`, or undefined at the end of the text or where no word is near. */
export function nextWord(text: string, at: number): Word | undefined {
  const limit = Math.min(text.length, at + REACH);
  let start = at;
  while (start < limit && kindOf(text.charCodeAt(start)) === OTHER) start += 1;
  if (start >= limit) return undefined;
  let end = start;
  while (end < limit && (kindOf(text.charCodeAt(end)) & PART_OF_WORD) !== 0) end += 1;
  const opensRare = (kindOf(text.charCodeAt(start)) & (MARK | HALF)) !== 0;
  if (opensRare || (end < limit && kindOf(text.charCodeAt(end)) === HALF)) return nextRareWord(text, at);
  return { text: text.slice(start, end), gap: text.slice(at, start), start, end };
}

/** The word that ends before `at`. */
export function previousWord(text: string, at: number): Word | undefined {
  const from = Math.max(0, at - REACH);
  let last = at;
  let rare = false;
  for (; last > from; last -= 1) {
    const kind = kindOf(text.charCodeAt(last - 1));
    if ((kind & (LETTER | DIGIT)) !== 0) break;
    rare ||= kind !== OTHER;
  }
  let start = last;
  while (start > from && (kindOf(text.charCodeAt(start - 1)) & PART_OF_WORD) !== 0) start -= 1;
  rare ||= start > from && kindOf(text.charCodeAt(start - 1)) === HALF;
  if (rare) return previousRareWord(text, at);
  if (start === last) return undefined;
  return { text: text.slice(start, last), gap: text.slice(last, at), start, end: last };
}

const wordAfter = /^([^\p{L}\p{N}]*)([\p{L}\p{M}\p{N}]+)/u;
const wordBefore = /([\p{L}\p{M}\p{N}]+)([^\p{L}\p{N}]*)$/u;

/** The same where marks stand by themselves or characters are pairs of units. */
function nextRareWord(text: string, at: number): Word | undefined {
  const match = wordAfter.exec(text.slice(at, at + REACH));
  if (!match) return undefined;
  const [, gap = '', word = ''] = match;
  const start = at + gap.length;
  return { text: word, gap, start, end: start + word.length };
}

function previousRareWord(text: string, at: number): Word | undefined {
  const from = Math.max(0, at - REACH);
  const match = wordBefore.exec(text.slice(from, at));
  if (!match) return undefined;
  const [whole, word = '', gap = ''] = match;
  const start = at - whole.length;
  return { text: word, gap, start, end: start + word.length };
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Whether nothing but spaces, quotes or a hyphen stands in a gap, so that two words belong together. */
export function isTight(gap: string): boolean {
  return gap === ' ' || /^[\s"'“”‘’«»\u00ad\u200b-\u200d\u2060-]*$/u.test(gap);
}

/** Whether only white space stands in a gap, as between the parts of a name. */
export function isSpace(gap: string): boolean {
  return gap === ' ' || /^[\s\u00ad\u200b-\u200d\u2060]+$/u.test(gap);
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** A word without its diacritics, in lower case, for look-ups in plain lists. */
export function plain(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
