import { ADDRESS } from './address-table.ts';
import { FIRST_LETTER, isWordSymbol, MARK, symbolAt, ZERO_WIDTH } from './symbols.ts';

/**
 * Finds web and e-mail addresses, account handles and file paths: names in them are not mentions. Only a hit
 * with a telling neighbour is looked at, and each stretch of text between delimiters only once.
 */
export class AddressFinder {
  #text = '';
  /** The stretch looked at last, and where addresses stand in it: from, to, from, to, … */
  #end = 0;
  #ranges: number[] = [];

  reset(text: string): void {
    this.#text = text;
    this.#end = 0;
    this.#ranges = [];
  }

  /** Whether the span overlaps an address. Spans must come in text order. */
  covers(start: number, end: number): boolean {
    const text = this.#text;
    const tells =
      (start > 0 && isSign(text.charCodeAt(start - 1), BEFORE)) ||
      (end < text.length && isSign(text.charCodeAt(end), AFTER | PERIOD) && startsAddressAt(text, end));
    if (!tells) return false;
    if (start >= this.#end) this.#read(start);
    for (let place = 0; place < this.#ranges.length; place += 2) {
      if (start < this.#ranges[place + 1]! && end > this.#ranges[place]!) return true;
    }
    return false;
  }

  #read(at: number): void {
    const text = this.#text;
    let from = at;
    let to = at;
    let telling = false;
    while (from > this.#end && isPartOfStretch(text, from - 1)) from--;
    for (to = from; to < text.length && isPartOfStretch(text, to); to++) telling ||= isTelling(text, to);
    this.#end = to;
    this.#ranges = [];
    if (!telling) return;
    // Encoded data, not prose.
    if (to - from > LONGEST_STRETCH) this.#ranges.push(from, to);
    else
      for (const { index, 0: found } of text.slice(from, to).matchAll(ADDRESS))
        this.#ranges.push(from + index, from + index + found.length);
  }
}

/** UTF-16 units; also bounds what the expression below may cost. */
const LONGEST_STRETCH = 600;

/** What an ASCII character may tell: of a name behind it, of one before it, or of one before it unless it ends it. */
const BEFORE = 1;
const AFTER = 2;
const PERIOD = 4;
const SIGNS = new Uint8Array(128);
for (const sign of '@/\\=&?#+~_-') SIGNS[sign.charCodeAt(0)] = BEFORE | AFTER;
for (const sign of '.:') SIGNS[sign.charCodeAt(0)] = BEFORE | PERIOD;

function isSign(unit: number, kinds: number): boolean {
  return unit < 128 && (SIGNS[unit]! & kinds) !== 0;
}

const DELIMITERS = new Set('"<>`{}|^');

/** Whether the sign at `end` may stand inside an address. */
function startsAddressAt(text: string, end: number): boolean {
  if (!isSign(text.charCodeAt(end), PERIOD)) return true;
  // Not the full stop or colon at the end of a phrase.
  return end + 1 < text.length && isPartOfStretch(text, end + 1) && !/["')\]’”.,]/.test(text.charAt(end + 1));
}

function isPartOfStretch(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit > 0x20 && !DELIMITERS.has(text.charAt(at));
  const symbol = symbolAt(text, at);
  return symbol >= FIRST_LETTER || symbol === MARK || symbol === ZERO_WIDTH || isWordSymbol(symbol);
}

/** Whether the character at `at` may be what makes an address. */
function isTelling(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (char === '@' || char === '/' || char === '\\') return true;
  return char === '.' && at + 1 < text.length && isWordSymbol(symbolAt(text, at + 1));
}
