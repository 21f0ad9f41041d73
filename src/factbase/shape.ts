import * as v from 'valibot';
import type { DataProblem } from '../model/factbase.ts';
import type { Entries, Entry } from './entries.ts';
import { DifferencesFile, DocumentsFile, FactsFile, SubjectsFile } from './schema/files.ts';

type MutableEntries = { [Kind in keyof Entries]: Entries[Kind][number][] };

/** The files of `data/` as entries, and what in them does not follow the schemas. Never throws. */
export function readEntries(files: Readonly<Record<string, unknown>>): {
  entries: Entries;
  problems: DataProblem[];
} {
  const entries: MutableEntries = { documents: [], subjects: [], facts: [], differences: [] };
  const problems: DataProblem[] = [];

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

function shapeProblem(file: string, content: unknown, issue: v.BaseIssue<unknown>): DataProblem {
  const steps = issue.path?.map((step) => step.key) ?? [];
  const path = steps.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  const id = idAt(content, steps.slice(0, 2));
  const field = path.replace(/^\./, '') || 'the whole file';
  return { file, field: id ? `${field} (${id})` : field, ...explained(issue) };
}

/** What is wrong and what to do, for those who have never seen a schema library's messages. */
function explained(issue: v.BaseIssue<unknown>): Pick<DataProblem, 'reason' | 'remedy'> {
  if (issue.expected === 'never') {
    return { reason: 'The format has no such field.', remedy: 'Remove the field, or correct its spelling.' };
  }
  if (issue.input === undefined) {
    return { reason: 'The field is missing.', remedy: 'Add it; data/README.md says what it holds.' };
  }
  return { reason: issue.message, remedy: valueRemedy(issue) };
}

function valueRemedy(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'max_length')
    return Array.isArray(issue.input) ? 'Leave the list empty.' : 'Shorten it.';
  if (issue.type === 'min_length') return 'Add what is missing; data/README.md says what is needed.';
  if (issue.kind === 'validation') return 'Rewrite the value as the reason asks.';
  return `Give ${issue.expected ?? 'a value that the schema allows'}.`;
}

/** The id of the subject, fact or the like that a path such as `facts`, `3` leads to. */
function idAt(content: unknown, steps: readonly unknown[]): string | undefined {
  let value = content;
  for (const step of steps)
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step as PropertyKey];
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' ? id : undefined;
}

function wrongGroup(file: string, group: string): DataProblem {
  return {
    file,
    field: 'group',
    reason: `The file says that its group is "${group}", but its name says otherwise.`,
    remedy: `Set the group that the file is named for, or move its subjects to subjects/${group}.json.`,
  };
}

function unknownFile(file: string): DataProblem {
  return {
    file,
    field: 'the whole file',
    reason: 'The file is no part of the fact base.',
    remedy: 'Move it to facts/ or subjects/, or remove it; data/README.md lists the files.',
  };
}
