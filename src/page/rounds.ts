import type { LinkResult } from '../model/linker.ts';
import type { Differing, Mention } from '../model/text.ts';
import { piecesOf } from './anchor.ts';
import type { PageText } from './page-text.ts';
import type { PageBlock } from './text-run.ts';
import type { HiddenReason, Visibility } from './visibility.ts';

export interface LinkedPage {
  readonly mentions: readonly Mention[];
  readonly differing: readonly Differing[];
  /** By number, those that `mentions` and `differing` are in. */
  readonly blocks: ReadonlyMap<number, PageBlock>;
  /** Passages with hits that a reader does not see or must not be disturbed in, by reason. */
  readonly hidden: Readonly<Record<string, number>>;
  /** The numbers of their blocks. */
  readonly without: ReadonlySet<number>;
}

/**
 * The linkings of one reading. Whether text is hidden is costly to ask, so it is asked where there are mentions only;
 * where they are hidden, their block is left out and the rest linked anew.
 */
export interface Rounds {
  /** Blocks to leave out of the next linking. */
  readonly without: ReadonlySet<number>;
  /** Takes in what a linking found; returns the page when nothing of it is hidden, else `undefined`: link anew. */
  take(found: Pick<LinkResult, 'mentions' | 'differing'>): Generator<void, LinkedPage | undefined>;
}

/** Linkings of one reading; a second is needed where hidden text had mentions, more never were. */
const MOST_ROUNDS = 3;

export function createRounds(pageText: PageText, visibility: Visibility): Rounds {
  const without = new Set<number>();
  const hidden: Record<string, number> = {};
  let round = 0;
  visibility.begin();
  return {
    without,
    *take(found) {
      round += 1;
      const blocks = yield* pageText.blocks(
        [...found.mentions, ...found.differing].map(({ block }) => block),
      );
      const mentions = found.mentions.filter((one) => isOnPage(one, blocks));
      const differing = found.differing.filter((one) => isOnPage(one, blocks));
      const out = new Map<number, HiddenReason>();
      const seen: Mention[] = [];
      for (const mention of mentions) {
        yield;
        const block = blocks.get(mention.block) as PageBlock;
        const reason = visibility.reasonToSkip(piecesOf(block, mention.span));
        if (!reason) seen.push(mention);
        else if (!out.has(mention.block)) out.set(mention.block, reason);
      }
      for (const reason of out.values()) hidden[reason] = (hidden[reason] ?? 0) + 1;
      // A block that is shown in part stays.
      for (const { block } of out.size > 0 ? seen : []) out.delete(block);
      if (out.size === 0 || round === MOST_ROUNDS)
        return { mentions: seen, differing, blocks, hidden, without };
      for (const block of out.keys()) without.add(block);
      return undefined;
    },
  };
}

/** Whether a finding stands somewhere; what a table's spanning cells say again in other rows stands once only. */
export function isOnPage(
  { block, span }: Mention | Differing,
  blocks: ReadonlyMap<number, PageBlock>,
): boolean {
  return piecesOf(blocks.get(block) as PageBlock, span).length > 0;
}
