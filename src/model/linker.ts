import type { SubjectId } from './subject.ts';
import type { Differing, Mention, Rejection, TextBlock } from './text.ts';

/** Everything found in one block's text by matching; opaque outside `matching` and `linking`. */
export interface BlockScan {
  /** Number of hits; a block without hits needs no further work. */
  readonly size: number;
}

/** Everything found in a text of blocks that are apart by `BLOCK_SEPARATOR`. */
export interface TextScan extends BlockScan {
  /** The scan of the block from `start` to `end`, in UTF-16 code units of the text: what a scan of it alone finds. */
  part(start: number, end: number): BlockScan;
}

/** A text of one block or more, scanned. */
export interface ScannedText {
  readonly text: string;
  readonly scan: TextScan;
}

/** A scanned block as the linker takes it. */
export interface ScannedBlock extends TextBlock {
  readonly scan: BlockScan;
}

export interface LinkResult {
  readonly mentions: readonly Mention[];
  /** Quantities that the page gives otherwise than the documents; never marked, listed by the popup. */
  readonly differing: readonly Differing[];
  /** Only filled when asked for. */
  readonly rejections: readonly Rejection[];
}

/** The reader's view of matching, and a first look at what it found. Nothing is kept between calls. */
export interface Scanner {
  /** Finds names, cue words and numerals. Never throws; time linear in the text's length. */
  scan(text: string): TextScan;
  /**
   * A quick look at all that was found on a page: whether linking could accept anything there. Where it says no,
   * `link` need not be asked.
   */
  mayConcern(texts: Iterable<ScannedText>): Generator<void, boolean>;
}

/** The reader's view of matching and linking. Pure: nothing is kept between calls. */
export interface Linker extends Scanner {
  /**
   * Decides which hits are mentions, in the discourse of all blocks in reading order. Yields between blocks
   * so that a caller may stop for input; the result is the generator's return value.
   */
  link(blocks: readonly ScannedBlock[], options?: LinkOptions): Generator<void, LinkResult>;
}

/** The linking of a linker alone. */
export type Link = Linker['link'];

export interface LinkOptions {
  readonly explain?: boolean;
  /** Subjects never returned. */
  readonly muted?: ReadonlySet<SubjectId>;
}
