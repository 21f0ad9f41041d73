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
}

/** The fact base arranged for reading. */
export interface Catalogue {
  readonly factBase: FactBase;
  readonly entries: readonly Entry[];
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly byId: ReadonlyMap<SubjectId, Entry>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly differences: ReadonlyMap<string, Difference>;
}

/** Arranges a fact base once per page. */
export function catalogue(factBase: FactBase): Catalogue {
  const entries = GROUPS.flatMap((group) =>
    factBase.subjects.filter((subject) => subject.group === group),
  ).map((subject) => entryOf(factBase, subject));
  return {
    factBase,
    entries,
    documents: byId(factBase.documents),
    byId: new Map(entries.map((entry) => [entry.subject.id, entry])),
    facts: byId(factBase.facts),
    differences: byId(factBase.differences),
  };
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]));

function entryOf(factBase: FactBase, subject: Subject): Entry {
  const about = factBase.facts.filter(({ subjects }) => subjects.includes(subject.id));
  return {
    subject,
    facts: [
      ...about.filter(({ subjects }) => subjects[0] === subject.id),
      ...about.filter(({ subjects }) => subjects[0] !== subject.id),
    ],
    differences: factBase.differences.filter(({ subjects }) => subjects.includes(subject.id)),
  };
}
