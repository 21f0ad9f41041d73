import type { SubjectId } from './subject.ts';
import type { BlockKind, Differing, Mention, Rejection } from './text.ts';

/**
 * Some blocks of a page in reading order, joined so that one look serves them all; apart by `BLOCK_SEPARATOR`, which
 * nothing matches across.
 */
export interface BlockRun {
  readonly text: string;
  /** For each block: where it starts and ends in `text`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly kinds: readonly BlockKind[];
}

export interface LinkResult {
  readonly mentions: readonly Mention[];
  /** Quantities that the page gives otherwise than the documents; never marked, listed by the popup. */
  readonly differing: readonly Differing[];
  /** Only filled when asked for. */
  readonly rejections: readonly Rejection[];
}

/** A first look at a page, which costs little. */
export interface Outlook {
  /**
   * Whether linking could accept anything on a page of these runs. Where it says no, `link` need not be asked. Ends
   * with the first run that makes it true.
   */
  mayConcern(runs: readonly BlockRun[]): Generator<void, boolean>;
}

/** The reader's view of matching and linking. Pure: nothing is kept between calls, and nothing throws on page text. */
export interface Linker extends Outlook {
  /**
   * Finds the mentions, in the discourse of all blocks in reading order. Yields between blocks
   * so that a caller may stop for input; the result is the generator's return value: `undefined` where there are more
   * candidates than `options.most`.
   */
  link(runs: readonly BlockRun[], options?: LinkOptions): Generator<void, LinkResult | undefined>;
}

/** The linking of a linker alone. */
export type Link = Linker['link'];

export interface LinkOptions {
  readonly explain?: boolean;
  /** Subjects never returned. */
  readonly muted?: ReadonlySet<SubjectId>;
  /** Numbers of blocks that are passed over as if they were not there. */
  readonly without?: ReadonlySet<number>;
  /** Names, cue words and numbers after which linking is given up; as many as there are unless it is set. */
  readonly most?: number;
}
