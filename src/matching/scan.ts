import { AddressFinder } from './address.ts';
import { END, FoldCursor } from './cursor.ts';
import {
  agreeingEntries,
  formAt,
  type Gazetteer,
  hasBit,
  isTokenEnd,
  someEntryAgrees,
  step,
} from './gazetteer.ts';
import { endOfNumeral } from './numeral.ts';
import {
  EXPANSION,
  FIRST_LETTER,
  FIRST_PLAIN,
  isDigitSymbol,
  isPairAt,
  isWordSymbol,
  PARAGRAPH,
  SPACE,
  SYMBOLS,
  symbolAt,
} from './symbols.ts';

/** Hits in text order, leftmost-longest, never overlapping. */
export interface Hits {
  readonly size: number;
  /** Half-open spans in UTF-16 code units of the scanned text, on code point boundaries. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Form id of the hit in the gazetteer, or `NUMERAL`. */
  readonly forms: Int32Array;
}

/** The form of a hit that is a run of digits: see `endOfNumeral`. */
export const NUMERAL = -1;

const EMPTY: Hits = { size: 0, starts: new Int32Array(0), ends: new Int32Array(0), forms: new Int32Array(0) };

/** Grows for the text with the most hits and is then reused: start, end, form, start, end, form, … */
let found = new Int32Array(3 * 256);
let foundCount = 0;

const cursor = new FoldCursor();
const addresses = new AddressFinder();
/** The word read last by `readIrregularWord`. */
let wordHash = 0;
let wordEnd = 0;
let wordDigit = -1;

/** Finds the gazetteer's forms and all numerals. Never throws; time linear in the text's length. */
export function scan(gazetteer: Gazetteer, text: string): Hits {
  const { firstWords, bitShift } = gazetteer;
  const length = text.length;
  foundCount = 0;
  addresses.reset(text);
  let index = 0;
  while (index < length) {
    let symbol = SYMBOLS[text.charCodeAt(index)]!;
    if (symbol < FIRST_LETTER) {
      if (symbol >= FIRST_PLAIN) {
        index++;
        continue;
      }
      symbol = symbolAt(text, index);
      if (!isWordSymbol(symbol) && symbol !== EXPANSION) {
        index += isPairAt(text, index) ? 2 : 1;
        continue;
      }
    }
    const start = index;
    let hash = 0;
    let digit = -1;
    symbol = SYMBOLS[text.charCodeAt(index)]!;
    while (symbol >= FIRST_LETTER) {
      hash = ((hash << 5) - hash + symbol) | 0;
      index++;
      if (index === length) symbol = SPACE;
      else symbol = SYMBOLS[text.charCodeAt(index)]!;
    }
    if (symbol < FIRST_PLAIN) {
      readIrregularWord(text, start);
      hash = wordHash;
      index = wordEnd;
      digit = wordDigit;
    }
    if (hasBit(firstWords, bitShift, hash)) {
      const end = match(gazetteer, text, start);
      if (end > 0) {
        index = end;
        continue;
      }
    }
    if (digit >= 0) index = numerals(text, digit, index);
  }
  return results();
}

/**
 * The entries that hit number `hit` may stand for: those of its form whose own spelling agrees with the text as
 * written, the closest first. `text` is the text that was scanned. None for a numeral.
 */
export function entriesOf(gazetteer: Gazetteer, hits: Hits, hit: number, text: string): readonly number[] {
  const form = hits.forms[hit]!;
  return form === NUMERAL ? [] : agreeingEntries(gazetteer, form, text, hits.starts[hit]!, hits.ends[hit]!);
}

/** A word with marks, digits, expansions or characters outside the BMP. */
function readIrregularWord(text: string, start: number): void {
  cursor.reset(text, start, text.length);
  wordHash = 0;
  wordEnd = start;
  wordDigit = -1;
  for (let symbol = cursor.next(); symbol !== END && isWordSymbol(symbol); symbol = cursor.next()) {
    wordHash = step(wordHash, symbol);
    if (wordDigit < 0 && isDigitSymbol(symbol)) wordDigit = cursor.from;
    wordEnd = cursor.to;
  }
}

/** Ends of the forms that begin at `start`, shortest first; as many as the longest form has words. */
let ends = new Int32Array(64);
let forms = new Int32Array(64);

/** Records the longest form from `start` that agrees with its surface; its end, or -1. */
function match(gazetteer: Gazetteer, text: string, start: number): number {
  if (ends.length < gazetteer.longest) {
    ends = new Int32Array(gazetteer.longest);
    forms = new Int32Array(gazetteer.longest);
  }
  cursor.reset(text, start, text.length);
  let count = 0;
  let tokens = 0;
  let hash = 0;
  let last = SPACE;
  let lastEnd = start;
  for (let symbol = cursor.next(); ; symbol = cursor.next()) {
    if (isTokenEnd(last, symbol)) {
      const form = formAt(gazetteer, hash, text, start, lastEnd);
      if (form >= 0) {
        ends[count] = lastEnd;
        forms[count++] = form;
      }
      if (++tokens >= gazetteer.longest || !hasBit(gazetteer.prefixes, gazetteer.bitShift, hash)) break;
    }
    if (symbol === END || symbol === PARAGRAPH) break;
    hash = step(hash, symbol);
    last = symbol;
    lastEnd = cursor.to;
  }
  const numeralEnd = count > 0 ? endOfNumeral(text, start) : start;
  while (count-- > 0) {
    const end = ends[count]!;
    if (end < numeralEnd) return -1;
    if (!someEntryAgrees(gazetteer, forms[count]!, text, start, end)) continue;
    if (addresses.covers(start, end)) return -1;
    record(start, end, forms[count]!);
    return end;
  }
  return -1;
}

/** Records the numerals of a word whose first digit is at `digit`; where to go on. */
function numerals(text: string, digit: number, behindWord: number): number {
  let at = digit;
  let resume = behindWord;
  while (at < resume) {
    if (!isDigitSymbol(symbolAt(text, at))) {
      at += isPairAt(text, at) ? 2 : 1;
      continue;
    }
    const end = endOfNumeral(text, at);
    if (!addresses.covers(at, end)) record(at, end, NUMERAL);
    at = end;
    if (end >= resume) {
      // The run has left the word that it began in: the letters behind it are no word of their own.
      readIrregularWord(text, end);
      resume = wordEnd;
    }
  }
  return resume;
}

function record(start: number, end: number, form: number): void {
  const place = foundCount * 3;
  if (place === found.length) {
    const larger = new Int32Array(found.length * 2);
    larger.set(found);
    found = larger;
  }
  found[place] = start;
  found[place + 1] = end;
  found[place + 2] = form;
  foundCount++;
}

function results(): Hits {
  if (foundCount === 0) return EMPTY;
  const hits = {
    size: foundCount,
    starts: new Int32Array(foundCount),
    ends: new Int32Array(foundCount),
    forms: new Int32Array(foundCount),
  };
  for (let hit = 0, place = 0; hit < foundCount; hit++, place += 3) {
    hits.starts[hit] = found[place]!;
    hits.ends[hit] = found[place + 1]!;
    hits.forms[hit] = found[place + 2]!;
  }
  return hits;
}
