import type { Span } from '../model/text.ts';
import type { PageBlock } from './text-run.ts';

/** A place inside one text node, half-open, in UTF-16 code units of the node's data. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The pieces of a span of a block's text, one for each text node that it touches, in order. */
export function piecesOf(block: PageBlock, span: Span): NodeSpan[] {
  const { nodes, nodeStarts } = block.run;
  const spanStart = block.start + span.start;
  const spanEnd = block.start + span.end;
  const pieces: NodeSpan[] = [];
  for (let at = nodeAt(block, spanStart); at < block.endNode; at++) {
    const node = nodes[at] as Text;
    const offset = nodeStarts[at] as number;
    if (offset >= spanEnd) break;
    const start = Math.max(0, spanStart - offset);
    const end = Math.min(node.length, spanEnd - offset);
    if (end > start) pieces.push({ node, start, end });
  }
  return pieces;
}

/** A range over pieces; static, because live ranges would slow every later mutation of the page. */
export function rangeOf(pieces: readonly NodeSpan[]): StaticRange | undefined {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
}

/** The client rectangles of pieces, in CSS pixels of the viewport; none when they are not rendered. */
export function rectsOf(pieces: readonly NodeSpan[]): DOMRect[] {
  return pieces.flatMap(({ node, start, end }) => {
    if (!node.isConnected || end > node.length) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** The place of the block's last node that begins at or before `offset` of the run's text. */
function nodeAt({ run, firstNode, endNode }: PageBlock, offset: number): number {
  let low = firstNode;
  let high = endNode - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.nodeStarts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
