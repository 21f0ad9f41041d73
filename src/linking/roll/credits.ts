import type { Span } from '../../model/text.ts';
import { bylineStart, creditEnd, creditLabel, creditLead, creditOpening } from '../lexicon/name-words.ts';
import { has, type Passage } from '../passage/tokens.ts';

/** A credit ends at a bracket, a full stop or the end of its line, and is not longer than this. */
const CREDIT_LENGTH = 160;

/**
 * Stretches of a passage that credit its makers ("Reporting by …", "(Photo: …)"), where names are those of
 * journalists and photographers. UTF-16 code units of the passage's text.
 */
export function creditsIn(passage: Passage): readonly Span[] {
  const credits: Span[] = [];
  for (const token of passage.tokens) {
    if (!has(token, 'credit')) continue;
    const after = passage.text.slice(token.end, token.end + CREDIT_LENGTH);
    const surface = passage.text.slice(token.start, token.end);
    const before = passage.text.slice(0, token.start).trimEnd();
    const opens = creditOpening.test(before);
    // A bare "Photo" or "Par" counts only as a label: at the start of its line or bracket, or before a colon.
    if (!creditLead.test(surface) && !(opens && creditLabel.test(after)) && surface !== '©') continue;
    const end = creditEnd.exec(after)?.index ?? after.length;
    credits.push({ start: token.start, end: token.end + end });
  }
  const byline = bylineStart.exec(passage.text);
  if (byline && passage.text.length < 90 && !/[.!?]\s*$/.test(passage.text)) {
    credits.push({ start: 0, end: passage.text.length });
  }
  return credits;
}

export function isWithin(span: Span, stretches: readonly Span[]): boolean {
  return stretches.some((stretch) => span.start < stretch.end && stretch.start < span.end);
}
