import type { ScannedBlock } from '../model/linker.ts';

/** Where a block's text stands in the document. Parallel arrays: a page has too many text nodes for objects. */
export interface Segments {
  readonly nodes: readonly Text[];
  /**
   * Offset in the block's text at which each node's first character stands, ascending; negative for the first
   * node of a block that begins inside it. Between two nodes there may be separators that no node holds.
   */
  readonly starts: readonly number[];
}

/** A block of page text. Only blocks with hits keep their segments. */
export interface PageBlock extends ScannedBlock {
  /** The text node that the block begins with; tells on a second reading whether the scan still holds. */
  readonly first: Text;
  readonly segments: Segments | undefined;
}

/**
 * A part of the page that is read again as a whole when something in it changes. Chunks nest; a nested chunk
 * keeps its own reading when only its surroundings change.
 */
export interface Chunk {
  readonly element: Element;
  /** In reading order. */
  parts: (PageBlock | Chunk)[];
  /** What was left out in this chunk but not in nested ones, by reason. */
  skipped: Record<string, number>;
}

export function isChunk(part: PageBlock | Chunk): part is Chunk {
  return 'parts' in part;
}
