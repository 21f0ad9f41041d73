import { BREAK_STEP, STEPS, symbolAt } from '../symbols.ts';
import { isInvisible, isLetter } from './characters.ts';

/** What `wordHash` gives where no word begins. */
export const NO_WORD = 0;
/** The same for a word with marks, digits or rare characters, which only `wordAt` can tell. */
export const RARE_WORD = 1;
/** Stands for the hashes that have a meaning of their own. */
const OTHER_WORD = 2;

/** Longer words are in no table; the bound keeps each look at a text constant. */
const LONGEST_WORD = 32;
const UNDERSCORE = 0x5f;
/** Above it letters are no part of words here, though the scanner takes some for letters. */
const LAST_LETTER = 0x2e7f;

/** Hashes of a table's words. */
export type WordHashes = ReadonlySet<number>;

/**
 * Hash of the folded letters of the word at `start`, by the scanner's fold table. A word that a table holds has one
 * of the table's hashes or is rare, so that nearly every other word is ruled out without making a string.
 */
export function wordHash(text: string, start: number, limit = start + LONGEST_WORD): number {
  const end = Math.min(limit, text.length);
  let hash = NO_WORD;
  let at = start;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    const step = STEPS[unit]!;
    if (step === BREAK_STEP || unit === UNDERSCORE) break;
    if (step > 0 || unit > LAST_LETTER) return RARE_WORD;
    hash = (Math.imul(hash, 31) + step) | 0;
  }
  if (at === start) return NO_WORD;
  return hash === NO_WORD || hash === RARE_WORD ? OTHER_WORD : hash;
}

/**
 * The last hashes: half a dozen tables ask for the word before a number, and as many for the one behind it.
 */
const begun = { text: '', at: -1, hash: NO_WORD };
const ended = { text: '', at: -1, hash: NO_WORD };

/** The hashes of words; each may be written with its diacritics. */
export function hashesOf(words: Iterable<string>): WordHashes {
  const hashes = new Set<number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) symbolAt(word, at);
    hashes.add(wordHash(word, 0));
  }
  return hashes;
}

/** Whether a word with one of these hashes may stand at `start`. */
export function mayBegin(hashes: WordHashes, text: string, start: number): boolean {
  if (begun.at !== start || begun.text !== text) {
    begun.text = text;
    begun.at = start;
    begun.hash = wordHash(text, start);
  }
  return isOneOf(hashes, begun.hash);
}

/** Whether a word with one of these hashes may end at `end`. */
export function mayEnd(hashes: WordHashes, text: string, end: number): boolean {
  if (ended.at !== end || ended.text !== text) {
    let start = end;
    while (end - start < LONGEST_WORD && isPartOfWord(text.charCodeAt(start - 1))) start--;
    ended.text = text;
    ended.at = end;
    ended.hash = wordHash(text, start, end);
  }
  return isOneOf(hashes, ended.hash);
}

function isPartOfWord(code: number): boolean {
  return isLetter(code) || isInvisible(code);
}

function isOneOf(hashes: WordHashes, hash: number): boolean {
  return hash === RARE_WORD || (hash !== NO_WORD && hashes.has(hash));
}
