import type { DataProblem } from '../../model/factbase.ts';
import { type Entries, type Entry, problemIn } from '../entries.ts';

/** No two subjects, facts, documents or differences share an id. */
export function idsAreUnique(entries: Entries): DataProblem[] {
  return [entries.documents, entries.subjects, entries.facts, entries.differences].flatMap(repeatedIds);
}

function repeatedIds(entries: readonly Entry<{ readonly id: string }>[]): DataProblem[] {
  const first = new Map<string, Entry<unknown>>();
  const problems: DataProblem[] = [];
  for (const entry of entries) {
    const earlier = first.get(entry.value.id);
    if (!earlier) {
      first.set(entry.value.id, entry);
      continue;
    }
    const reason = `The id is already taken by ${earlier.file} ${earlier.place}.`;
    problems.push(problemIn(entry, 'id', reason, 'Choose another id, or merge the two.'));
  }
  return problems;
}
