import type { Difference, Fact, SourceDocument } from '../model/fact.ts';
import type { FactBase } from '../model/factbase.ts';
import type { Subject, SubjectGroup, SubjectId } from '../model/subject.ts';

/** The groups in the order that every list keeps. */
export const GROUPS: readonly SubjectGroup[] = ['officials', 'figures', 'negotiation', 'others'];

/** A subject with all that the sheet shows of it. */
export interface Entry {
  readonly subject: Subject;
  /** Those mainly about the subject first. */
  readonly facts: readonly Fact[];
  readonly differences: readonly Difference[];
  /** Folded texts that a search looks at, the names first, then the rest. */
  readonly names: string;
  readonly texts: string;
}

/** The fact base arranged for reading and searching. */
export interface Catalogue {
  readonly factBase: FactBase;
  readonly entries: readonly Entry[];
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly byId: ReadonlyMap<SubjectId, Entry>;
  readonly fold: (text: string) => string;
}

/** Arranges a fact base once per page; `fold` removes case and diacritics. */
export function catalogue(factBase: FactBase, fold: (text: string) => string): Catalogue {
  const entries = GROUPS.flatMap((group) =>
    factBase.subjects.filter((subject) => subject.group === group),
  ).map((subject) => entryOf(factBase, subject, fold));
  return {
    factBase,
    entries,
    documents: new Map(factBase.documents.map((document) => [document.id, document])),
    byId: new Map(entries.map((entry) => [entry.subject.id, entry])),
    fold,
  };
}

/**
 * The entries in which every word of the query occurs, in any language and without regard to case and
 * diacritics; those whose names hold all the words first. An empty query finds everything.
 */
export function search({ entries, fold }: Catalogue, query: string): readonly Entry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const inNames = (entry: Entry) => words.every((word) => startsWord(entry.names, word));
  const named = entries.filter(inNames);
  const told = entries.filter(
    (entry) => !inNames(entry) && words.every((word) => startsWord(`${entry.names}\n${entry.texts}`, word)),
  );
  return [...named, ...told];
}

/** Whether a word of the text starts with `start`: "chi" finds "chinh", "4" does not find "2024". */
function startsWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at !== -1; at = text.indexOf(start, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

function entryOf(factBase: FactBase, subject: Subject, fold: (text: string) => string): Entry {
  const about = factBase.facts.filter(({ subjects }) => subjects.includes(subject.id));
  const facts = [
    ...about.filter(({ subjects }) => subjects[0] === subject.id),
    ...about.filter(({ subjects }) => subjects[0] !== subject.id),
  ];
  const { label, plainLabel = '', aliases, description } = subject;
  return {
    subject,
    facts,
    differences: factBase.differences.filter(({ subjects }) => subjects.includes(subject.id)),
    names: fold([label.en, label.vi, plainLabel, ...aliases.map(({ text }) => text)].join('\n')),
    texts: fold(
      [description, ...facts.map(({ statement }) => statement)].flatMap(({ en, vi }) => [en, vi]).join('\n'),
    ),
  };
}
