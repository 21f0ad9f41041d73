import type { SerialisedGazetteer } from '../../matching/gazetteer.ts';
import type { FigureMeaning, OfficeKind, SideParty, Subject, SubjectId } from '../../model/subject.ts';

/** What linking knows of a subject. */
export interface LinkedSubject {
  readonly id: SubjectId;
  readonly group: Subject['group'];
  readonly side?: SideParty;
  readonly seat?: SideParty;
  readonly growthOf?: SubjectId;
  readonly offices?: readonly OfficeKind[];
  readonly meaning?: FigureMeaning;
}

/** A subject that has a quantity. */
export type FigureSubject = LinkedSubject & { readonly meaning: NonNullable<LinkedSubject['meaning']> };

/**
 * The compiled index: JSON-safe, made at build time from the fact base and the lexicon, loaded by
 * `createLinker`.
 */
export interface LinkerIndex {
  readonly gazetteer: SerialisedGazetteer;
  /** Class names; `entries` refers to them by position. */
  readonly classes: readonly string[];
  /** For each gazetteer entry: positions in `classes`. */
  readonly entries: readonly (readonly number[])[];
  /** For each gazetteer entry: what the quick look at a page takes it for. */
  readonly outlook: readonly number[];
  /** For each gazetteer entry: what a glance at a block takes it for. */
  readonly forms: readonly number[];
  readonly subjects: readonly LinkedSubject[];
}
