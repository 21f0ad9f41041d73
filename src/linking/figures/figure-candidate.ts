import type { Comparison } from '../../model/text.ts';
import type { FigureSubject } from '../index/linker-index.ts';
import { type Decision, decide } from '../page/decisions.ts';
import type { Passage, Token } from '../passage/tokens.ts';

/** A quantity on the page whose value is that of a figure, or a rounding of it. */
export interface FigureCandidate {
  readonly passage: Passage;
  readonly token: Token;
  readonly subject: FigureSubject;
  readonly comparison: Comparison;
}

/** Decides on one candidate; an accepted one carries how the page's wording compares. */
export type Say = (accepted: boolean, rule: string, ...because: readonly (Token | undefined)[]) => Decision;

export function verdictOn({ passage, token, subject, comparison }: FigureCandidate): Say {
  return (accepted, rule, ...because) => {
    const decision = decide(passage, token, subject.id, accepted, rule, ...because);
    return accepted ? { ...decision, comparison } : decision;
  };
}
