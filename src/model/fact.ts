import type { Localized, SubjectId } from './subject.ts';

/** One of the two source documents. */
export interface SourceDocument {
  readonly id: string;
  /** File name in the folder of the source documents. */
  readonly file: string;
  /** Our own description. */
  readonly title: Localized;
  /** As the document prints them; absent where it prints none. */
  readonly printedTitle?: string;
  readonly printedPublisher?: string;
  /** The publisher, or a description where none is printed. */
  readonly source: Localized;
  readonly date: DocumentDate;
  /** The document prints no day of its own: it was written on this day or shortly after. */
  readonly orAfter?: boolean;
  /** What is known of the date and how the year was found. */
  readonly dateNote: Localized;
}

/** An ISO day (YYYY-MM-DD); `yearInferred` where the document prints no year. */
export interface DocumentDate {
  readonly day: string;
  readonly yearInferred: boolean;
}

/** Where a document says something: a short verbatim quote and its paragraph. */
export interface Evidence {
  readonly document: string;
  /** 1-based, counted over the document's non-blank lines, the title included. */
  readonly paragraph: number;
  /** Verbatim, at most 200 characters; found in the document after NFC and white-space folding. */
  readonly quote: string;
}

export type FactStatus = 'announced' | 'scheduled' | 'reported' | 'position' | 'derived';

/** A calculation on figures of the documents, recomputed by the checks. */
export interface Arithmetic {
  /** Operands by name, in the unit shown, e.g. `{ imports: 136.6, exports: 13.1 }`. */
  readonly operands: Readonly<Record<string, number>>;
  /** An expression over the operands with + - * / and brackets, e.g. `imports - exports`. */
  readonly expression: string;
  readonly result: number;
  /** Decimals that `result` is rounded to. */
  readonly decimals: number;
  /** How a reader sees it, e.g. `136.6 − 13.1 = 123.5`. */
  readonly shown: string;
}

/** People or countries that a fact lists, for a picture; facts with one heading make one picture. */
interface Listed {
  readonly heading: Localized;
  /** Subjects, or names where no subject stands for them; in the order of the document. */
  readonly members: readonly ({ readonly subject: SubjectId } | { readonly name: Localized })[];
  /** What the fact says that they did. */
  readonly role?: Localized;
}

/** A statement in our own words with its proof. */
export interface Fact {
  readonly id: string;
  /** The first is the one that the fact is mainly about. */
  readonly subjects: readonly SubjectId[];
  readonly statement: Localized;
  readonly status: FactStatus;
  readonly asOf: DocumentDate;
  /** Who says so: a person, an office, or the document itself. */
  readonly attribution: Localized;
  /** At least one; a derived fact cites the figures that it is computed from. */
  readonly evidence: readonly Evidence[];
  readonly arithmetic?: Arithmetic;
  readonly listed?: Listed;
  /** Days that the fact speaks of (ISO), for the timeline; `to` is inclusive. */
  readonly when?: {
    readonly from: string;
    readonly to?: string;
    readonly approximate?: boolean;
    /** What happened then, where no subject stands for it. */
    readonly event?: Localized;
  };
}

/** A point on which the two documents differ; both versions are shown, none is preferred. */
export interface Difference {
  readonly id: string;
  readonly subjects: readonly SubjectId[];
  /** They differ in how a name is written, not in what they say. */
  readonly spellingOnly?: boolean;
  /** What they differ on, e.g. "How the talks began". */
  readonly topic: Localized;
  readonly versions: readonly { readonly statement: Localized; readonly evidence: Evidence }[];
}
