import type { PageContext } from './page-context.ts';
import type { Token } from './tokens.ts';

/** Whether a figure has been accepted at a token of a passage read before, or of this one. */
export function isAccepted(context: PageContext, token: Token, subject: string): boolean {
  return context.accepted.get(token)?.includes(subject) ?? false;
}

export function accept(context: PageContext, token: Token, subject: string): void {
  const known = context.accepted.get(token);
  if (!known) context.accepted.set(token, [subject]);
  else if (!known.includes(subject)) context.accepted.set(token, [...known, subject]);
}
