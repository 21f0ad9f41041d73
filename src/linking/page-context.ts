import type { LinkedSubject } from './compile.ts';
import { isAside, partiesIn, partyOf, topicsOf } from './parties.ts';
import { has, type Passage, type Token } from './tokens.ts';

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

/** Words that only a text about duties, trade balances or trade talks has. */
const tradeClasses = ['measure.tariff', 'reciprocal.phrase', 'talks.named', 'measure.deficit'];

/** Reads the page as a whole: which countries, whether duties, whether officials. */
export function pageContextOf(
  passages: readonly Passage[],
  subjects: ReadonlyMap<string, LinkedSubject>,
): PageContext {
  const tally = tallyOf(passages, subjects);
  const ranked = [...tally.parties].sort((a, b) => b[1] - a[1]);
  const mainParty = ranked[0]?.[0];
  const vietnam = tally.parties.get('VN') ?? 0;
  const rival = Math.max(0, ...ranked.filter(([party]) => party !== 'VN').map(([, weight]) => weight));
  const headings = headingsOf(passages);
  return {
    relevance: relevanceOf(tally, vietnam, rival),
    passages,
    subjects,
    mainParty,
    onTariffs: tally.trade >= 2,
    headings,
    focus: (passage, sentence) => {
      const explicit = partiesIn(passage, sentence);
      if (explicit.length > 0) return explicit;
      for (let earlier = sentence - 1; earlier >= 0; earlier -= 1) {
        const said = topicsOf(passage, earlier);
        if (said.length > 0) return said;
      }
      const heading = headings[passages.indexOf(passage)];
      const under = heading === undefined ? undefined : passages[heading];
      const said = under ? partiesIn(under, 0) : [];
      if (said.length > 0) return said;
      return mainParty ? [mainParty] : [];
    },
  };
}

/** Subjects of the other side: they show that the US is meant, not Việt Nam. */
const american = new Set(['donald-trump', 'jamieson-greer', 'ustr']);

/** What the page speaks of, counted; the headline counts three times. */
interface Tally {
  readonly parties: ReadonlyMap<string, number>;
  readonly us: number;
  readonly trade: number;
  readonly officials: number;
  /** Việt Nam and trade in one passage or neighbouring ones, or one of them in the headline. */
  readonly tied: boolean;
}

function tallyOf(passages: readonly Passage[], subjects: ReadonlyMap<string, LinkedSubject>): Tally {
  const parties = new Map<string, number>();
  const count = (party: string, weight: number) => parties.set(party, (parties.get(party) ?? 0) + weight);
  let us = 0;
  let trade = 0;
  let officials = 0;
  const vietnamIn = new Set<number>();
  const tradeIn = new Set<number>();
  passages.forEach((passage, position) => {
    const weight = position === 0 ? 3 : 1;
    for (const token of passage.tokens) {
      const party = partyOf(token);
      if (party === 'US') us += 1;
      else if (party === 'VN') {
        count('VN', weight);
        vietnamIn.add(position);
      } else if (party && !isAside(passage, token)) count(party, weight);
      if (has(token, 'place.VN')) count('VN', 0.5);
      if (tradeClasses.some((name) => has(token, name)) || isTradeTalk(passage, token)) {
        trade += weight;
        tradeIn.add(position);
      }
      const named = token.names.find(({ form }) => form !== 'given')?.subject;
      if (!named || named === 'target') continue;
      if (american.has(named)) us += 1;
      else {
        if (subjects.get(named)?.group === 'officials') officials += 1;
        if (named === 'vn-trade-office-us') us += 1;
        count('VN', 1);
        vietnamIn.add(position);
      }
    }
  });
  const tied = [...vietnamIn].some(
    (at) => [0, at - 1, at, at + 1].some((other) => tradeIn.has(other)) || (at === 0 && tradeIn.size > 0),
  );
  return { parties, us, trade, officials, tied };
}

/** "Talks" with "trade" or "tariff" directly before or after. */
function isTradeTalk(passage: Passage, token: Token): boolean {
  if (!has(token, 'talks')) return false;
  return passage.tokens.some(
    (other) =>
      has(other, 'talks.modifier') && (other.end === token.start - 1 || other.start === token.end + 1),
  );
}

function relevanceOf({ us, tied, officials }: Tally, vietnam: number, rival: number): Relevance {
  if (us > 0 && tied) return vietnam >= rival ? 'main' : 'passing';
  return officials > 0 ? 'officials' : 'none';
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
