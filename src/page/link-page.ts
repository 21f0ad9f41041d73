import type { Linker } from '../model/linker.ts';
import type { SubjectId } from '../model/subject.ts';
import type { Mention } from '../model/text.ts';
import { piecesOf } from './anchor.ts';
import type { PageBlock } from './chunk.ts';
import type { PageText } from './page-text.ts';
import type { Visibility } from './visibility.ts';

export interface LinkedPage {
  readonly mentions: readonly Mention[];
  /** What `Mention.block` counts in. */
  readonly blocks: readonly PageBlock[];
  /** Passages with hits that a reader does not see or must not be disturbed in, by reason. */
  readonly hidden: Readonly<Record<string, number>>;
}

/** Reads what has changed, leaves out what nobody sees, and links the whole page again. */
export function* linkPage(
  pageText: PageText,
  visibility: Visibility,
  linker: Linker,
  muted: ReadonlySet<SubjectId>,
): Generator<void, LinkedPage> {
  yield* pageText.read();
  const blocks: PageBlock[] = [];
  const hidden: Record<string, number> = {};
  for (const block of pageText.blocks()) {
    const reason = block.segments && reasonToSkip(block.segments.nodes, visibility);
    if (reason) hidden[reason] = (hidden[reason] ?? 0) + 1;
    else blocks.push(block);
    yield;
  }
  const { mentions } = yield* linker.link(blocks, { muted });
  const seen = mentions.filter((mention) => {
    const piece = piecesOf(blocks[mention.block] as PageBlock, mention.span)[0];
    return piece && !visibility.reasonToSkip(piece.node.parentElement);
  });
  return { mentions: seen, blocks, hidden };
}

/** A block is left out when both its ends are; one that is hidden in part is judged mention by mention. */
function reasonToSkip(nodes: readonly Text[], visibility: Visibility): string | undefined {
  const reason = visibility.reasonToSkip(nodes[0]?.parentElement ?? null);
  return reason && visibility.reasonToSkip(nodes.at(-1)?.parentElement ?? null) ? reason : undefined;
}
