import { compareSpelling, DIFFERENT } from './agreement.ts';
import { END, FoldCursor } from './cursor.ts';
import { BREAK_STEP, DIGIT_STEP, IRREGULAR_STEP, isWordSymbol, SPACE, STEPS, SYMBOLS } from './symbols.ts';
import { extend, isTokenEnd } from './token-hash.ts';

/** A spelling to look for; its id is its index. */
export interface GazetteerEntry {
  readonly form: string;
}

/**
 * Compiled entries. A *form* is what entries of the same folded spelling share. Forms are found by a rolling
 * hash of their folded symbols, so the scanner's cost does not depend on their number; every find is verified.
 */
export interface Gazetteer {
  /** All spellings, NFC, one a line. */
  readonly spellings: string;
  /** Where each entry's spelling starts in `spellings`; one more than there are entries. */
  readonly starts: Int32Array;
  /** Entry ids grouped by form; those of form f stand from `groups[f]` to `groups[f + 1]`. */
  readonly members: Int32Array;
  readonly groups: Int32Array;
  /** Hash of each form. */
  readonly hashes: Int32Array;
  /** Open addressing by hash: form id + 1, or 0. */
  readonly table: Int32Array;
  readonly tableShift: number;
  /**
   * For each level, by hash of a first word: `IRREGULAR_STEP` and `DIGIT_STEP`, and `BREAK_STEP` too where a form of
   * this level or a higher one begins with such a word. So one `&` with a step of the text tells whether the inner loop
   * must stop. With `BREAK_STEP` stands `WHOLE_WORD` where a form may be of that one word.
   */
  readonly firstWords: readonly Uint8Array[];
  readonly firstShift: number;
  /** Bit set by hash of what a longer form begins with. */
  readonly prefixes: Int32Array;
  readonly prefixShift: number;
  /** The most places at which one form may end or go on: its words and punctuation marks. */
  readonly longest: number;
}

/** What a build writes down: JSON-safe. The index is rebuilt on loading, which costs less than reading it. */
export interface SerialisedGazetteer {
  readonly spellings: string;
}

/** See `Gazetteer.firstWords`. */
export const WHOLE_WORD = 4;
/** Every form. Levels above have fewer forms, those that a look at a text is content with: see `spot`. */
export const ALL = 0;

const cursor = new FoldCursor();

/**
 * Compiles entries.
 * @throws RangeError for a form that does not begin with a letter or digit, which a match could never begin with.
 */
export function compileGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const spellings = entries.map(({ form }, id) => {
    const spelling = form
      .trim()
      .normalize('NFC')
      .replace(/[\s\u0085]+/gu, ' ');
    cursor.reset(spelling, 0, spelling.length);
    const first = cursor.next();
    if (first === END) throw new RangeError(`Gazetteer entry ${id} is empty.`);
    if (!isWordSymbol(first))
      throw new RangeError(`Gazetteer entry ${id} must begin with a letter or digit: "${form}".`);
    return spelling;
  });
  return loadGazetteer({ spellings: spellings.join('\n') });
}

export function serialiseGazetteer(gazetteer: Gazetteer): SerialisedGazetteer {
  return { spellings: gazetteer.spellings };
}

/**
 * Rebuilds the index: one pass over the spellings.
 * @param levelOf the highest level that an entry is found at
 * @param levels how many there are
 */
export function loadGazetteer(
  { spellings }: SerialisedGazetteer,
  levelOf: (entry: number) => number = () => ALL,
  levels = 1,
): Gazetteer {
  const starts = lineStarts(spellings);
  const count = starts.length - 1;
  const firstShift = 32 - Math.min(19, Math.max(12, bitsFor(count * 16)));
  const prefixShift = 32 - Math.max(10, bitsFor(count * 16));
  const tableShift = 32 - Math.max(4, bitsFor(count * 2));
  const firstWords = Array.from({ length: levels }, () =>
    new Uint8Array(2 ** (32 - firstShift)).fill(IRREGULAR_STEP | DIGIT_STEP),
  );
  const prefixes = new Int32Array(2 ** (32 - prefixShift - 5));
  const table = new Int32Array(2 ** (32 - tableShift));
  const hashes = new Int32Array(count);
  const formOf = new Int32Array(count);
  const samples = new Int32Array(count);
  let forms = 0;
  let longest = 0;
  for (let entry = 0; entry < count; entry++) {
    const start = starts[entry]!;
    const end = starts[entry + 1]! - 1;
    const ends = tokenEnds(spellings, start, end);
    const hash = endHashes[ends - 1]!;
    const begins = BREAK_STEP | (ends === 1 ? WHOLE_WORD : 0);
    for (let level = levelOf(entry); level >= ALL; level--)
      firstWords[level]![endHashes[0]! >>> firstShift]! |= begins;
    for (let at = 0; at < ends - 1; at++) {
      const bit = endHashes[at]! >>> prefixShift;
      prefixes[bit >>> 5]! |= 1 << (bit & 31);
    }
    longest = Math.max(longest, ends);
    let place = hash >>> tableShift;
    let form = -1;
    for (; table[place]! > 0; place = (place + 1) & (table.length - 1)) {
      const known = table[place]! - 1;
      if (hashes[known] !== hash) continue;
      const sample = samples[known]!;
      if (
        compareSpelling(spellings, starts[sample]!, starts[sample + 1]! - 1, spellings, start, end) ===
        DIFFERENT
      )
        continue;
      form = known;
      break;
    }
    if (form < 0) {
      form = forms++;
      table[place] = form + 1;
      hashes[form] = hash;
      samples[form] = entry;
    }
    formOf[entry] = form;
  }
  const { members, groups } = group(formOf, forms);
  return {
    spellings,
    starts,
    members,
    groups,
    hashes: hashes.slice(0, forms),
    table,
    tableShift,
    firstWords,
    firstShift,
    prefixes,
    prefixShift,
    longest,
  };
}

let endHashes = new Int32Array(64);

/** Fills `endHashes` with the hash at each place where a form may end or go on; returns how many there are. */
function tokenEnds(spellings: string, start: number, end: number): number {
  if (endHashes.length < end - start) endHashes = new Int32Array(2 * (end - start));
  let count = 0;
  let hash = 0;
  let last = SPACE;
  for (let index = start; index < end; index++) {
    const unit = spellings.charCodeAt(index);
    const step = STEPS[unit]!;
    if (step > BREAK_STEP) return foldedTokenEnds(spellings, start, end);
    if (step === BREAK_STEP && last !== SPACE) endHashes[count++] = hash;
    else if (step < 0 && last !== SPACE && !isWordSymbol(last)) endHashes[count++] = hash;
    last = SYMBOLS[unit]!;
    hash = step < 0 ? (Math.imul(hash, 31) + step) | 0 : extend(hash, last);
  }
  endHashes[count++] = hash;
  return count;
}

/** The same for a spelling with digits, marks or expansions. */
function foldedTokenEnds(spellings: string, start: number, end: number): number {
  cursor.reset(spellings, start, end);
  let count = 0;
  let hash = 0;
  let last = SPACE;
  for (let symbol = cursor.next(); ; symbol = cursor.next()) {
    if (isTokenEnd(last, symbol)) endHashes[count++] = hash;
    if (symbol === END) return count;
    hash = extend(hash, symbol);
    last = symbol;
  }
}

/** An entry's own spelling, NFC. */
export function spellingOf(gazetteer: Gazetteer, entry: number): string {
  return gazetteer.spellings.slice(gazetteer.starts[entry]!, gazetteer.starts[entry + 1]! - 1);
}

function bitsFor(size: number): number {
  return Math.ceil(Math.log2(Math.max(2, size)));
}

/** Starts of the lines and, last, where a further line would start; none for no spellings at all. */
function lineStarts(spellings: string): Int32Array {
  if (spellings.length === 0) return new Int32Array(1);
  let count = 1;
  for (let index = 0; index < spellings.length; index++) if (spellings.charCodeAt(index) === 0x0a) count++;
  const starts = new Int32Array(count + 1);
  let line = 1;
  for (let index = 0; index < spellings.length; index++) {
    if (spellings.charCodeAt(index) === 0x0a) starts[line++] = index + 1;
  }
  starts[count] = spellings.length + 1;
  return starts;
}

function group(formOf: Int32Array, forms: number): { members: Int32Array; groups: Int32Array } {
  const groups = new Int32Array(forms + 1);
  for (const form of formOf) groups[form + 1]!++;
  for (let form = 0; form < forms; form++) groups[form + 1]! += groups[form]!;
  const next = groups.slice();
  const members = new Int32Array(formOf.length);
  formOf.forEach((form, entry) => {
    members[next[form]!++] = entry;
  });
  return { members, groups };
}
