import type { OfficeKind, SideParty, SubjectId } from '../../model/subject.ts';

/** What a hit may stand for: the classes of its lexicon entries and the subjects that it names. */
export interface Meaning {
  readonly classes: ReadonlySet<string>;
  readonly names: readonly NameUse[];
  /** The country that it names, by its code. */
  readonly party: string | undefined;
  /** The offices that it names. */
  readonly offices: readonly OfficeKind[];
  /** Which rules it concerns: bits of `triggers.ts`. */
  readonly triggers: number;
}

/** An alias of a subject, as one of its forms. */
export interface NameUse {
  readonly subject: SubjectId;
  /** The side that the subject is of, where it is of one. */
  readonly side: SideParty | undefined;
  readonly form: 'full' | 'short' | 'given' | 'phrase';
}
