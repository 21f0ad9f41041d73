import { type ReadText, readText } from './read.ts';
import { isSameBlock, PageBlock, type TextRun } from './text-run.ts';

/** Elements that may get a shadow root, kept in mind; a look at so many takes less than a millisecond. */
const MOST_ROOTLESS = 2_000;

/** Blocks looked up between two chances to stop for the page. */
const BLOCKS_PER_YIELD = 256;

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
  /** What was read, in reading order. */
  runs(): readonly TextRun[];
  /** Some of the blocks, by their numbers. One that is as it was when it was asked for before is the same object. */
  blocks(numbers: readonly number[]): Generator<void, ReadonlyMap<number, PageBlock>>;
  /** What was left out, by reason. */
  skipped(): Readonly<Record<string, number>>;
}

/**
 * @param foundRoot called for every open shadow root, possibly more than once
 */
export function createPageText(document: Document, foundRoot: (root: ShadowRoot) => void): PageText {
  let stale = true;
  let found: ReadText = { runs: [], skipped: {} };
  /** The blocks asked for last, by the node that they begin with. */
  let known: ReadonlyMap<Text, PageBlock> = new Map();
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
        foundRoot,
        foundRootless: (element) => rootless.size < MOST_ROOTLESS && rootless.add(element),
      });
    },
    runs: () => found.runs,
    *blocks(numbers) {
      const blocks = new Map<number, PageBlock>();
      const byNode = new Map<Text, PageBlock>();
      const runs = found.runs.values();
      let run: TextRun | undefined;
      let first = 0;
      for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
        if (blocks.size % BLOCKS_PER_YIELD === 0) yield;
        for (; !run || number >= first + run.starts.length; run = runs.next().value as TextRun)
          first += run?.starts.length ?? 0;
        const block = new PageBlock(run, number - first);
        const former = known.get(block.first);
        const same = former && isSameBlock(former, block) ? former : block;
        blocks.set(number, same);
        byNode.set(same.first, same);
      }
      known = byNode;
      return blocks;
    },
    skipped: () => found.skipped,
  };
}
