import type { Quantity } from './quantity.ts';
import type { SubjectId } from './subject.ts';

/** Half-open; UTF-16 code units of the text that the holder names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block of page text is. In a `row` the cells are joined by `CELL_SEPARATOR`; the first row of a
 * run of rows may hold the column heads and its first cell the row head.
 */
export type BlockKind = 'text' | 'heading' | 'row';

/** Stands between the cells of a `row` block. */
export const CELL_SEPARATOR = ' | ';

/**
 * Stands between blocks that are scanned as one text. A blank line, which no name, number or address reaches across;
 * of ASCII, so that a text of one-byte characters stays one.
 */
export const BLOCK_SEPARATOR = '\n\n';

/** A run of text between block boundaries of a page or of a plain-text file. */
export interface TextBlock {
  readonly kind: BlockKind;
  /** As written: nothing folded, nothing collapsed. */
  readonly text: string;
}

/** An accepted, linked span. */
export interface Mention {
  /** Number of the block among all of the runs that were linked together. */
  readonly block: number;
  /** UTF-16 code units of the block's text. */
  readonly span: Span;
  readonly subject: SubjectId;
  /** For figures: how the page's wording compares with the documents' value. */
  readonly comparison?: Comparison;
  /** Why this span was linked: shown by the card and by `annotate --explain`. */
  readonly reason: Reason;
}

/** How the page words a figure beside the documents' exact value; never a verdict. */
export type Comparison =
  | { readonly kind: 'same' }
  | { readonly kind: 'rounded' }
  | {
      readonly kind: 'comparator';
      readonly comparator: 'about' | 'below' | 'above' | 'at-least' | 'at-most';
    };

/** The rule that decided, and the words of the context that it decided on. */
export interface Reason {
  /** Stable id, e.g. `full-name`, `given-after-introduction`, `figure-by-measure`. */
  readonly rule: string;
  /** Folded form that matched. */
  readonly form: string;
  /** Words of the page that the rule relied on, as written. */
  readonly context: readonly string[];
}

/**
 * A quantity that is a figure of the documents by measure, parties and period in the page's own words, with a
 * value near theirs but not equal.
 */
export interface Differing {
  readonly block: number;
  readonly span: Span;
  readonly subject: SubjectId;
  readonly said: Quantity;
  readonly known: Quantity;
  readonly reason: Reason;
}

/** A candidate that came close and was turned down. */
export interface Rejection {
  readonly block: number;
  readonly span: Span;
  readonly subject: SubjectId;
  readonly reason: Reason;
}
