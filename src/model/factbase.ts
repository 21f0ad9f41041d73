import type { Difference, Fact, SourceDocument } from './fact.ts';
import type { Subject } from './subject.ts';

/** Everything that Gloss knows; built from `data/`, checked, and never changed at run time. */
export interface FactBase {
  readonly documents: readonly SourceDocument[];
  readonly subjects: readonly Subject[];
  readonly facts: readonly Fact[];
  readonly differences: readonly Difference[];
}

/** A broken rule of the fact base: where it is, what is wrong and what to do. */
export interface DataProblem {
  /** Path inside `data/`, e.g. `facts/figures.json`. */
  readonly file: string;
  /** The field, e.g. `[3].evidence[0].quote (fact deficit-2024)`. */
  readonly field: string;
  readonly reason: string;
  readonly remedy: string;
}
