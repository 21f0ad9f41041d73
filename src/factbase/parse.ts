import type { DataProblem, FactBase } from '../model/factbase.ts';
import type { Entries, Rule } from './entries.ts';
import { arithmeticHolds } from './rules/arithmetic.ts';
import { everySubjectServes } from './rules/coverage.ts';
import { datesAgree } from './rules/dates.ts';
import { idsAreUnique } from './rules/ids.ts';
import { bothLanguagesSaid } from './rules/languages.ts';
import { numbersAreProven } from './rules/proof.ts';
import { referencesExist } from './rules/references.ts';
import { readEntries } from './shape.ts';

const RULES: readonly Rule[] = [
  idsAreUnique,
  referencesExist,
  everySubjectServes,
  bothLanguagesSaid,
  numbersAreProven,
  datesAgree,
  arithmeticHolds,
];

export type ParsedFactBase =
  | { readonly ok: true; readonly factBase: FactBase; readonly entries: Entries }
  | { readonly ok: false; readonly problems: readonly DataProblem[] };

/**
 * The fact base from the contents of `data/`: keys are paths inside it with forward slashes, values are parsed
 * JSON. Either everything is right, or every problem is listed; never throws. The rules that need the whole run
 * only once each file follows its schema, since otherwise every reference into a broken file would be reported.
 * Quotes are not checked here: that needs the documents (`verifyQuotes`).
 */
export function parseFactBase(files: Readonly<Record<string, unknown>>): ParsedFactBase {
  const { entries, problems } = readEntries(files);
  if (problems.length > 0) return { ok: false, problems };
  const broken = RULES.flatMap((rule) => rule(entries));
  if (broken.length > 0) return { ok: false, problems: broken };
  return { ok: true, factBase: withoutPlaces(entries), entries };
}

function withoutPlaces(entries: Entries): FactBase {
  return {
    documents: entries.documents.map((entry) => entry.value),
    subjects: entries.subjects.map((entry) => entry.value),
    facts: entries.facts.map((entry) => entry.value),
    differences: entries.differences.map((entry) => entry.value),
  };
}
