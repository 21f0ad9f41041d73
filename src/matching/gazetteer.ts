import { CONFLICT, compareSpelling, DIFFERENT, EXACT } from './agreement.ts';
import { END, FoldCursor } from './cursor.ts';
import { foldText } from './fold.ts';
import { isWordSymbol, PARAGRAPH, SPACE } from './symbols.ts';

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
  /** Bit sets by hash: what a form may begin with as its first word; what a longer form may begin with. */
  readonly firstWords: Int32Array;
  readonly prefixes: Int32Array;
  readonly bitShift: number;
  /** The most places at which one form may end or go on: its words and punctuation marks. */
  readonly longest: number;
}

/** What a build writes down: JSON-safe. The index is rebuilt on loading, which costs less than reading it. */
export interface SerialisedGazetteer {
  readonly spellings: string;
}

/** Fibonacci hashing: spreads the rolling hash over a power of two. */
const SPREAD = 0x9e3779b1;

/**
 * Compiles entries.
 * @throws RangeError for a form that does not begin with a letter or digit, or that holds a blank line.
 */
export function compileGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const spellings = entries.map(({ form }, id) => {
    const spelling = form.trim().normalize('NFC').replace(/\s+/gu, ' ');
    const first = foldText(spelling).codePointAt(0);
    const cursor = new FoldCursor();
    cursor.reset(spelling, 0, spelling.length);
    if (first === undefined) throw new RangeError(`Gazetteer entry ${id} is empty.`);
    if (!isWordSymbol(cursor.next()))
      throw new RangeError(`Gazetteer entry ${id} must begin with a letter or digit: "${form}".`);
    return spelling;
  });
  return loadGazetteer({ spellings: spellings.join('\n') });
}

export function serialiseGazetteer(gazetteer: Gazetteer): SerialisedGazetteer {
  return { spellings: gazetteer.spellings };
}

/** Rebuilds the index: one pass over the spellings. */
export function loadGazetteer({ spellings }: SerialisedGazetteer): Gazetteer {
  const starts = lineStarts(spellings);
  const count = starts.length - 1;
  const bitShift = 32 - Math.max(10, bitsFor(count * 16));
  const tableShift = 32 - Math.max(4, bitsFor(count * 2));
  const firstWords = new Int32Array(2 ** (32 - bitShift - 5));
  const prefixes = new Int32Array(firstWords.length);
  const table = new Int32Array(2 ** (32 - tableShift));
  const hashes = new Int32Array(count);
  const formOf = new Int32Array(count);
  const samples = new Int32Array(count);
  const cursor = new FoldCursor();
  let forms = 0;
  let longest = 0;
  for (let entry = 0; entry < count; entry++) {
    const start = starts[entry]!;
    const end = starts[entry + 1]! - 1;
    cursor.reset(spellings, start, end);
    let hash = 0;
    let ends = 0;
    let last = SPACE;
    for (let symbol = cursor.next(); ; symbol = cursor.next()) {
      if (isTokenEnd(last, symbol)) {
        if (ends++ === 0) setBit(firstWords, bitShift, hash);
        if (symbol !== END) setBit(prefixes, bitShift, hash);
      }
      if (symbol === END) break;
      hash = step(hash, symbol);
      last = symbol;
    }
    longest = Math.max(longest, ends);
    let slot = slotOf(hash, tableShift);
    let form = -1;
    for (; table[slot]! > 0; slot = (slot + 1) & (table.length - 1)) {
      const known = table[slot]! - 1;
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
      table[slot] = form + 1;
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
    prefixes,
    bitShift,
    longest,
  };
}

/** Adds a symbol to the hash of those before it. */
export function step(hash: number, symbol: number): number {
  return ((hash << 5) - hash + symbol) | 0;
}

/** Whether a form may end between two symbols: behind a word, behind each mark of punctuation. */
export function isTokenEnd(last: number, symbol: number): boolean {
  return (
    last !== SPACE && last !== PARAGRAPH && !(isWordSymbol(last) && symbol !== END && isWordSymbol(symbol))
  );
}

export function hasBit(bits: Int32Array, shift: number, hash: number): boolean {
  const place = Math.imul(hash, SPREAD) >>> shift;
  return ((bits[place >>> 5]! >>> (place & 31)) & 1) === 1;
}

/** The form of this hash that `text` spells from `start` to `end`, or -1. */
export function formAt(gazetteer: Gazetteer, hash: number, text: string, start: number, end: number): number {
  const { table, hashes } = gazetteer;
  for (let slot = slotOf(hash, gazetteer.tableShift); ; slot = (slot + 1) & (table.length - 1)) {
    const form = table[slot]! - 1;
    if (form < 0) return -1;
    if (
      hashes[form] === hash &&
      compareEntry(gazetteer, firstEntry(gazetteer, form), text, start, end) !== DIFFERENT
    )
      return form;
  }
}

/** A code of `agreement.ts`: how a span of a text agrees with an entry's own spelling. */
export function compareEntry(
  gazetteer: Gazetteer,
  entry: number,
  text: string,
  start: number,
  end: number,
): number {
  const { spellings, starts } = gazetteer;
  return compareSpelling(spellings, starts[entry]!, starts[entry + 1]! - 1, text, start, end);
}

/** An entry's own spelling, NFC. */
export function spellingOf(gazetteer: Gazetteer, entry: number): string {
  return gazetteer.spellings.slice(gazetteer.starts[entry]!, gazetteer.starts[entry + 1]! - 1);
}

/** Whether any entry of a form agrees with a span of a text. */
export function someEntryAgrees(
  g: Gazetteer,
  form: number,
  text: string,
  start: number,
  end: number,
): boolean {
  for (let place = g.groups[form]!; place < g.groups[form + 1]!; place++) {
    if (compareEntry(g, g.members[place]!, text, start, end) < CONFLICT) return true;
  }
  return false;
}

/** The entries of a form that agree with a span of a text: exact, then partial, then plain. */
export function agreeingEntries(
  gazetteer: Gazetteer,
  form: number,
  text: string,
  start: number,
  end: number,
): readonly number[] {
  const { members, groups } = gazetteer;
  const entries = Array.from(members.subarray(groups[form]!, groups[form + 1]!));
  return entries
    .map((entry) => ({ entry, rank: compareEntry(gazetteer, entry, text, start, end) }))
    .filter(({ rank }) => rank < CONFLICT)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

function firstEntry(gazetteer: Gazetteer, form: number): number {
  return gazetteer.members[gazetteer.groups[form]!]!;
}

function slotOf(hash: number, shift: number): number {
  return Math.imul(hash, SPREAD) >>> shift;
}

function setBit(bits: Int32Array, shift: number, hash: number): void {
  const place = Math.imul(hash, SPREAD) >>> shift;
  bits[place >>> 5]! |= 1 << (place & 31);
}

function bitsFor(size: number): number {
  return Math.ceil(Math.log2(Math.max(2, size)));
}

/** Starts of the lines and, last, where a further line would start; none for no spellings at all. */
function lineStarts(spellings: string): Int32Array {
  const starts: number[] = [0];
  if (spellings.length === 0) return Int32Array.from(starts);
  for (let at = spellings.indexOf('\n'); at >= 0; at = spellings.indexOf('\n', at + 1)) starts.push(at + 1);
  starts.push(spellings.length + 1);
  return Int32Array.from(starts);
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
