import type { Difference, Evidence, Fact, SourceDocument } from '../model/fact.ts';
import type { FactBase } from '../model/factbase.ts';
import type { Hit, SearchFilter } from '../model/search.ts';
import type { Language, Localized, Subject } from '../model/subject.ts';
import { quantitiesOf, valueTerms, wordsOf } from './terms.ts';

/** One thing that can be found, with the terms that lead to it, those of the fields that count most first. */
export interface SearchEntry {
  readonly id: number;
  readonly hit: Hit;
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly told: readonly string[];
  readonly quoted: readonly string[];
  /** By the facts and subjects that lead to it: what there is more of is likelier to be meant. */
  readonly weight: number;
  /** What a filter asks of it. */
  readonly traits: { readonly [K in keyof Required<SearchFilter>]: ReadonlySet<string> };
}

type Entry = Omit<SearchEntry, 'id' | 'weight'> & Partial<Pick<SearchEntry, 'weight'>>;
const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** Everything in a fact base that a search can lead to. */
export function searchEntries(factBase: FactBase): SearchEntry[] {
  const { subjects, facts, differences, documents } = factBase;
  const groups = new Map(subjects.map(({ id, group }) => [id, group]));
  const traits = (about: readonly string[], cited: readonly Evidence[], statuses: readonly string[]) => ({
    group: new Set(about.flatMap((id) => groups.get(id) ?? [])),
    status: new Set(statuses),
    document: new Set(cited.map(({ document }) => document)),
  });
  const referred = (id: string) => subjects.filter(({ related }) => related.includes(id)).length;
  const entries: Entry[] = [
    ...subjects.map((subject) => {
      const about = facts.filter(({ subjects: ids }) => ids.includes(subject.id));
      const cited = about.flatMap(({ evidence }) => evidence);
      const statuses = about.map(({ status }) => status);
      return {
        ...subjectTerms(subject),
        weight: 1 + Math.log1p(about.length + referred(subject.id)) / 2,
        traits: traits([subject.id], cited, statuses),
      };
    }),
    ...facts.map((fact) => ({
      ...factTerms(fact),
      traits: traits(fact.subjects, fact.evidence, [fact.status]),
    })),
    ...differences.map((difference) => {
      const cited = difference.versions.map(({ evidence }) => evidence);
      return { ...differenceTerms(difference), traits: traits(difference.subjects, cited, []) };
    }),
    ...documents.map((document) => ({
      ...documentTerms(document),
      traits: { ...traits([], [], []), document: new Set([document.id]) },
    })),
  ];
  return entries.map((entry, id) => ({ id, weight: 1, ...entry }));
}

function subjectTerms({ id, label, plainLabel = '', aliases, description, meaning }: Subject) {
  return {
    hit: { kind: 'subject', id } as const,
    // Each word once: many ways of writing a name do not make it likelier.
    names: [
      ...new Set(wordsOf([label.en, label.vi, plainLabel, ...aliases.map(({ text }) => text)].join('\n'))),
    ],
    values: meaning ? valueTerms(meaning.quantity) : [],
    told: localizedWords([description]),
    quoted: [],
  };
}

function factTerms({ id, subjects, statement, attribution, evidence, arithmetic }: Fact) {
  return {
    hit: { kind: 'fact', id, subject: subjects[0]! } as const,
    names: [],
    values: [],
    told: [
      ...localizedWords([statement, attribution]),
      ...localizedValues(statement),
      ...wordsOf(arithmetic?.shown ?? ''),
    ],
    quoted: quotedTerms(evidence),
  };
}

function differenceTerms({ id, subjects, topic, versions }: Difference) {
  return {
    hit: { kind: 'difference', id, subject: subjects[0]! } as const,
    names: [],
    values: [],
    told: localizedWords([topic, ...versions.map(({ statement }) => statement)]),
    quoted: quotedTerms(versions.map(({ evidence }) => evidence)),
  };
}

function documentTerms({ id, title, source, dateNote }: SourceDocument) {
  return {
    hit: { kind: 'document', id } as const,
    names: localizedWords([title, source]),
    values: [],
    told: localizedWords([dateNote]),
    quoted: [],
  };
}

const localizedWords = (texts: readonly Localized[]): string[] =>
  texts.flatMap((text) => LANGUAGES.flatMap((language) => wordsOf(text[language])));

const localizedValues = (text: Localized): string[] =>
  LANGUAGES.flatMap((language) =>
    quantitiesOf(text[language], language).flatMap(({ quantity }) => valueTerms(quantity)),
  );

const quotedTerms = (evidence: readonly Evidence[]): string[] =>
  evidence.flatMap(({ quote }) => wordsOf(quote));
