import type { Link, Outlook } from '../model/linker.ts';
import type { SubjectId } from '../model/subject.ts';
import type { Differing, Mention } from '../model/text.ts';
import { piecesOf } from './anchor.ts';
import type { PageText } from './page-text.ts';
import { PageTooLarge } from './page-too-large.ts';
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

/** Of a page that does not concern us. */
export const NOTHING_LINKED: LinkedPage = {
  mentions: [],
  differing: [],
  blocks: new Map(),
  hidden: {},
  without: new Set(),
};

/** Candidates of a page: a hundred megabytes, and a minute in slices. The longest pages that people read have a hundredth. */
const MOST = 1_000_000;
/** Linkings of one pass; a second is needed where hidden text had mentions, more never were. */
const ROUNDS = 3;

/** Reads what has changed, and tells whether there may be anything to link. */
export function* readPage(pageText: PageText, outlook: Outlook): Generator<void, boolean> {
  yield* pageText.read();
  return yield* outlook.mayConcern(pageText.runs());
}

/**
 * Links the whole page as it was read. Whether text is hidden is costly to ask, so it is asked where there are mentions
 * only; where they are hidden, their block is left out and the rest linked anew.
 * Throws `PageTooLarge` where there is too much to link.
 */
export function* linkPage(
  pageText: PageText,
  visibility: Visibility,
  link: Link,
  muted: ReadonlySet<SubjectId>,
): Generator<void, LinkedPage> {
  const without = new Set<number>();
  const hidden: Record<string, number> = {};
  for (let round = 1; ; round++) {
    const linked = yield* link(pageText.runs(), { muted, without, most: MOST });
    if (!linked) throw new PageTooLarge();
    const blocks = yield* pageText.blocks(
      [...linked.mentions, ...linked.differing].map(({ block }) => block),
    );
    const mentions = linked.mentions.filter((one) => isOnPage(one, blocks));
    const differing = linked.differing.filter((one) => isOnPage(one, blocks));
    const out = new Map<number, HiddenReason>();
    const seen: Mention[] = [];
    for (const mention of mentions) {
      yield;
      const block = blocks.get(mention.block) as PageBlock;
      const reason = visibility.reasonToSkip(piecesOf(block, mention.span)[0]?.node.parentElement ?? null);
      if (!reason) seen.push(mention);
      else if (!out.has(mention.block)) out.set(mention.block, reason);
    }
    for (const reason of out.values()) hidden[reason] = (hidden[reason] ?? 0) + 1;
    // A block that is shown in part stays.
    for (const { block } of out.size > 0 ? seen : []) out.delete(block);
    if (out.size === 0 || round === ROUNDS) return { mentions: seen, differing, blocks, hidden, without };
    for (const block of out.keys()) without.add(block);
  }
}

/** Whether a finding stands somewhere; what a table's spanning cells say again in other rows stands once only. */
export function isOnPage(
  { block, span }: Mention | Differing,
  blocks: ReadonlyMap<number, PageBlock>,
): boolean {
  return piecesOf(blocks.get(block) as PageBlock, span).length > 0;
}
