import type { Difference, Fact, SourceDocument } from '../model/fact.ts';
import type { FactBase } from '../model/factbase.ts';
import type { Subject, SubjectId } from '../model/subject.ts';

/** The subject of an id, if there is one. */
export function subjectById(factBase: FactBase, id: SubjectId): Subject | undefined {
  return factBase.subjects.find((subject) => subject.id === id);
}

/** The source document of an id, if there is one. */
export function documentById(factBase: FactBase, id: string): SourceDocument | undefined {
  return factBase.documents.find((document) => document.id === id);
}

/** The facts that name a subject: those mainly about it first, each kind in the order of the data. */
export function factsOf(factBase: FactBase, id: SubjectId): Fact[] {
  const facts = factBase.facts.filter((fact) => fact.subjects.includes(id));
  return [
    ...facts.filter((fact) => fact.subjects[0] === id),
    ...facts.filter((fact) => fact.subjects[0] !== id),
  ];
}

/** The points on which the documents differ about a subject, in the order of the data. */
export function differencesOf(factBase: FactBase, id: SubjectId): Difference[] {
  return factBase.differences.filter((difference) => difference.subjects.includes(id));
}

/** A fact that speaks of days. */
export type DatedFact = Fact & { readonly when: NonNullable<Fact['when']> };

/** The facts that speak of days, earliest first; of the same day in the order of the data. */
export function timeline(factBase: FactBase): DatedFact[] {
  return factBase.facts
    .filter((fact): fact is DatedFact => fact.when !== undefined)
    .sort((one, other) => one.when.from.localeCompare(other.when.from));
}
