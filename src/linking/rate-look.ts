import type { Scene } from './evidence.ts';
import type { FigureCandidate } from './figure-candidate.ts';
import { isFunctionWord } from './lexicon/function-words.ts';
import type { PageContext } from './page-context.ts';
import { sceneAround } from './rows.ts';
import type { Token } from './tokens.ts';
import { nextWord } from './words-around.ts';

/** Evidence for or against a reading, with its weight; the sum decides and the strongest are the reason. */
export interface Clue {
  readonly weight: number;
  readonly rule: string;
  readonly token?: Token | undefined;
}

/** Looks for one kind of clue. */
export type ClueRule = (look: RateLook) => Clue | undefined;

/** A percentage that may be a rate of duty, with what stands around it. */
export interface RateLook extends FigureCandidate {
  readonly context: PageContext;
  readonly scene: Scene;
  /** Some text before and after the number, for patterns. */
  readonly lead: string;
  readonly tail: string;
  /** Whether no noun follows that the number would be a share of. */
  readonly bare: boolean;
}

/** UTF-16 code units of the text before and after a number that patterns look at. */
const REACH = 40;

export function lookAt(context: PageContext, candidate: FigureCandidate): RateLook {
  const { passage, token, subject, comparison } = candidate;
  const { text } = passage;
  const next = nextWord(text, token.end);
  return {
    passage,
    token,
    subject,
    comparison,
    context,
    scene: sceneAround(passage, token),
    lead: text.slice(Math.max(0, token.start - REACH), token.start),
    tail: text.slice(token.end, token.end + REACH),
    bare: !next || !/^\s/u.test(next.gap) || !/^\p{Ll}/u.test(next.text) || isFunctionWord(next.text),
  };
}
