import type { ListedMention } from '../model/report.ts';
import type { Mark } from './marks.ts';

/** UTF-16 code units of the page shown before and after a mention in the popup's list. */
const AROUND = 60;

/** A mark as the popup lists it, with the words around it. */
export function listed({ mention, block }: Mark, index: number): ListedMention {
  const { start, end } = mention.span;
  return {
    index,
    subject: mention.subject,
    text: folded(block.text.slice(start, end)),
    before: folded(block.text.slice(Math.max(0, start - AROUND), start)).replace(/^\S+\s/, ''),
    after: folded(block.text.slice(end, end + AROUND)).replace(/\s\S+$/, ''),
  };
}

function folded(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
}
