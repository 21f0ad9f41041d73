import type { Unit } from '../../model/quantity.ts';
import type { FigureSubject, LinkedSubject } from '../index/linker-index.ts';
import type { PagePassages } from '../passage/page-passages.ts';
import type { Passage, Token } from '../passage/tokens.ts';
import { RollCall } from '../roll/roll-call.ts';
import type { Decision } from './decisions.ts';
import type { PageTally, Relevance } from './page-tally.ts';
import { partiesIn, topicsOf } from './parties.ts';

/** What the rules know of the whole page. */
export interface PageContext {
  readonly relevance: Relevance;
  /** Somebody asks why candidates are turned down, not only which are accepted. */
  readonly explain: boolean;
  readonly passages: PagePassages;
  readonly subjects: ReadonlyMap<string, LinkedSubject>;
  /** The subjects that are figures. */
  readonly figures: readonly FigureSubject[];
  /** The same, by their unit. */
  readonly figuresIn: ReadonlyMap<Unit, readonly FigureSubject[]>;
  /** The country other than the US that the page is about, by its headline and by how often it is named. */
  readonly mainParty: string | undefined;
  /** Duties are what the page is about, not a word in passing. */
  readonly onTariffs: boolean;
  /** Who is named on the page; filled before the rules run. */
  readonly roll: RollCall;
  /** The figures accepted so far at each token; written by `linkFigures` as the passages are read in order. */
  readonly accepted: Map<Token, readonly string[]>;
  /** The passages that have one. */
  readonly acceptedIn: Set<number>;
}

/** Decides on the candidates of one kind in a passage; passages are given in reading order. */
export type Rule = (context: PageContext, passage: Passage) => readonly Decision[];

export function pageContextOf(
  passages: PagePassages,
  tally: PageTally,
  subjects: ReadonlyMap<string, LinkedSubject>,
  explain: boolean,
): PageContext {
  const figures = [...subjects.values()].filter(
    (subject) => subject.meaning !== undefined,
  ) as FigureSubject[];
  return {
    relevance: tally.relevance,
    explain,
    passages,
    subjects,
    figures,
    figuresIn: Map.groupBy(figures, ({ meaning }) => meaning.quantity.unit),
    mainParty: tally.mainParty,
    onTariffs: tally.onTariffs,
    roll: new RollCall(),
    accepted: new Map(),
    acceptedIn: new Set(),
  };
}

/** What a sentence is about: the parties that it names, else those of its passage, its heading, the page. */
export function focusOf(context: PageContext, passage: Passage, sentence: number): readonly string[] {
  const explicit = partiesIn(passage, sentence);
  if (explicit.length > 0) return explicit;
  for (let earlier = sentence - 1; earlier >= 0; earlier -= 1) {
    const topics = topicsOf(passage, earlier);
    if (topics.length > 0) return topics;
  }
  const heading = context.passages.headingOf(passage.block);
  const above = heading ? partiesIn(heading, 0) : [];
  if (above.length > 0) return above;
  return context.mainParty ? [context.mainParty] : [];
}
