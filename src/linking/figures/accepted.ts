import type { PageContext } from '../page/page-context.ts';
import type { Passage, Token } from '../passage/tokens.ts';
import type { FigureCandidate } from './figure-candidate.ts';

/** Whether a figure has been accepted at a token of a passage read before, or of this one. */
export function isAccepted(context: PageContext, token: Token, subject: string): boolean {
  return context.accepted.get(token)?.includes(subject) ?? false;
}

/** Whether any figure has been accepted in a passage. */
export function hasAccepted(context: PageContext, passage: Passage): boolean {
  return context.acceptedIn.has(passage.block);
}

export function accept(context: PageContext, { passage, token, subject }: FigureCandidate): void {
  const known = context.accepted.get(token);
  if (!known) context.accepted.set(token, [subject.id]);
  else if (!known.includes(subject.id)) context.accepted.set(token, [...known, subject.id]);
  context.acceptedIn.add(passage.block);
}
