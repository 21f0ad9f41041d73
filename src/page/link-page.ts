import type { Link, Scanner } from '../model/linker.ts';
import type { SubjectId } from '../model/subject.ts';
import type { Differing, Mention } from '../model/text.ts';
import { piecesOf } from './anchor.ts';
import type { PageText } from './page-text.ts';
import { PageTooLarge } from './page-too-large.ts';
import { MOST_HITS } from './read.ts';
import type { PageBlock } from './text-run.ts';
import type { Visibility } from './visibility.ts';

export interface LinkedPage {
  readonly mentions: readonly Mention[];
  readonly differing: readonly Differing[];
  /** What `Mention.block` counts in. */
  readonly blocks: readonly PageBlock[];
  /** Passages with hits that a reader does not see or must not be disturbed in, by reason. */
  readonly hidden: Readonly<Record<string, number>>;
}

/** Of a page that does not concern us. */
export const NOTHING_LINKED: LinkedPage = { mentions: [], differing: [], blocks: [], hidden: {} };

/** Linkings of one pass; a second is needed where hidden text had mentions, more never were. */
const ROUNDS = 3;

/** Reads what has changed, and tells whether there may be anything to link. */
export function* readPage(pageText: PageText, scanner: Scanner): Generator<void, boolean> {
  yield* pageText.read();
  return yield* scanner.mayConcern(pageText.texts());
}

/**
 * Links the whole page as it was read. Whether text is hidden is costly to ask, so it is asked where there are mentions
 * only; where they are hidden, their block is left out and the rest linked anew.
 */
export function* linkPage(
  pageText: PageText,
  visibility: Visibility,
  link: Link,
  muted: ReadonlySet<SubjectId>,
): Generator<void, LinkedPage> {
  let blocks = yield* pageText.blocks();
  if (blocks.length > MOST_HITS) throw new PageTooLarge();
  const hidden: Record<string, number> = {};
  for (let round = 1; ; round++) {
    const { mentions, differing } = yield* link(blocks, { muted });
    const out = new Set<PageBlock>();
    const seen: Mention[] = [];
    for (const mention of mentions) {
      yield;
      const block = blocks[mention.block] as PageBlock;
      const reason = visibility.reasonToSkip(piecesOf(block, mention.span)[0]?.node.parentElement ?? null);
      if (!reason) seen.push(mention);
      else if (!out.has(block)) {
        out.add(block);
        hidden[reason] = (hidden[reason] ?? 0) + 1;
      }
    }
    // A block that is shown in part stays.
    for (const mention of out.size > 0 ? seen : []) out.delete(blocks[mention.block] as PageBlock);
    if (out.size === 0 || round === ROUNDS) return { mentions: seen, differing, blocks, hidden };
    blocks = blocks.filter((block) => !out.has(block));
  }
}
