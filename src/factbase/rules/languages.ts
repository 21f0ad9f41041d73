import type { DataProblem } from '../../model/factbase.ts';
import type { Localized } from '../../model/subject.ts';
import { type Entries, problemIn } from '../entries.ts';

/** Sentences are translated: the schemas see to it that both languages are there, this that they differ. */
export function bothLanguagesSaid(entries: Entries): DataProblem[] {
  return [
    ...entries.subjects.flatMap((entry) => untranslated(entry, 'description', entry.value.description)),
    ...entries.facts.flatMap((entry) => untranslated(entry, 'statement', entry.value.statement)),
    ...entries.differences.flatMap((entry) => [
      ...untranslated(entry, 'topic', entry.value.topic),
      ...entry.value.versions.flatMap((version, index) =>
        untranslated(entry, `versions[${index}].statement`, version.statement),
      ),
    ]),
  ];
}

function untranslated(
  entry: Entries['facts' | 'subjects' | 'differences'][number],
  field: string,
  text: Localized,
): DataProblem[] {
  if (text.en !== text.vi) return [];
  const reason = 'The Vietnamese text is the English one.';
  return [problemIn(entry, `${field}.vi`, reason, 'Translate it.')];
}
