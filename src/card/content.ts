import type { DocumentDate, FactStatus } from '../model/fact.ts';
import type { Language, SubjectId } from '../model/subject.ts';
import type { Picture } from '../ui/picture.ts';

/** Where a statement stands in a document, ready to show. */
export interface CardSource {
  /** Id of the document. */
  readonly document: string;
  readonly publisher: string;
  readonly title: string;
  /** As printed; absent where the document prints none. */
  readonly printedTitle: string | undefined;
  readonly printedPublisher: string | undefined;
  /** Whether the date is that of the latest event told, not one that is printed. */
  readonly orAfter: boolean | undefined;
  readonly date: DocumentDate;
  /** What is known of the date and how its year was found. */
  readonly dateNote: string;
  readonly paragraph: number;
  /** Verbatim, in English. */
  readonly quote: string;
}

export interface CardFact {
  readonly id: string;
  readonly statement: string;
  readonly status: FactStatus;
  readonly attribution: string;
  /** A derived figure's calculation, e.g. `136.6 − 13.1 = 123.5`. */
  readonly arithmetic: string | undefined;
  /** At least one. */
  readonly sources: readonly CardSource[];
}

/** A point on which the documents differ, with every version. */
export interface CardDifference {
  readonly id: string;
  /** They differ in spelling, not in what they say. */
  readonly spellingOnly: boolean;
  readonly topic: string;
  readonly versions: readonly { readonly statement: string; readonly source: CardSource }[];
}

export interface SubjectLink {
  readonly subject: SubjectId;
  readonly name: string;
}

/** What the card shows of one subject, in one language; texts only, nothing to look up. */
export interface CardContent {
  readonly subject: SubjectId;
  readonly language: Language;
  /** Vietnamese spelling first. */
  readonly name: string;
  readonly plainName: string | undefined;
  /** A figure's value as the documents give it. */
  readonly value: string | undefined;
  /** The office, the measure, or what it is. */
  readonly description: string;
  /** The day of the latest document that the facts shown rest on. */
  readonly asOf: DocumentDate | undefined;
  /** How the page words the figure beside the documents. */
  readonly wording: string | undefined;
  readonly picture: Picture | undefined;
  /** Neighbours on the timeline, for what has a place there. */
  readonly before: (SubjectLink & { readonly days: string }) | undefined;
  readonly after: (SubjectLink & { readonly days: string }) | undefined;
  /** Those shown first come first; at most `FACT_LIMIT`. */
  readonly facts: readonly CardFact[];
  /** Facts that the fact sheet has beyond these. */
  readonly moreFacts: number;
  readonly differences: readonly CardDifference[];
  readonly related: readonly SubjectLink[];
  /** The honest line where the page's date and the documents' lie apart. */
  readonly timeNote: string | undefined;
  /** Why the words were marked; only for a mention. */
  readonly reason: string | undefined;
}
