import MiniSearch, { type Query } from 'minisearch';
import type { FactBase } from '../model/factbase.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Search, SearchFilter } from '../model/search.ts';
import { type SearchEntry, searchEntries } from './entries.ts';
import { quantitiesOf, valueTerm, wordsOf } from './terms.ts';

const FIELDS = ['names', 'values', 'told', 'quoted'] as const;

/** What a subject is called and how much it is outweighs what is told of it, and that the words that prove it. */
const BOOST: Readonly<Record<(typeof FIELDS)[number], number>> = { names: 6, values: 8, told: 2, quoted: 1 };

/** MiniSearch's own, but for `b`: a subject with many names is no worse than one with few. */
const BM25 = { k: 1.2, b: 0.2, d: 0.5 };

/** A subject stands before the facts that speak of it in the same words. */
const KIND_BOOST: Readonly<Record<SearchEntry['hit']['kind'], number>> = {
  subject: 2,
  fact: 1,
  difference: 0.8,
  document: 1,
};

/** Letters from which on a word may be misspelt, in one letter of five. */
const MISSPELT_FROM = 4;

/** How a query is met, from the best way to the worst; the first that finds anything answers. */
const WAYS = [
  { combineWith: 'AND', fuzzy: false },
  { combineWith: 'AND', fuzzy: true },
  { combineWith: 'OR', fuzzy: false },
] as const;
type Way = (typeof WAYS)[number];

/**
 * A search over a fact base, ranked by BM25+ (MiniSearch). It is compiled when it is first used, so that a page that
 * is only looked at does not pay for it.
 */
export function createSearch(factBase: FactBase): Search {
  let compiled: ReturnType<typeof compile>;
  return (query, filter = {}) => {
    compiled ??= compile(factBase);
    const { index, entries } = compiled;
    const wanted = (id: number) => matches(entries[id]!, filter);
    if (wordsOf(query).length === 0)
      return { hits: entries.filter(({ id }) => wanted(id)).map(toHit), whole: true };
    const options = {
      filter: ({ id }: { id: number }) => wanted(id),
      boost: BOOST,
      bm25: BM25,
      boostDocument: (id: number) => KIND_BOOST[entries[id]!.hit.kind] * entries[id]!.weight,
    };
    for (const way of WAYS) {
      const found = index.search({ combineWith: way.combineWith, queries: askedFor(query, way) }, options);
      if (found.length > 0)
        return { hits: found.map(({ id }) => toHit(entries[id]!)), whole: way.combineWith === 'AND' };
    }
    return { hits: [], whole: true };
  };
}

const toHit = ({ hit }: SearchEntry) => hit;

function compile(factBase: FactBase) {
  const entries = searchEntries(factBase);
  const index = new MiniSearch<SearchEntry>({
    fields: [...FIELDS],
    extractField: (entry, field) =>
      field === 'id' ? entry.id : entry[field as (typeof FIELDS)[number]].join(' '),
    // The fields are lists of terms already, and a query is a term.
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(entries);
  return { index, entries };
}

/** A part of the query for each of its words and quantities. */
function askedFor(query: string, way: Way): Query[] {
  const asked: Query[] = [];
  const asWords = (text: string) => wordsOf(text).map((word) => asWord(word, way));
  let from = 0;
  for (const { start, end, quantity } of quantitiesOf(query)) {
    asked.push(...asWords(query.slice(from, start)), asQuantity(quantity, query.slice(start, end), asWords));
    from = end;
  }
  return [...asked, ...asWords(query.slice(from))];
}

/** A bare number may also be the beginning of one that is still being typed, or a word that is no number here. */
function asQuantity({ value, unit }: Quantity, written: string, asWords: (text: string) => Query[]): Query {
  const meant = valueTerm(value, unit);
  if (unit !== 'none') return meant;
  const typed = { combineWith: 'AND', queries: asWords(written), boostTerm: () => 0.2 } as const;
  return { combineWith: 'OR', queries: [meant, typed] };
}

const asWord = (word: string, { fuzzy }: Way): Query => ({
  queries: [word],
  prefix: true,
  fuzzy: fuzzy && word.length >= MISSPELT_FROM && /^\p{L}+$/u.test(word) ? 0.2 : false,
});

const matches = ({ traits }: SearchEntry, filter: SearchFilter): boolean =>
  (Object.keys(traits) as (keyof SearchFilter)[]).every((trait) => {
    const asked = filter[trait];
    return asked === undefined || traits[trait].has(asked);
  });
