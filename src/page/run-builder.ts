import { BLOCK_SEPARATOR, type BlockKind, CELL_SEPARATOR } from '../model/text.ts';
import { type Edge, gapBetween } from './layout.ts';
import type { TextRun } from './text-run.ts';
import { isFigureAlone } from './tiles.ts';

/**
 * UTF-16 code units after which a block is cut, so that no look at it takes longer than a slice. Longer than
 * any paragraph that people write.
 */
export const BLOCK_LIMIT = 1 << 15;
/** UTF-16 code units after which a run is complete: enough that a look's own cost does not show. */
const RUN_LIMIT = 1 << 13;

/** Code units of the longest piece of a line that is asked whether it is one. */
const LONGEST_WORD = 24;
const LONGEST_FIGURE = 32;
/** Signs that end what stands before them, wherever they stand. */
const CLOSING = /^[,.;:!?)\]’”»…]/;

/** Joins text nodes into blocks and blocks into runs. */
export class RunBuilder {
  kind: BlockKind = 'text';
  #text = '';
  #nodes: Text[] = [];
  #nodeStarts: number[] = [];
  #starts: number[] = [];
  #ends: number[] = [];
  #firstNodes: number[] = [];
  #kinds: BlockKind[] = [];
  /** The run's text, and the number of its nodes, where the open block begins. */
  #before = '';
  #firstNode = 0;
  #cells = 0;
  /** Elements left and entered since the last text, and where the text since the last of them begins. */
  #edges: Edge[] = [];
  #stackedIn: Node | null = null;
  readonly #emit: (run: TextRun) => void;

  /** @param emit is given each run when it is complete */
  constructor(emit: (run: TextRun) => void) {
    this.#emit = emit;
  }

  /** Appends a text node as written. White space before the first word of a block is dropped. */
  add(node: Text, data: string): void {
    const opens = this.#nodes.length === this.#firstNode;
    if (opens && isBlank(data)) return;
    if (this.#edges.length > 0) {
      if (!opens) this.#part(data);
      this.#edges = [];
    }
    if (this.#text.length - this.#before.length > BLOCK_LIMIT) this.flush();
    this.#nodes.push(node);
    this.#nodeStarts.push(this.#text.length);
    this.#text += data;
  }

  /**
   * Appends the next piece of a long text node, from `from` on, as a block of its own; returns where the piece after
   * it starts, or 0 where this is the last one, whose block stays open.
   */
  addPiece(node: Text, data: string, from: number): number {
    this.flush();
    const to = cutAt(data, from + BLOCK_LIMIT);
    this.#nodes.push(node);
    this.#nodeStarts.push(this.#text.length - from);
    this.#text += data.slice(from, to);
    return to < data.length ? to : 0;
  }

  /** An element that does not part text by its name was entered or left. */
  edge(element: Element, entered: boolean): void {
    if (this.#nodes.length > this.#firstNode) this.#edges.push({ element, entered });
  }

  /** The element whose children were last seen to stand in lines of their own, by style alone. */
  get stackedIn(): Node | null {
    return this.#stackedIn;
  }

  /** Whether what comes next stands right behind a word or number. */
  get isGlued(): boolean {
    return this.#nodes.length > this.#firstNode && this.#text.charCodeAt(this.#text.length - 1) > 32;
  }

  /** Whether the open block has only a word or a piece of one so far. */
  get isWord(): boolean {
    const length = this.#text.length - this.#before.length;
    return length > 0 && length <= LONGEST_WORD && !/\s\S/.test(this.#text.slice(this.#before.length));
  }

  /** Whether the open block is a number with its unit so far. */
  get isFigureAlone(): boolean {
    return (
      this.#text.length - this.#before.length < LONGEST_FIGURE &&
      this.#nodes.length > this.#firstNode &&
      isFigureAlone(this.#text.slice(this.#before.length))
    );
  }

  /** What comes next stands below what the block has so far, and belongs to it. */
  below(): void {
    if (this.isGlued) this.lineBreak();
  }

  /** Puts between two pieces of text what the layout puts there. */
  #part(data: string): void {
    if (!this.isGlued || !(data.charCodeAt(0) > 32) || CLOSING.test(data)) return;
    const gap = gapBetween(this.#edges);
    if (!gap) return;
    this.#text += gap;
    if (gap === '\n') this.#stackedIn = this.#edges.at(-1)?.element.parentNode ?? null;
  }

  /** A line break inside a block, `<br>` or the edge of an element inside a table cell. */
  lineBreak(): void {
    if (this.#nodes.length > this.#firstNode) this.#text += '\n';
  }

  /** The start of a table cell in a row; `text` is said there though no node of the row holds it. */
  cell(text = ''): void {
    if (this.#cells++ > 0) this.#text += CELL_SEPARATOR;
    this.#text += text;
  }

  /** Ends the block. */
  flush(): void {
    this.#cells = 0;
    this.#edges = [];
    this.#stackedIn = null;
    if (this.#nodes.length === this.#firstNode) {
      this.#text = this.#before;
      return;
    }
    this.#starts.push(this.#before.length);
    this.#ends.push(this.#text.length);
    this.#firstNodes.push(this.#firstNode);
    this.#kinds.push(this.kind);
    this.#text += BLOCK_SEPARATOR;
    this.#before = this.#text;
    this.#firstNode = this.#nodes.length;
    if (this.#text.length >= RUN_LIMIT) this.#complete();
  }

  /** Ends the block and the run. */
  end(): void {
    this.flush();
    if (this.#starts.length > 0) this.#complete();
  }

  #complete(): void {
    this.#emit({
      text: this.#text,
      starts: this.#starts,
      ends: this.#ends,
      firstNodes: this.#firstNodes,
      kinds: this.#kinds,
      nodes: this.#nodes,
      nodeStarts: this.#nodeStarts,
    });
    this.#text = '';
    this.#before = '';
    this.#firstNode = 0;
    this.#nodes = [];
    this.#nodeStarts = [];
    this.#starts = [];
    this.#ends = [];
    this.#firstNodes = [];
    this.#kinds = [];
  }
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
