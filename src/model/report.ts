import type { HighlightStyle } from './settings.ts';
import type { Language, SubjectId } from './subject.ts';

/** What of the settings concerns a reader on its page. */
export interface ReaderSettings {
  /** Subjects that are not to be marked on this site. */
  readonly muted: readonly SubjectId[];
  readonly language: Language;
  readonly highlightStyle: HighlightStyle;
}

/** What a frame's reader has found so far. */
export interface FrameReport {
  /** Mentions per subject. */
  readonly counts: Readonly<Record<SubjectId, number>>;
  /** Text that the reader could not or must not read, by reason, e.g. `svg`, `cross-origin-frame`. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Set when the reader gave up, with its reason in plain words for the popup. */
  readonly stopped?: string;
  /** How many figures the page gives otherwise than the documents; absent where there is none. */
  readonly differing?: number;
}

/** Words of a page with those around them. */
export interface Quoted {
  /** As written on the page. */
  readonly text: string;
  /** Some words before and after, as written, white space folded. */
  readonly before: string;
  readonly after: string;
}

/** A figure that the page gives otherwise than the documents. */
export interface ListedDiffering extends Quoted {
  readonly subject: SubjectId;
}

/** One mention as the popup lists it. */
export interface ListedMention extends Quoted {
  /** Its place in the frame's reading order, from 0. */
  readonly index: number;
  readonly subject: SubjectId;
}

/** Where a mention stands in its document, as the selectors of the W3C Web Annotation model say it. */
export interface LocatedMention {
  readonly subject: SubjectId;
  /** The text of the document's body as it is there, and what stands before and after it. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Half-open, in Unicode code points of the body's text content. */
  readonly start: number;
  readonly end: number;
  /** The document's address. */
  readonly source: string;
}
