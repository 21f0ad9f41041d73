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

/** A table of words, as a bit: what a word is in is found once and asked by each table. */
export type WordTable = number;
const MOST_TABLES = 32;
/** What no table's word rules out: a rare word. */
const ANY_TABLE = -1;

/** The tables that have a word, by its hash. */
const tablesOf = new Map<number, number>();
let tables = 0;

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
 * The last answers: half a dozen tables ask for the word before a number, and as many for the one behind it.
 */
const begun = { text: '', at: -1, hash: NO_WORD, tables: 0 };
const ended = { text: '', at: -1, tables: 0 };

/** The hashes of words; each may be written with its diacritics. */
export function hashesOf(words: Iterable<string>): ReadonlySet<number> {
  const hashes = new Set<number>();
  for (const word of words) hashes.add(hashOf(word));
  return hashes;
}

/** Hash of a whole word, whose characters need not have been seen before. */
export function hashOf(word: string): number {
  for (let at = 0; at < word.length; at++) symbolAt(word, at);
  return wordHash(word, 0);
}

/** Makes a table of words; each may be written with its diacritics. */
export function wordTable(words: Iterable<string>): WordTable {
  if (tables === MOST_TABLES) throw new RangeError(`No more than ${MOST_TABLES} tables have a bit.`);
  const table = 1 << tables++;
  for (const hash of hashesOf(words)) tablesOf.set(hash, (tablesOf.get(hash) ?? 0) | table);
  return table;
}

/** Whether a word of a table may stand at `start`. */
export function mayBegin(table: WordTable, text: string, start: number): boolean {
  if (begun.at !== start || begun.text !== text) {
    begun.text = text;
    begun.at = start;
    begun.hash = wordHash(text, start);
    begun.tables = tablesWith(begun.hash);
  }
  return (begun.tables & table) !== 0;
}

/** `wordHash` of the place that `mayBegin` was last asked for. */
export function lastHash(): number {
  return begun.hash;
}

/** Whether a word of a table may end at `end`. */
export function mayEnd(table: WordTable, text: string, end: number): boolean {
  if (ended.at !== end || ended.text !== text) {
    let start = end;
    while (end - start < LONGEST_WORD && isPartOfWord(text.charCodeAt(start - 1))) start--;
    ended.text = text;
    ended.at = end;
    ended.tables = tablesWith(wordHash(text, start, end));
  }
  return (ended.tables & table) !== 0;
}

function isPartOfWord(code: number): boolean {
  return isLetter(code) || isInvisible(code);
}

function tablesWith(hash: number): number {
  if (hash === NO_WORD) return 0;
  return hash === RARE_WORD ? ANY_TABLE : (tablesOf.get(hash) ?? 0);
}
