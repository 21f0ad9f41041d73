import type { Mention } from '../model/text.ts';
import { type NodeSpan, piecesOf, rangeOf, rectsOf } from '../page/anchor.ts';
import type { PageBlock } from '../page/text-run.ts';

/** A mention at its place in the document. The card holds on to it while it is open. */
export interface Mark {
  /** Unique in the frame; never used again. */
  readonly id: number;
  readonly mention: Mention;
  readonly block: PageBlock;
  readonly pieces: readonly NodeSpan[];
  readonly range: StaticRange;
}

/** All marks of a frame, with a look-up by text node so that a pointer's mark is found in O(log n) of one node. */
export interface Marks {
  /** In reading order. */
  readonly all: readonly Mark[];
  /**
   * Replaces all marks; those of an unchanged mention in an unchanged block stay the same object. Returns what
   * came and what went. Yields in between; until it ends the marks stay as they were.
   */
  replace(
    mentions: readonly Mention[],
    blocks: ReadonlyMap<number, PageBlock>,
  ): Generator<void, { added: Mark[]; removed: Mark[] }>;
  /** Takes out the marks on a text node whose text has changed, before anything is painted at the wrong place. */
  dropNode(node: Node): Mark[];
  /** The mark at a place that the browser names, or `undefined`; `x`, `y` in CSS pixels of the viewport. */
  at(node: Node, offset: number, x: number, y: number): Mark | undefined;
  /** The mark on a text node under a place; for a node that the browser has not named. */
  on(node: Node, x: number, y: number): Mark | undefined;
  byId(id: number): Mark | undefined;
}

/** Marks made between two chances to stop for the page. */
const MARKS_PER_YIELD = 256;

export function createMarks(): Marks {
  let all: Mark[] = [];
  let byNode = new Map<Node, Mark[]>();
  let byBlock = new Map<PageBlock, Mark[]>();
  let lastId = 0;

  function* index(marks: Mark[]): Generator<void, void> {
    const nodes = new Map<Node, Mark[]>();
    const blocks = new Map<PageBlock, Mark[]>();
    for (const [at, mark] of marks.entries()) {
      for (const { node } of mark.pieces) append(nodes, node, mark);
      append(blocks, mark.block, mark);
      if (at % MARKS_PER_YIELD === 0) yield;
    }
    all = marks;
    byNode = nodes;
    byBlock = blocks;
  }

  return {
    get all() {
      return all;
    },
    *replace(mentions, blocks) {
      const gone = new Set(all);
      const added: Mark[] = [];
      const next: Mark[] = [];
      for (const mention of mentions) {
        const block = blocks.get(mention.block);
        if (!block) continue;
        const former = byBlock.get(block)?.find((mark) => isSame(mark.mention, mention));
        const mark = former ?? markOf(++lastId, mention, block);
        if (!mark) continue;
        if (former) gone.delete(former);
        else added.push(mark);
        next.push(mark);
        if (next.length % MARKS_PER_YIELD === 0) yield;
      }
      yield* index(next);
      return { added, removed: [...gone] };
    },
    dropNode(node) {
      const dropped = byNode.get(node) ?? [];
      if (dropped.length > 0) {
        byNode.delete(node);
        const out = new Set(dropped);
        all = all.filter((mark) => !out.has(mark));
        // The text may become what it was before it is read again: then it needs marks that are painted anew.
        for (const { block } of dropped) byBlock.delete(block);
      }
      return dropped;
    },
    at(node, offset, x, y) {
      return byNode.get(node)?.find((mark) => touches(mark, node, offset) && covers(mark, x, y));
    },
    on: (node, x, y) => byNode.get(node)?.find((mark) => covers(mark, x, y)),
    byId: (id) => all.find((mark) => mark.id === id),
  };
}

function markOf(id: number, mention: Mention, block: PageBlock): Mark | undefined {
  const pieces = piecesOf(block, mention.span);
  const range = rangeOf(pieces);
  return range && { id, mention, block, pieces, range };
}

function isSame(one: Mention, other: Mention): boolean {
  return (
    one.subject === other.subject && one.span.start === other.span.start && one.span.end === other.span.end
  );
}

function touches({ pieces }: Mark, node: Node, offset: number): boolean {
  return pieces.some((piece) => piece.node === node && piece.start <= offset && offset <= piece.end);
}

/** The browser snaps to the nearest text, so the pointer may be beside the mark. */
function covers({ pieces }: Mark, x: number, y: number): boolean {
  return rectsOf(pieces).some((rect) => rect.left <= x && x < rect.right && rect.top <= y && y < rect.bottom);
}

function append<K>(map: Map<K, Mark[]>, key: K, mark: Mark): void {
  const list = map.get(key);
  if (list) list.push(mark);
  else map.set(key, [mark]);
}
