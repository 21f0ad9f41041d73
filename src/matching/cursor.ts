import {
  EXPANSION,
  expansionOf,
  FIRST_DIGIT,
  isPairAt,
  LINE_BREAK,
  MARK,
  MARKS,
  PARAGRAPH,
  SPACE,
  SYMBOLS,
  symbolAt,
  ZERO_WIDTH,
} from './symbols.ts';

/** What `next` returns at the end of its stretch of text. */
export const END = -1;

const NONE: readonly number[] = [];

/**
 * Steps through the folded symbols of a stretch of text: marks and zero-width characters pass unseen, white
 * space comes as one `SPACE`, or as `PARAGRAPH` when it holds a blank line. Reused, never allocated in a loop.
 */
export class FoldCursor {
  /** Span of what the last symbol stands for, its combining marks included; UTF-16 units of the text. */
  from = 0;
  to = 0;
  /** Marks that the last symbol carries (see `MARKS`); for an expansion, only its first letter does. */
  marks = 0;
  #text = '';
  #index = 0;
  #limit = 0;
  #pending = NONE;
  #pendingIndex = 0;

  /** Where the next symbol is looked for. */
  get index(): number {
    return this.#index;
  }

  /** Starts over at `start`; `end` exclusive. */
  reset(text: string, start: number, end: number): void {
    this.#text = text;
    this.#index = start;
    this.#limit = end;
    this.#pending = NONE;
    this.#pendingIndex = 0;
  }

  /** The next folded symbol, from `FIRST_DIGIT` on, or `END`. */
  next(): number {
    if (this.#pendingIndex < this.#pending.length) {
      this.marks = 0;
      return this.#pending[this.#pendingIndex++]!;
    }
    const text = this.#text;
    const limit = this.#limit;
    let index = this.#index;
    while (index < limit) {
      const unit = text.charCodeAt(index);
      let symbol = SYMBOLS[unit]!;
      let width = 1;
      if (symbol < FIRST_DIGIT) {
        symbol = symbolAt(text, index);
        if (isPairAt(text, index)) width = 2;
        if (symbol === MARK || symbol === ZERO_WIDTH) {
          index += width;
          continue;
        }
      }
      this.from = index;
      this.marks = width === 1 ? MARKS[unit]! : 0;
      if (symbol <= PARAGRAPH && symbol >= SPACE) return this.#whiteSpace(index);
      if (symbol === EXPANSION) {
        this.#pending = expansionOf(text.codePointAt(index)!);
        this.#pendingIndex = 1;
        symbol = this.#pending[0]!;
      }
      this.#attached(index + width);
      return symbol;
    }
    this.#index = limit;
    return END;
  }

  /** Takes the combining marks that follow a symbol, and the zero-width characters between and behind them. */
  #attached(start: number): void {
    const text = this.#text;
    let index = start;
    this.to = start;
    while (index < this.#limit && SYMBOLS[text.charCodeAt(index)]! < FIRST_DIGIT) {
      const symbol = symbolAt(text, index);
      if (symbol !== MARK && symbol !== ZERO_WIDTH) break;
      const width = isPairAt(text, index) ? 2 : 1;
      if (symbol === MARK) {
        // Two tones on one letter are no spelling; the last one stands.
        if (width === 1) this.marks = joinMarks(this.marks, MARKS[text.charCodeAt(index)]!);
        this.to = index + width;
      }
      index += width;
    }
    this.#index = index;
  }

  #whiteSpace(start: number): number {
    const text = this.#text;
    let index = start;
    let breaks = 0;
    while (index < this.#limit) {
      const symbol = symbolAt(text, index);
      if (symbol === PARAGRAPH) breaks = 2;
      else if (symbol === LINE_BREAK) breaks += isSecondHalf(text, index, start) ? 0 : 1;
      else if (symbol !== SPACE && symbol !== MARK && symbol !== ZERO_WIDTH) break;
      index += isPairAt(text, index) ? 2 : 1;
    }
    this.to = index;
    this.#index = index;
    return breaks > 1 ? PARAGRAPH : SPACE;
  }
}

/** The line feed of a CR LF. */
function isSecondHalf(text: string, index: number, start: number): boolean {
  return text.charCodeAt(index) === 0x0a && index > start && text.charCodeAt(index - 1) === 0x0d;
}

function joinMarks(one: number, other: number): number {
  return (other & 7) > 0 ? (one & ~7) | other : one | other;
}
