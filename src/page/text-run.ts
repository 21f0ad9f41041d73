import type { BlockRun } from '../model/linker.ts';
import type { BlockKind } from '../model/text.ts';

/** Some blocks of a page with their text nodes. Parallel arrays: a page has too many nodes for objects. */
export interface TextRun extends BlockRun {
  /** For each block: its first node's place in `nodes`. */
  readonly firstNodes: readonly number[];
  readonly nodes: readonly Text[];
  /**
   * Where in `text` the first character of each node stands or, for a node of which only a later part is in this run,
   * would stand. Between two nodes there may be separators that no node holds.
   */
  readonly nodeStarts: readonly number[];
}

/** A block of page text, a view of its run. */
export class PageBlock {
  readonly run: TextRun;
  readonly #at: number;
  #text: string | undefined;

  /** @param at the block's place in the run */
  constructor(run: TextRun, at: number) {
    this.run = run;
    this.#at = at;
  }

  get kind(): BlockKind {
    return this.run.kinds[this.#at] as BlockKind;
  }

  get text(): string {
    this.#text ??= this.run.text.slice(this.start, this.run.ends[this.#at]);
    return this.#text;
  }

  /** Offset of the block's text in the run's. */
  get start(): number {
    return this.run.starts[this.#at] as number;
  }

  /** The block's first place in the run's `nodes`, and the place behind its last. */
  get firstNode(): number {
    return this.run.firstNodes[this.#at] as number;
  }

  get endNode(): number {
    return this.run.firstNodes[this.#at + 1] ?? this.run.nodes.length;
  }

  /** The text node that the block begins with. */
  get first(): Text {
    return this.run.nodes[this.firstNode] as Text;
  }
}

/** Whether two blocks, of two readings, are the same text in the same nodes. */
export function isSameBlock(one: PageBlock, other: PageBlock): boolean {
  const count = one.endNode - one.firstNode;
  if (one.kind !== other.kind || count !== other.endNode - other.firstNode || one.text !== other.text)
    return false;
  for (let at = 0; at < count; at++) {
    if (one.run.nodes[one.firstNode + at] !== other.run.nodes[other.firstNode + at]) return false;
    if (offsetOf(one, at) !== offsetOf(other, at)) return false;
  }
  return true;
}

function offsetOf(block: PageBlock, at: number): number {
  return (block.run.nodeStarts[block.firstNode + at] as number) - block.start;
}
