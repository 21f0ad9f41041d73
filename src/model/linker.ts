import type { SubjectId } from './subject.ts';
import type { Differing, Mention, Rejection, TextBlock } from './text.ts';

/** Everything found in one block's text by matching; opaque outside `matching` and `linking`. */
export interface BlockScan {
  /** Number of hits; a block without hits needs no further work. */
  readonly size: number;
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

/**
 * The reader's view of matching and linking. Pure: nothing is kept between calls, so scans can be cached per
 * block and a page be linked again when some of its blocks have changed.
 */
export interface Linker {
  /** Finds names, cue words and quantities in a block. Never throws; time linear in the text's length. */
  scan(text: string): BlockScan;
  /**
   * Decides which hits are mentions, in the discourse of all blocks in reading order. Yields between blocks
   * so that a caller may stop for input; the result is the generator's return value.
   */
  link(blocks: readonly ScannedBlock[], options?: LinkOptions): Generator<void, LinkResult>;
}

export interface LinkOptions {
  readonly explain?: boolean;
  /** Subjects never returned. */
  readonly muted?: ReadonlySet<SubjectId>;
}
