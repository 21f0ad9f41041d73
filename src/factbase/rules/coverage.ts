import type { DataProblem } from '../../model/factbase.ts';
import { type Entries, problemIn } from '../entries.ts';

/** Every subject has a fact, and every document is cited: nothing is listed that a card could not explain. */
export function everySubjectServes(entries: Entries): DataProblem[] {
  const told = new Set(entries.facts.flatMap((entry) => entry.value.subjects));
  const cited = new Set(
    entries.facts.flatMap((entry) => entry.value.evidence.map((evidence) => evidence.document)),
  );
  return [
    ...entries.subjects
      .filter((entry) => !told.has(entry.value.id))
      .map((entry) =>
        problemIn(
          entry,
          'id',
          'No fact is about the subject.',
          'Add a fact that names it among its subjects, or remove the subject.',
        ),
      ),
    ...entries.documents
      .filter((entry) => !cited.has(entry.value.id))
      .map((entry) =>
        problemIn(entry, 'id', 'No fact cites the document.', 'Add a fact from it, or remove it.'),
      ),
  ];
}
