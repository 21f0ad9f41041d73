import type { Bar, TimelinePoint } from '../../ui/picture.ts';

/** A person or a country in a picture, with what they are and what they did. */
export interface Member {
  readonly name: string;
  readonly note: string;
  readonly role: string;
}

/** A picture of the sheet with everything that it says in other ways: in words, as a table, with its sources. */
export interface Chart {
  /** Unique on the page, and a file's name. */
  readonly key: string;
  readonly title: string;
  /** The path that leads to the facts behind it. */
  readonly path: string;
  readonly drawn:
    | { readonly kind: 'bars'; readonly max: number; readonly bars: readonly Bar[] }
    | { readonly kind: 'timeline'; readonly points: readonly TimelinePoint[] }
    | { readonly kind: 'members'; readonly members: readonly Member[] };
  /** The text alternative. */
  readonly text: string;
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  /** Document, day and paragraph, a line each. */
  readonly sources: readonly string[];
}

/** Units of a drawing: its width, its letters, and the room of a line. */
export const WIDTH = 480;
export const LETTERS = 13;
export const LINE = 18;
