import type { Difference, Fact, SourceDocument } from '../model/fact.ts';
import type { DataProblem } from '../model/factbase.ts';
import type { Subject } from '../model/subject.ts';

/** A part of the fact base and where it stands, so that a broken rule can name its place. */
export interface Entry<T> {
  readonly value: T;
  /** Path inside `data/`. */
  readonly file: string;
  /** Place in that file, e.g. `facts[3]`. */
  readonly place: string;
  /** How a person finds it, e.g. `fact deficit-2024`. */
  readonly name: string;
}

/** Everything that the files hold, in the order of the files. */
export interface Entries {
  readonly documents: readonly Entry<SourceDocument>[];
  readonly subjects: readonly Entry<Subject>[];
  readonly facts: readonly Entry<Fact>[];
  readonly differences: readonly Entry<Difference>[];
}

/** A rule over the whole fact base: the places where it is broken. Never throws. */
export type Rule = (entries: Entries) => DataProblem[];

/** A problem in `entry`; `field` is the path inside it, e.g. `evidence[0].quote`. */
export function problemIn(entry: Entry<unknown>, field: string, reason: string, remedy: string): DataProblem {
  return { file: entry.file, field: `${entry.place}.${field} (${entry.name})`, reason, remedy };
}
