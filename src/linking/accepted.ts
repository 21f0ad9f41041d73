import type { PageContext } from './page-context.ts';
import type { Passage, Token } from './tokens.ts';

/** Whether a figure has been accepted at a token of a passage read before, or of this one. */
export function isAccepted(context: PageContext, passage: Passage, token: Token, subject: string): boolean {
  return context.accepted.has(keyOf(passage, token, subject));
}

export function accept(context: PageContext, passage: Passage, token: Token, subject: string): void {
  context.accepted.add(keyOf(passage, token, subject));
}

function keyOf(passage: Passage, token: Token, subject: string): string {
  return `${passage.block}:${token.start}:${subject}`;
}
