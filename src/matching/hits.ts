import type { TextScan } from '../model/linker.ts';

/** The form of a hit that is a run of digits: see `endOfNumeral`. */
export const NUMERAL = -1;

/** Hits in text order, leftmost-longest, never overlapping: those of a whole text, or of a part of it. */
export class Hits implements TextScan {
  readonly size: number;
  /** Start, end, form, start, end, form, … */
  readonly #packed: Int32Array;
  /** Place of the first of these hits in `#packed`, and where the part starts in the text. */
  readonly #first: number;
  readonly #offset: number;

  /** @param packed start, end and form of each hit */
  constructor(packed: Int32Array, first = 0, size = packed.length / 3, offset = 0) {
    this.#packed = packed;
    this.#first = first;
    this.size = size;
    this.#offset = offset;
  }

  /** Start of hit number `hit` in UTF-16 code units of the text or part, on a code point boundary. */
  start(hit: number): number {
    return this.#packed[this.#first + 3 * hit]! - this.#offset;
  }

  /** Its end, exclusive. */
  end(hit: number): number {
    return this.#packed[this.#first + 3 * hit + 1]! - this.#offset;
  }

  /** Its form's id in the gazetteer, or `NUMERAL`. */
  form(hit: number): number {
    return this.#packed[this.#first + 3 * hit + 2]!;
  }

  part(start: number, end: number): Hits {
    const first = this.#firstFrom(start);
    let last = first;
    while (last < this.size && this.start(last) < end) last++;
    return new Hits(this.#packed, this.#first + 3 * first, last - first, this.#offset + start);
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.start(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
