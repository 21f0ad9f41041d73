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

/** Units of a drawing, CSS pixels on the sheet's widest page: its width, the size of its letters, a line of them. */
export const WIDTH = 400;
export const LETTERS = 12;
export const LINE = 17;

/** Room that a letter takes at most on average, in plain and in strong type. */
const LETTER = 6.2;
const STRONG_LETTER = 7.2;
const GAP = 10;

/** A name in as many lines as it needs beside a value in strong type, which stands at the other end of the first. */
export function besideValue(name: string, value: string): string[] {
  return brokenText(name, Math.floor((WIDTH - GAP - STRONG_LETTER * value.length) / LETTER));
}

/** A text in lines of at most `most` letters, broken between words; SVG breaks none. */
export function brokenText(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line && line.length + word.length >= most) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
