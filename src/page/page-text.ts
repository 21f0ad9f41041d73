import type { BlockScan } from '../model/linker.ts';
import { type Chunk, isChunk, type PageBlock } from './chunk.ts';
import { readChunk } from './read.ts';

/** Elements that may get a shadow root, kept in mind; a look at so many takes less than a millisecond. */
const MOST_ROOTLESS = 2_000;

/**
 * Levels that are climbed from a change before everything is read again: a page may nest without end, or in a
 * circle (see `isMasked`).
 */
const MOST_LEVELS = 512;

/** The text of a frame's document, kept true to the page by reading again what has changed. */
export interface PageText {
  /** Whether something changed since the last reading. */
  readonly stale: boolean;
  /** Notes what a mutation observer reports; cheap, reads nothing. */
  note(records: readonly MutationRecord[]): void;
  /**
   * Looks for shadow roots that custom elements and empty blocks got since they were read, which no mutation
   * observer tells, and returns whether there are any. Other elements are read when something around them changes.
   */
  noteLateRoots(): boolean;
  /** Reads what is stale, everything at first; yields so that a caller can stop for the page. */
  read(): Generator<void, void>;
  /**
   * The blocks that linking needs, in reading order: those with hits, and headings and rows also without, for
   * they say what stands under them.
   */
  blocks(): PageBlock[];
  /** What was left out, by reason. */
  skipped(): Record<string, number>;
}

/**
 * @param scan finds hits in a block's text
 * @param foundRoot called for every open shadow root, possibly more than once
 */
export function createPageText(
  document: Document,
  scan: (text: string) => BlockScan,
  foundRoot: (root: ShadowRoot) => void,
): PageText {
  let root: Chunk = { element: document.documentElement, parts: [], skipped: {} };
  let chunks = new WeakMap<Node, Chunk>([[root.element, root]]);
  let stale = new Set<Chunk>([root]);
  let first = true;
  /** Elements that were put in since the last reading; chunks in them may have changed while they were out. */
  let added = new Set<Node>();
  /** Custom elements and empty blocks that had no open shadow root when they were read. */
  const rootless = new Set<Element>();

  const start = (): void => {
    root = { element: document.documentElement, parts: [], skipped: {} };
    chunks = new WeakMap([[root.element, root]]);
    stale = new Set([root]);
    added = new Set();
    first = true;
  };

  const chunkAround = (node: Node): Chunk | undefined => {
    let at: Node | null = node;
    for (let level = 0; at && level < MOST_LEVELS; level++) {
      const chunk = chunks.get(at);
      if (chunk) return chunk;
      at = at.parentNode ?? ((at as ShadowRoot).host || null);
    }
    return at ? root : undefined;
  };

  const isFresh = (element: Element, within: Element): boolean => {
    let at: Node | null = element;
    for (let level = 0; at && at !== within; level++) {
      if (added.has(at) || level === MOST_LEVELS) return true;
      at = at.parentNode;
    }
    return false;
  };

  function* read(): Generator<void, void> {
    if (document.documentElement !== root.element) start();
    const pending = stale;
    const putIn = added;
    stale = new Set();
    for (const chunk of pending) {
      if (!chunk.element.isConnected) continue;
      const known = (element: Element): Chunk | undefined => {
        const nested = chunks.get(element);
        return nested && putIn.size > 0 && isFresh(element, chunk.element) ? undefined : nested;
      };
      yield* readChunk(chunk, {
        scan,
        known: first ? undefined : known,
        foundChunk: (nested) => chunks.set(nested.element, nested),
        foundRoot,
        foundRootless: (element) => rootless.size < MOST_ROOTLESS && rootless.add(element),
      });
    }
    if (added === putIn) added = new Set();
    first = false;
  }

  return {
    get stale() {
      return stale.size > 0;
    },
    note(records) {
      let last: Node | undefined;
      for (const { type, target, addedNodes } of records) {
        if (type === 'childList') {
          for (const node of addedNodes) {
            if (node.firstChild) added.add(node);
          }
        }
        if (target === last) continue;
        last = target;
        const chunk = chunkAround(target);
        if (chunk) stale.add(chunk);
      }
    },
    noteLateRoots() {
      let any = false;
      for (const element of rootless) {
        if (!element.shadowRoot && element.isConnected) continue;
        rootless.delete(element);
        const chunk = element.isConnected && chunkAround(element);
        if (!chunk) continue;
        stale.add(chunk);
        any = true;
      }
      return any;
    },
    read,
    blocks: () => neededBlocks(root),
    skipped() {
      const total: Record<string, number> = {};
      forEachChunk(root, (chunk) => {
        for (const [reason, count] of Object.entries(chunk.skipped))
          total[reason] = (total[reason] ?? 0) + count;
      });
      return total;
    },
  };
}

function neededBlocks(root: Chunk): PageBlock[] {
  const blocks: PageBlock[] = [];
  forEachBlock(root, (block) => {
    if (block.scan.size > 0 || block.kind !== 'text') blocks.push(block);
  });
  return blocks;
}

function forEachBlock(root: Chunk, visit: (block: PageBlock) => void): void {
  const stack: { parts: readonly (PageBlock | Chunk)[]; at: number }[] = [{ parts: root.parts, at: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const part = top.parts[top.at++];
    if (!part) stack.pop();
    else if (isChunk(part)) stack.push({ parts: part.parts, at: 0 });
    else visit(part);
  }
}

function forEachChunk(root: Chunk, visit: (chunk: Chunk) => void): void {
  const stack = [root];
  for (let chunk = stack.pop(); chunk; chunk = stack.pop()) {
    visit(chunk);
    for (const part of chunk.parts) {
      if (isChunk(part)) stack.push(part);
    }
  }
}
