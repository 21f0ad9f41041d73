import type { BlockScan } from '../model/linker.ts';
import { type BlockKind, CELL_SEPARATOR } from '../model/text.ts';
import type { PageBlock, Segments } from './chunk.ts';

/**
 * UTF-16 code units after which a block is cut, so that no single scan takes longer than a slice. Longer than
 * any paragraph that people write.
 */
export const BLOCK_LIMIT = 1 << 15;

/** Scans of the reading before, by the text node that the block began with. */
export type FormerBlocks = ReadonlyMap<Text, PageBlock>;

/** Joins text nodes into blocks and scans each when it is complete. */
export class BlockBuilder {
  kind: BlockKind = 'text';
  #text = '';
  #nodes: Text[] = [];
  #starts: number[] = [];
  #cells = 0;
  readonly #scan: (text: string) => BlockScan;
  readonly #former: FormerBlocks | undefined;
  readonly #emit: (block: PageBlock) => void;

  constructor(
    scan: (text: string) => BlockScan,
    former: FormerBlocks | undefined,
    emit: (block: PageBlock) => void,
  ) {
    this.#scan = scan;
    this.#former = former;
    this.#emit = emit;
  }

  /** Appends a text node as written. White space before the first word of a block is dropped. */
  add(node: Text, data: string): void {
    if (this.#nodes.length === 0 && isBlank(data)) return;
    if (this.#text.length > BLOCK_LIMIT) this.flush();
    this.#nodes.push(node);
    this.#starts.push(this.#text.length);
    this.#text += data;
  }

  /** Appends a text node of any length; yields after each piece. */
  *addLong(node: Text, data: string): Generator<void, void> {
    this.flush();
    let from = 0;
    while (from < data.length) {
      const to = cutAt(data, from + BLOCK_LIMIT);
      this.#nodes.push(node);
      this.#starts.push(-from);
      this.#text = data.slice(from, to);
      from = to;
      if (from === data.length) return;
      this.flush();
      yield;
    }
  }

  /** A line break inside a block, `<br>` or the edge of an element inside a table cell. */
  lineBreak(): void {
    if (this.#nodes.length > 0) this.#text += '\n';
  }

  /** The start of a table cell in a row. */
  cell(): void {
    if (this.#cells++ > 0) this.#text += CELL_SEPARATOR;
  }

  /** Ends the block. */
  flush(): void {
    if (this.#nodes.length > 0) this.#emit(this.#block());
    this.#text = '';
    this.#cells = 0;
  }

  #block(): PageBlock {
    const text = this.#text;
    const nodes = this.#nodes;
    const starts = this.#starts;
    const first = nodes[0] as Text;
    const former = this.#former?.get(first);
    // The same block again, so that its marks stay, and a card on one of them.
    if (former?.text === text && former.kind === this.kind && isOver(former.segments, nodes, starts)) {
      this.#nodes = [];
      this.#starts = [];
      return former;
    }
    const scan = former?.text === text ? former.scan : this.#scan(text);
    if (scan.size === 0) {
      nodes.length = 0;
      starts.length = 0;
      return { kind: this.kind, text, scan, first, segments: undefined };
    }
    this.#nodes = [];
    this.#starts = [];
    return { kind: this.kind, text, scan, first, segments: { nodes, starts } };
  }
}

/** Whether segments are over the same nodes at the same offsets. */
function isOver(segments: Segments | undefined, nodes: readonly Text[], starts: readonly number[]): boolean {
  if (segments?.nodes.length !== nodes.length) return false;
  return nodes.every((node, at) => node === segments.nodes[at] && starts[at] === segments.starts[at]);
}

/** The first white space at or after `wanted`, looked for in at most a thousand characters, else `wanted`. */
function cutAt(data: string, wanted: number): number {
  if (wanted >= data.length) return data.length;
  for (let at = wanted; at < wanted + 1000; at++) {
    if (!(data.charCodeAt(at) > 32)) return Math.min(at, data.length);
  }
  return wanted;
}

function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    if (data.charCodeAt(at) > 32) return false;
  }
  return true;
}
