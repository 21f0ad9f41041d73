/** The form of a hit that is a run of digits: see `endOfNumeral`. */
export const NUMERAL = -1;

/** What was found in a text, in its order. */
export class Hits {
  readonly size: number;
  /** Start, end, form, start, end, form, … An array of small numbers is made faster than a typed one. */
  readonly #packed: readonly number[];

  /** @param packed start, end and form of each hit */
  constructor(packed: readonly number[]) {
    this.#packed = packed;
    this.size = packed.length / 3;
  }

  /** Start of hit number `hit` in UTF-16 code units of the text, on a code point boundary. */
  start(hit: number): number {
    return this.#packed[3 * hit]!;
  }

  /** Its end, exclusive. */
  end(hit: number): number {
    return this.#packed[3 * hit + 1]!;
  }

  /** Its form's id in the gazetteer, or `NUMERAL`. */
  form(hit: number): number {
    return this.#packed[3 * hit + 2]!;
  }
}
