import type { Comparison } from '../../model/text.ts';
import type { FigureSubject } from '../index/linker-index.ts';
import { duty } from '../lexicon/families.ts';
import { isFunctionWord } from '../lexicon/function-words.ts';
import { dutyNoun, ofOneCountry, ofSeveral, rateOfValue, touched } from '../lexicon/rate-patterns.ts';
import type { PageContext } from '../page/page-context.ts';
import type { Passage, Token } from '../passage/tokens.ts';
import { nextWord, type Word } from '../text/words-around.ts';
import { listedCountry } from './country-lists.ts';
import { nearest, type Scene } from './evidence.ts';
import type { FigureCandidate } from './figure-candidate.ts';
import { sceneAround } from './rows.ts';

/** Evidence for or against a reading, with its weight; the sum decides and the strongest are the reason. */
export interface Clue {
  readonly weight: number;
  readonly rule: string;
  readonly token?: Token | undefined;
}

/** Looks for one kind of clue. */
export type ClueRule = (look: RateLook) => Clue | undefined;

/** "10% U.S. cotton": a country's goods, of which the number is a share. */
function isOfGoods(text: string, next: Word): boolean {
  const match = ofOneCountry.exec(text.slice(next.start, next.start + 32));
  return match !== null && !isFunctionWord(match[1]!) && !dutyNoun.test(match[1]!);
}

/** UTF-16 code units of the text before and after a number that patterns look at. */
const REACH = 40;

/** A percentage that may be a rate of duty, with what stands around it. */
export class RateLook implements FigureCandidate {
  readonly context: PageContext;
  readonly passage: Passage;
  readonly token: Token;
  readonly subject: FigureSubject;
  readonly comparison: Comparison;
  readonly scene: Scene;
  /** Some text before and after the number, for patterns. */
  readonly lead: string;
  readonly tail: string;
  /** Whether no noun follows that the number would be a share of. */
  readonly bare: boolean;
  #listed: string | undefined | null = null;
  #touched: boolean | undefined;
  #duty: Token | undefined | null = null;

  constructor(context: PageContext, { passage, token, subject, comparison }: FigureCandidate) {
    const { text } = passage;
    const next = nextWord(text, token.end);
    this.context = context;
    this.passage = passage;
    this.token = token;
    this.subject = subject;
    this.comparison = comparison;
    this.scene = sceneAround(passage, token);
    this.lead = text.slice(Math.max(0, token.start - REACH), token.start);
    this.tail = text.slice(token.end, token.end + REACH);
    this.bare =
      !next ||
      rateOfValue.test(this.tail) ||
      !/^\s/u.test(next.gap) ||
      (!/^\p{Ll}/u.test(next.text) && !isOfGoods(text, next)) ||
      isFunctionWord(next.text);
  }

  /** Whether a duty touches the number from before. */
  get touched(): boolean {
    this.#touched ??= touched.test(this.lead) && !ofSeveral.test(this.lead);
    return this.#touched;
  }

  /** Whose it is in a list of countries and their numbers. */
  get listed(): string | undefined {
    if (this.#listed === null) this.#listed = listedCountry(this.passage, this.token);
    return this.#listed;
  }

  /** The nearest word for a duty in the number's scene, which half of the clues ask for. */
  get duty(): Token | undefined {
    if (this.#duty === null) this.#duty = nearest(this.scene, duty);
    return this.#duty;
  }
}
