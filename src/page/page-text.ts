import type { ScannedText, TextScan } from '../model/linker.ts';
import { type ReadText, readText } from './read.ts';
import { isSameBlock, PageBlock } from './text-run.ts';

/** Elements that may get a shadow root, kept in mind; a look at so many takes less than a millisecond. */
const MOST_ROOTLESS = 2_000;

/** Blocks looked up between two chances to stop for the page. */
const BLOCKS_PER_TURN = 1024;

/** The text of a frame's document, kept true to the page by reading it again when it has changed. */
export interface PageText {
  /** Whether something changed since the last reading. */
  readonly stale: boolean;
  /** Notes that the text has changed; reads nothing. */
  note(): void;
  /**
   * Looks for shadow roots that custom elements and empty blocks got since they were read, which no mutation
   * observer tells, and returns whether there are any. Other elements are read when anything on the page changes.
   */
  noteLateRoots(): boolean;
  /** Reads the page if it is stale; yields so that a caller can stop for the page. */
  read(): Generator<void, void>;
  /** All that was found, whatever block it is in. */
  texts(): readonly ScannedText[];
  /**
   * The blocks that linking needs, in reading order: those with hits, and headings and rows also without, for they
   * say what stands under them. A block that is as it was when they were asked for before is the same object.
   */
  blocks(): Generator<void, readonly PageBlock[]>;
  /** What was left out, by reason. */
  skipped(): Readonly<Record<string, number>>;
}

/**
 * @param scan finds hits in a text of blocks
 * @param foundRoot called for every open shadow root, possibly more than once
 */
export function createPageText(
  document: Document,
  scan: (text: string) => TextScan,
  foundRoot: (root: ShadowRoot) => void,
): PageText {
  let stale = true;
  let found: ReadText = { runs: [], skipped: {} };
  let blocks: readonly PageBlock[] | undefined;
  /** The blocks of the reading before, as long as those of this one were not asked for. */
  let former: readonly PageBlock[] = [];
  /** Custom elements and empty blocks that had no open shadow root when they were read. */
  const rootless = new Set<Element>();

  return {
    get stale() {
      return stale;
    },
    note() {
      stale = true;
    },
    noteLateRoots() {
      let any = false;
      for (const element of rootless) {
        if (!element.shadowRoot && element.isConnected) continue;
        rootless.delete(element);
        if (element.isConnected) any = true;
      }
      stale ||= any;
      return any;
    },
    *read() {
      if (!stale) return;
      // What changes from here on makes it stale again.
      stale = false;
      found = yield* readText(document.documentElement, {
        scan,
        foundRoot,
        foundRootless: (element) => rootless.size < MOST_ROOTLESS && rootless.add(element),
      });
      former = blocks ?? former;
      blocks = undefined;
    },
    texts: () => found.runs,
    *blocks() {
      if (blocks) return blocks;
      const known = new Map<Text, PageBlock>();
      for (const [at, block] of former.entries()) {
        known.set(block.first, block);
        if (at % BLOCKS_PER_TURN === 0) yield;
      }
      const needed: PageBlock[] = [];
      for (const run of found.runs) {
        for (const [at, start] of run.starts.entries()) {
          const hits = run.scan.part(start, run.ends[at] as number);
          if (hits.size === 0 && run.kinds[at] === 'text') continue;
          const block = new PageBlock(run, at, hits);
          const before = known.size > 0 ? known.get(block.first) : undefined;
          needed.push(before && isSameBlock(before, block) ? before : block);
        }
        yield;
      }
      former = [];
      blocks = needed;
      return needed;
    },
    skipped: () => found.skipped,
  };
}
