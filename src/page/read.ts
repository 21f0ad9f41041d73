import type { BlockScan } from '../model/linker.ts';
import { BLOCK_LIMIT, BlockBuilder } from './block-builder.ts';
import { type Chunk, isChunk, type PageBlock } from './chunk.ts';
import { isMasked, trueProperty } from './masked.ts';
import { PageTooLarge } from './page-too-large.ts';
import { BLOCK, BREAK, CELL, HEADING, ROLES, ROW, SILENT, SKIP_REASONS, SKIPPED } from './roles.ts';

/** Text nodes that a block element must hold, nested chunks aside, to be a chunk of its own. */
const CHUNK_TEXTS = 48;
/** Steps between two chances to stop for the page: a node is one, and so are so many characters. */
const STEPS_PER_YIELD = 256;
const CHARS_PER_STEP = 128;
/**
 * Steps and hits after which a page is given up: about two seconds of main thread in slices of a few
 * milliseconds, and a hundred megabytes. The longest pages that people read have a hundredth of it.
 */
const MOST_STEPS = 4_000_000;
export const MOST_HITS = 1_000_000;
/** A row whose cells hold these is layout, not a table of figures. */
const LAYOUT = 'p,table,ul,ol,dl,h1,h2,h3,h4,blockquote,article,section,form';

/** What a reading needs to know from outside and tells while it runs. */
export interface Reading {
  readonly scan: (text: string) => BlockScan;
  /** Chunks of earlier readings that need not be read with their surroundings; absent on the first reading. */
  readonly known: ((element: Element) => Chunk | undefined) | undefined;
  readonly foundChunk: (chunk: Chunk) => void;
  readonly foundRoot: (root: ShadowRoot) => void;
  /** Told of custom elements without an open shadow root, and of empty blocks: they may get one later. */
  readonly foundRootless: (element: Element) => void;
}

interface Open {
  readonly element: Node;
  readonly role: number;
  /** Number of parts when the element was entered. */
  readonly part: number;
  /** Text nodes of the elements around it, counted when it was entered. */
  readonly texts: number;
}

/**
 * Reads a chunk's blocks anew and replaces its parts. Yields every few hundred nodes; the page may change in
 * between, then the reading ends early or holds a wrong order, and the mutation makes the chunk stale anyway.
 * Throws `PageTooLarge` where reading on would cost the page too much.
 */
export function* readChunk(chunk: Chunk, reading: Reading): Generator<void, void> {
  const root = chunk.element;
  const parts: (PageBlock | Chunk)[] = [];
  const skipped: Record<string, number> = {};
  const open: Open[] = [];
  const former = formerBlocks(chunk);
  const builder = new BlockBuilder(reading.scan, former, (block) => {
    parts.push(block);
    hits += block.scan.size;
  });
  let hits = 0;
  let allSteps = 0;
  let row: Element | undefined;
  let texts = 0;
  let steps = 0;

  const enter = (element: Element, role: number): void => {
    if (role === CELL && row) {
      builder.cell();
      return;
    }
    if (row) {
      builder.lineBreak();
      return;
    }
    builder.flush();
    open.push({ element, role, part: parts.length, texts });
    texts = 0;
    if (role === HEADING) builder.kind = 'heading';
    else if (role === ROW && isFigureRow(element)) {
      row = element;
      builder.kind = 'row';
    }
  };

  const leave = (element: Node): void => {
    if (row && element !== row) {
      const role = ROLES.get((element as Element).localName);
      if (role === BLOCK || role === HEADING) builder.lineBreak();
      return;
    }
    const last = open[open.length - 1];
    if (last?.element !== element) return;
    open.pop();
    builder.flush();
    if (row || last.role === HEADING) builder.kind = 'text';
    row = undefined;
    if (texts >= CHUNK_TEXTS && builder.kind === 'text' && last.role === BLOCK) {
      const nested: Chunk = { element: element as Element, parts: parts.splice(last.part), skipped: {} };
      parts.push(nested);
      reading.foundChunk(nested);
      texts = 0;
    }
    texts += last.texts;
  };

  let node: Node | null = isMasked(root) ? null : (root.shadowRoot?.firstChild ?? root.firstChild);
  if (node && root.shadowRoot) reading.foundRoot(root.shadowRoot);
  walk: while (node) {
    if (++steps >= STEPS_PER_YIELD) {
      allSteps += steps;
      if (allSteps > MOST_STEPS || hits > MOST_HITS) throw new PageTooLarge();
      steps = 0;
      yield;
    }
    const type: unknown = node.nodeType;
    let masked = false;
    if (type === 3) {
      const data: string = (node as Text).data;
      texts++;
      steps += data.length / CHARS_PER_STEP;
      if (data.length < BLOCK_LIMIT) builder.add(node as Text, data);
      else yield* builder.addLong(node as Text, data);
    } else if (type === 1 || typeof type !== 'number') {
      const element: Element = node as Element;
      const name: unknown = element.localName;
      const role = ROLES.get(name as string) ?? 0;
      let into: Node | null = null;
      masked = (name === 'form' || typeof name !== 'string') && isMasked(element);
      if (masked) {
        builder.flush();
        skipped.form = (skipped.form ?? 0) + 1;
      } else if (role >= SILENT) {
        if (role === SKIPPED) {
          builder.lineBreak(); // What is left out stands between the words around it.
          countSkipped(element, skipped);
        }
      } else if (role === BREAK) {
        builder.lineBreak();
      } else {
        const shadow: ShadowRoot | null = element.shadowRoot;
        const boundary = role !== 0 || shadow !== null;
        if (!boundary && (name as string).includes('-')) reading.foundRootless(element);
        const nested = boundary && !row ? reading.known?.(element) : undefined;
        if (nested) {
          builder.flush();
          parts.push(nested);
        } else {
          if (boundary) enter(element, role || BLOCK);
          if (shadow) reading.foundRoot(shadow);
          into = shadow?.firstChild ?? element.firstChild;
          if (!into && boundary) {
            leave(element);
            if (!shadow) reading.foundRootless(element);
          }
        }
      }
      if (into) {
        node = into;
        continue;
      }
    }
    for (;;) {
      const next: Node | null = masked ? trueProperty(node, 'nextSibling') : node.nextSibling;
      if (next) {
        node = next;
        break;
      }
      const parent: Node | null = masked ? trueProperty(node, 'parentNode') : node.parentNode;
      if (!parent) break walk;
      masked = false;
      if (parent.nodeType === 11) {
        builder.flush();
        const host: Element = (parent as ShadowRoot).host;
        if (!host) break walk;
        const light: Node | null = host.firstChild;
        if (light) {
          node = light;
          break;
        }
        if (host === root) break walk;
        leave(host);
        node = host;
      } else if (parent === root) {
        break walk;
      } else {
        leave(parent);
        node = parent;
      }
    }
  }
  builder.flush();
  chunk.parts = parts;
  chunk.skipped = skipped;
}

function formerBlocks(chunk: Chunk): ReadonlyMap<Text, PageBlock> | undefined {
  if (chunk.parts.length === 0) return undefined;
  const former = new Map<Text, PageBlock>();
  for (const part of chunk.parts) {
    if (!isChunk(part)) former.set(part.first, part);
  }
  return former;
}

function isFigureRow(row: Element): boolean {
  return row.childElementCount > 1 && row.querySelector(LAYOUT) === null;
}

function countSkipped(element: Element, skipped: Record<string, number>): void {
  let reason = SKIP_REASONS.get(element.localName);
  if (reason === 'frame')
    reason = (element as HTMLIFrameElement).contentDocument ? undefined : 'cross-origin-frame';
  if (reason) skipped[reason] = (skipped[reason] ?? 0) + 1;
}
