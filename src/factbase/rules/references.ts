import type { Evidence } from '../../model/fact.ts';
import type { DataProblem } from '../../model/factbase.ts';
import { type Entries, type Entry, problemIn } from '../entries.ts';

/** Every subject and document that is referred to exists, and none is listed twice in one list. */
export function referencesExist(entries: Entries): DataProblem[] {
  const subjects = new Set(entries.subjects.map((entry) => entry.value.id));
  const documents = new Set(entries.documents.map((entry) => entry.value.id));
  return [
    ...entries.subjects.flatMap((entry) => [
      ...unknownSubjects(entry, 'related', entry.value.related, subjects),
      ...unknownSubjects(entry, 'growthOf', entry.value.growthOf ? [entry.value.growthOf] : [], subjects),
      ...selfReferences(entry, entry.value.related),
    ]),
    ...entries.facts.flatMap((entry) => [
      ...unknownSubjects(entry, 'subjects', entry.value.subjects, subjects),
      ...unknownSubjects(
        entry,
        'listed.members',
        entry.value.listed?.members.flatMap((member) => ('subject' in member ? member.subject : [])) ?? [],
        subjects,
      ),
      ...entry.value.evidence.flatMap((evidence, index) =>
        unknownDocument(entry, `evidence[${index}].document`, evidence, documents),
      ),
    ]),
    ...entries.differences.flatMap((entry) => [
      ...unknownSubjects(entry, 'subjects', entry.value.subjects, subjects),
      ...entry.value.versions.flatMap((version, index) =>
        unknownDocument(entry, `versions[${index}].evidence.document`, version.evidence, documents),
      ),
      ...oneSided(entry, entry.value.versions),
    ]),
  ];
}

function unknownSubjects(
  entry: Entry<unknown>,
  list: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): DataProblem[] {
  return ids.flatMap((id, index) => {
    const field = `${list}[${index}]`;
    if (!known.has(id)) {
      const reason = `There is no subject "${id}".`;
      return problemIn(entry, field, reason, 'Correct the id, or add the subject to subjects/.');
    }
    if (ids.indexOf(id) < index) {
      return problemIn(entry, field, `The subject "${id}" is listed twice.`, 'Remove one of them.');
    }
    return [];
  });
}

function selfReferences(entry: Entry<{ readonly id: string }>, related: readonly string[]): DataProblem[] {
  const index = related.indexOf(entry.value.id);
  if (index < 0) return [];
  return [problemIn(entry, `related[${index}]`, 'The subject is related to itself.', 'Remove it.')];
}

function unknownDocument(
  entry: Entry<unknown>,
  field: string,
  evidence: Evidence,
  known: ReadonlySet<string>,
): DataProblem[] {
  if (known.has(evidence.document)) return [];
  const reason = `There is no document "${evidence.document}".`;
  return [problemIn(entry, field, reason, `Use one of: ${[...known].join(', ')}.`)];
}

function oneSided(
  entry: Entry<unknown>,
  versions: readonly { readonly evidence: Evidence }[],
): DataProblem[] {
  if (new Set(versions.map((version) => version.evidence.document)).size > 1) return [];
  const reason = 'All versions are of one document, so the documents do not differ.';
  return [
    problemIn(entry, 'versions', reason, "Add the other document's version, or remove the difference."),
  ];
}
