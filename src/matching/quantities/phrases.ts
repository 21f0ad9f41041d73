import { isDigit, isLetter } from './characters.ts';
import {
  hashOf,
  lastHash,
  mayBegin,
  mayEnd,
  RARE_WORD,
  type WordTable,
  wordHash,
  wordTable,
} from './word-hash.ts';
import {
  skipJoint,
  skipSpace,
  skipSpaceBack,
  type Word,
  withoutDiacritics,
  wordAt,
  wordEndingAt,
} from './words.ts';

/** Phrases by the hash of their first (or last) word, the longest first. */
export interface PhraseTable<Meaning> {
  readonly byWord: ReadonlyMap<number, readonly Phrase<Meaning>[]>;
  /** Of those words: most words of a text are none of them. */
  readonly words: WordTable;
}

export type PhraseRows<Meaning> = readonly (readonly [phrases: string, meaning: Meaning])[];

interface Phrase<Meaning> {
  readonly words: readonly PhraseWord[];
  readonly meaning: Meaning;
}

interface PhraseWord {
  readonly written: string;
  readonly plain: string;
  readonly exact: boolean;
  /** Written with the letters a to z alone. */
  readonly ascii: boolean;
}

export interface PhraseMatch<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** A dot ends an abbreviation of at most so many letters ("Mrd.", "approx."), otherwise a sentence. */
const LONGEST_ABBREVIATION = 6;
const DOT = 0x2e;

/**
 * Compiles rows of comma-separated phrases, keyed by the first word, or by the last for tables that are
 * matched backwards. A word that ends in `!` must carry its diacritics: without them it is another word.
 */
export function phraseTable<Meaning>(
  rows: PhraseRows<Meaning>,
  key: 'first' | 'last' = 'first',
): PhraseTable<Meaning> {
  const keys = new Set<string>();
  const table = new Map<number, Phrase<Meaning>[]>();
  for (const [phrases, meaning] of rows) {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(' ').map(phraseWord);
      const keyWord = words[key === 'first' ? 0 : words.length - 1];
      if (keyWord === undefined) continue;
      keys.add(keyWord.plain);
      const hash = hashOf(keyWord.plain);
      const entries = table.get(hash) ?? [];
      entries.push({ words, meaning });
      entries.sort((a, b) => b.words.length - a.words.length);
      table.set(hash, entries);
    }
  }
  return { byWord: table, words: wordTable(keys) };
}

function phraseWord(source: string): PhraseWord {
  const exact = source.endsWith('!');
  const written = (exact ? source.slice(0, -1) : source).normalize('NFC').toLowerCase();
  return { written, plain: withoutDiacritics(written), exact, ascii: /^[a-z]+$/.test(written) };
}

/** The key of a table's phrases that may begin or end with a word; others may have it, too, so all words are compared. */
function keyOf(word: Word): number {
  const hash = wordHash(word.written, 0);
  return hash === RARE_WORD ? hashOf(word.plain) : hash;
}

function isWord(word: Word, expected: PhraseWord): boolean {
  if (word.written === expected.written) return true;
  return !expected.exact && word.written === expected.plain;
}

/** The longest phrase of the table whose first letter stands at `start`. */
export function matchPhrase<Meaning>(
  text: string,
  start: number,
  table: PhraseTable<Meaning>,
): PhraseMatch<Meaning> | undefined {
  if (!mayBegin(table.words, text, start)) return undefined;
  const hash = lastHash();
  const first = hash === RARE_WORD ? wordAt(text, start) : undefined;
  if (hash === RARE_WORD && first === undefined) return undefined;
  const phrases = table.byWord.get(first ? keyOf(first) : hash);
  if (phrases === undefined) return undefined;
  for (const { words, meaning } of phrases) {
    let end = start;
    for (const expected of words) {
      end = endOf(expected, text, end > start ? nextStart(text, end) : start);
      if (end < 0) break;
    }
    if (end > start) return { start: first?.start ?? start, end, meaning };
  }
  return undefined;
}

/** Inside a phrase the dot of an abbreviation may stand between words: "U.S. dollars", "p.p.". */
function nextStart(text: string, end: number): number {
  return text.charCodeAt(end) === DOT ? skipSpace(text, end + 1) : skipJoint(text, end);
}

/** The end of a word of a phrase at `start`, or -1 where another word stands. */
function endOf(expected: PhraseWord, text: string, start: number): number {
  if (expected.ascii) {
    const end = endOfAscii(expected.written, text, start);
    if (end !== UNDECIDED) return end;
  }
  const word = wordAt(text, start);
  return word !== undefined && isWord(word, expected) ? word.end : -1;
}

const UNDECIDED = -2;

/** The same without making a word; undecided where it is not ASCII alone, or stands next to a digit. */
function endOfAscii(written: string, text: string, start: number): number {
  for (let at = 0; at < written.length; at++) {
    const code = text.charCodeAt(start + at);
    const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
    if (small !== written.charCodeAt(at)) return code > 0x7f ? UNDECIDED : -1;
  }
  const end = start + written.length;
  const next = text.charCodeAt(end);
  if (next > 0x7f || isDigit(next)) return UNDECIDED;
  return isLetter(next) ? -1 : end;
}

/** The longest phrase of the table (keyed by last words) that ends before `end`, with white space between. */
export function matchPhraseBefore<Meaning>(
  text: string,
  end: number,
  table: PhraseTable<Meaning>,
): PhraseMatch<Meaning> | undefined {
  const last = wordBefore(text, end, table.words);
  const phrases = last && table.byWord.get(keyOf(last));
  if (phrases === undefined) return undefined;
  for (const { words, meaning } of phrases) {
    let word: Word | undefined = last;
    let start = end;
    for (let index = words.length - 1; index >= 0; index--) {
      const expected = words[index];
      if (start < end) word = wordBefore(text, start);
      if (word === undefined || expected === undefined || !isWord(word, expected)) {
        start = end;
        break;
      }
      start = word.start;
    }
    if (start < end) return { start, end: last?.end ?? end, meaning };
  }
  return undefined;
}

/**
 * The word before `end`, with white space, a hyphen, or the dot of an abbreviation between. With `table` only a
 * word that may be one of its words.
 */
export function wordBefore(text: string, end: number, table?: WordTable): Word | undefined {
  const at = skipSpaceBack(text, end);
  const code = text.charCodeAt(at - 1);
  const joined = code === DOT || (at === end && (code === 0x2d || code === 0x2019 || code === 0x27));
  const wordEnd = joined ? at - 1 : at;
  if (table !== undefined && !mayEnd(table, text, wordEnd)) return undefined;
  const word = wordEndingAt(text, wordEnd);
  return code === DOT && word && word.plain.length > LONGEST_ABBREVIATION ? undefined : word;
}
