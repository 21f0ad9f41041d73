import * as v from 'valibot';
import type { DataProblem } from '../model/factbase.ts';
import type { Entries, Entry } from './entries.ts';
import { DifferencesFile, DocumentsFile, FactsFile, SubjectsFile } from './schema/files.ts';
import { missingFile, shapeProblem, unknownFile, wrongGroup } from './shape-problems.ts';

type MutableEntries = { [Kind in keyof Entries]: Entries[Kind][number][] };

/** The files of `data/` as entries, and what in them does not follow the schemas. Never throws. */
export function readEntries(files: Readonly<Record<string, unknown>>): {
  entries: Entries;
  problems: DataProblem[];
} {
  const entries: MutableEntries = { documents: [], subjects: [], facts: [], differences: [] };
  const problems = ['documents.json', 'differences.json'].filter((file) => !(file in files)).map(missingFile);

  function follows<S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, files[file]);
    if (result.success) return result.output;
    problems.push(...result.issues.map((issue) => shapeProblem(file, files[file], issue)));
    return undefined;
  }

  for (const file of Object.keys(files).sort()) {
    if (file === 'documents.json') {
      const content = follows(file, DocumentsFile);
      entries.documents.push(...placed(file, 'documents', 'document', content?.documents ?? []));
    } else if (file.startsWith('subjects/')) {
      const content = follows(file, SubjectsFile);
      if (!content) continue;
      if (file !== `subjects/${content.group}.json`) problems.push(wrongGroup(file, content.group));
      const subjects = content.subjects.map((subject) => ({ ...subject, group: content.group }));
      entries.subjects.push(...placed(file, 'subjects', 'subject', subjects));
    } else if (file.startsWith('facts/')) {
      const content = follows(file, FactsFile);
      entries.facts.push(...placed(file, 'facts', 'fact', content?.facts ?? []));
    } else if (file === 'differences.json') {
      const content = follows(file, DifferencesFile);
      entries.differences.push(...placed(file, 'differences', 'difference', content?.differences ?? []));
    } else if (!file.startsWith('schema/')) {
      problems.push(unknownFile(file));
    }
  }
  return { entries, problems };
}

function placed<T extends { readonly id: string }>(
  file: string,
  list: string,
  kind: string,
  values: readonly T[],
): Entry<T>[] {
  return values.map((value, index) => ({
    value,
    file,
    place: `${list}[${index}]`,
    name: `${kind} ${value.id}`,
  }));
}
