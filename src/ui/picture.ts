import type { SubjectId } from '../model/subject.ts';

/** A part of a bar, in the unit of the picture's `max`. */
export interface BarPart {
  readonly from: number;
  readonly to: number;
  /** `gap` spans the difference between two other bars; `growth` is what was added. */
  readonly tone: 'value' | 'growth' | 'gap';
}

export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly parts: readonly BarPart[];
  /** The bar of the subject that the picture stands with. */
  readonly own: boolean;
}

/** A day or some days on the timeline. */
export interface TimelinePoint {
  /** ISO days; `to` is inclusive. */
  readonly from: string;
  readonly to: string;
  /** As people say it: "15–16 May". */
  readonly days: string;
  readonly name: string;
  readonly subject: SubjectId;
  readonly own: boolean;
  /** Whether the documents speak of it as of something to come. */
  readonly planned: boolean;
}

/** A small drawing that says more than words; `text` says the same in words. */
export type Picture =
  | { readonly kind: 'bars'; readonly max: number; readonly bars: readonly Bar[]; readonly text: string }
  | { readonly kind: 'timeline'; readonly points: readonly TimelinePoint[]; readonly text: string };
