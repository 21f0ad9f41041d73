import type * as v from 'valibot';
import type { DataProblem } from '../model/factbase.ts';

/** What does not follow its schema, with the id of the subject, fact or the like that it is in. */
export function shapeProblem(file: string, content: unknown, issue: v.BaseIssue<unknown>): DataProblem {
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

export function wrongGroup(file: string, group: string): DataProblem {
  return {
    file,
    field: 'group',
    reason: `The file says that its group is "${group}", but its name says otherwise.`,
    remedy: `Set the group that the file is named for, or move its subjects to subjects/${group}.json.`,
  };
}

export function missingFile(file: string): DataProblem {
  return {
    file,
    field: 'the whole file',
    reason: 'The file is missing.',
    remedy: 'Restore it; data/README.md says what it holds.',
  };
}

export function unknownFile(file: string): DataProblem {
  return {
    file,
    field: 'the whole file',
    reason: 'The file is no part of the fact base.',
    remedy: 'Move it to facts/ or subjects/, or remove it; data/README.md lists the files.',
  };
}
