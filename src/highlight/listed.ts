import type { ListedMention, Quoted } from '../model/report.ts';
import type { Span } from '../model/text.ts';
import type { Mark } from './marks.ts';

/** UTF-16 code units of the page shown before and after a mention in the popup's list. */
const AROUND = 60;

/** A mark as the popup lists it, with the words around it. */
export function listed({ mention, block }: Mark, index: number): ListedMention {
  return { index, subject: mention.subject, ...quoted(block.text, mention.span) };
}

/** A stretch of a text with some words before and after it, white space folded. */
export function quoted(text: string, { start, end }: Span): Quoted {
  return {
    text: folded(text.slice(start, end)),
    before: folded(text.slice(Math.max(0, start - AROUND), start)).replace(/^\S+\s/, ''),
    after: folded(text.slice(end, end + AROUND)).replace(/\s\S+$/, ''),
  };
}

function folded(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
}
