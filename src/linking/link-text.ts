import type { Linker, LinkOptions } from '../model/linker.ts';
import type { Differing, Mention, Rejection, Span } from '../model/text.ts';
import { splitBlocks } from './blocks.ts';

/** Mentions of a plain text; spans are UTF-16 code units of the whole text. */
export interface TextResult {
  readonly mentions: readonly Mention[];
  readonly differing: readonly Differing[];
  readonly rejections: readonly Rejection[];
}

/** Reads a plain text from beginning to end in one go. */
export function linkText(text: string, linker: Linker, options: LinkOptions = {}): TextResult {
  // As on a page: running text without a hit says nothing, headings and rows give structure.
  const blocks = splitBlocks(text)
    .map((block) => ({ ...block, scan: linker.scan(block.text) }))
    .filter(({ kind, scan }) => kind !== 'text' || scan.size > 0);
  const work = linker.link(blocks, options);
  let step = work.next();
  while (!step.done) step = work.next();
  const shift = <T extends { readonly block: number; readonly span: Span }>(found: T): T => {
    const offset = blocks[found.block]?.start ?? 0;
    return { ...found, span: { start: found.span.start + offset, end: found.span.end + offset } };
  };
  const { mentions, differing, rejections } = step.value;
  return {
    mentions: mentions.map(shift),
    differing: differing.map(shift),
    rejections: rejections.map(shift),
  };
}
