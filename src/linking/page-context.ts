import type { LinkedSubject } from './compile.ts';
import { isAside, partiesIn, partyOf } from './parties.ts';
import { has, type Passage } from './tokens.ts';

/**
 * How much a page concerns the subject.
 *
 * - `main`: the trade of Việt Nam and the US, or their talks;
 * - `passing`: other countries' talks, with a word on Việt Nam;
 * - `officials`: Vietnamese officials at other work;
 * - `none`.
 */
export type Relevance = 'main' | 'passing' | 'officials' | 'none';

/** What the rules know of the whole page. */
export interface PageContext {
  readonly relevance: Relevance;
  readonly passages: readonly Passage[];
  readonly subjects: ReadonlyMap<string, LinkedSubject>;
  /** The country other than the US that the page is about, by its headline and by how often it is named. */
  readonly mainParty: string | undefined;
  /** Duties are what the page is about, not a word in passing. */
  readonly onTariffs: boolean;
  /** For each block: the heading that it stands under, as a passage index. */
  readonly headings: readonly (number | undefined)[];
  /** What a sentence is about: explicit parties, else those of its block, its heading, the page. */
  focus(passage: Passage, sentence: number): readonly string[];
}

const tradeClasses = ['measure.tariff', 'reciprocal.phrase', 'talks.phrase'];

/** Reads the page as a whole: which countries, whether duties, whether officials. */
export function pageContextOf(
  passages: readonly Passage[],
  subjects: ReadonlyMap<string, LinkedSubject>,
): PageContext {
  const counts = new Map<string, number>();
  let us = 0;
  let tariffs = 0;
  let talks = 0;
  let officials = 0;
  const count = (party: string, weight: number) => counts.set(party, (counts.get(party) ?? 0) + weight);
  passages.forEach((passage, position) => {
    const weight = position === 0 ? 3 : 1;
    for (const token of passage.tokens) {
      const party = partyOf(token);
      if (party === 'US') us += 1;
      else if (party === 'VN') count('VN', weight);
      else if (party && !isAside(passage, token)) count(party, weight);
      if (has(token, 'place.VN')) count('VN', 0.5);
      if (tradeClasses.some((name) => has(token, name))) tariffs += weight;
      if (has(token, 'talks')) talks += weight;
      for (const { subject, form } of token.names) {
        if (form === 'given' || subjects.get(subject)?.group !== 'officials') continue;
        if (subject === 'donald-trump' || subject === 'jamieson-greer') us += 1;
        else if (form === 'full') {
          officials += 1;
          count('VN', 1);
        }
      }
    }
  });
  const mainParty = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  const vietnam = counts.get('VN') ?? 0;
  const others = Math.max(0, ...[...counts].filter(([party]) => party !== 'VN').map(([, n]) => n));
  const concernsTrade = vietnam >= 1 && us > 0 && (tariffs > 0 || talks > 0);
  const relevance: Relevance = concernsTrade
    ? vietnam >= others
      ? 'main'
      : 'passing'
    : officials > 0 || vietnam > 0
      ? 'officials'
      : 'none';
  const headings = headingsOf(passages);
  const context: PageContext = {
    relevance,
    passages,
    subjects,
    mainParty,
    onTariffs: tariffs >= 3,
    headings,
    focus: (passage, sentence) => {
      const explicit = partiesIn(passage, sentence);
      if (explicit.length > 0) return explicit;
      for (let earlier = sentence - 1; earlier >= 0; earlier -= 1) {
        const said = partiesIn(passage, earlier);
        if (said.length > 0) return said;
      }
      const heading = headings[passages.indexOf(passage)];
      const under = heading === undefined ? undefined : passages[heading];
      const said = under ? partiesIn(under, 0) : [];
      if (said.length > 0) return said;
      return mainParty ? [mainParty] : [];
    },
  };
  return context;
}

function headingsOf(passages: readonly Passage[]): (number | undefined)[] {
  let heading: number | undefined;
  return passages.map((passage, i) => {
    if (passage.kind === 'heading') {
      heading = i;
      return undefined;
    }
    return heading;
  });
}
