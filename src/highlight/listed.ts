import type { ListedMention, Quoted } from '../model/report.ts';
import type { Span } from '../model/text.ts';
import type { Mark } from './marks.ts';

/** UTF-16 code units of the page shown before and after a mention in the popup's list. */
const AROUND = 60;

/** A mark as the popup lists it, with the words around it. */
export function listed({ mention, block }: Mark, index: number): ListedMention {
  return { index, subject: mention.subject, ...quoted(block.text, mention.span) };
}

/** A stretch of a text with some words before and after it, white space folded, cut between words, with … where cut. */
export function quoted(text: string, { start, end }: Span): Quoted {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return {
    text: folded(text.slice(start, end)),
    before: start > AROUND ? `…${folded(before.replace(/^\S+(?=\s)/, '')).trimStart()}` : folded(before),
    after:
      end + AROUND < text.length ? `${folded(after.replace(/(?<=\s)\S+$/, '')).trimEnd()}…` : folded(after),
  };
}

function folded(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
}
