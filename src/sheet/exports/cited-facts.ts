import type { Fact } from '../../model/fact.ts';
import type { Language, SubjectId } from '../../model/subject.ts';
import { type Citable, cite } from '../../ui/citation.ts';
import type { Catalogue } from '../catalogue.ts';

/** The facts about some subjects, each once, in the order of the fact base. */
export function factsAbout(subjects: ReadonlySet<SubjectId>, { factBase }: Catalogue): readonly Fact[] {
  return factBase.facts.filter((fact) => fact.subjects.some((id) => subjects.has(id)));
}

/** A fact as it is cited. */
export function citable(fact: Fact, { documents }: Catalogue, language: Language): Citable {
  return {
    statement: fact.statement[language],
    sources: fact.evidence.flatMap(({ document: id, paragraph, quote }) => {
      const document = documents.get(id);
      if (!document) return [];
      const { title, printedTitle, printedPublisher, date, orAfter } = document;
      const printed = { printedTitle, printedPublisher, orAfter };
      return { document: id, ...printed, title: title[language], date, paragraph, quote };
    }),
  };
}

/** A fact with its sources, as it is pasted into a text. */
export function citation(fact: Fact, catalogue: Catalogue, language: Language): string {
  return cite([citable(fact, catalogue, language)], 'text', language);
}
