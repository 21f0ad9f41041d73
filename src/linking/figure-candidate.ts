import type { Comparison } from '../model/text.ts';
import type { LinkedSubject } from './compile.ts';
import type { Passage, Token } from './tokens.ts';

/** A subject that has a quantity. */
export type FigureSubject = LinkedSubject & { readonly meaning: NonNullable<LinkedSubject['meaning']> };

/** A quantity on the page whose value is that of a figure, or a rounding of it. */
export interface FigureCandidate {
  readonly passage: Passage;
  readonly token: Token;
  readonly subject: FigureSubject;
  readonly comparison: Comparison;
}
