import { END, FoldCursor } from './cursor.ts';
import { characterOf } from './symbols.ts';

/** Words of ASCII letters and digits with single spaces between, as most names and numbers are: only capitals fold. */
const plain = /^[A-Za-z0-9$%.,]+(?: [A-Za-z0-9$%.,]+)*$/;

export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where the original that it stands for starts, in units of the original. */
  readonly starts: Int32Array;
  /** The same for the end, combining marks included. */
  readonly ends: Int32Array;
}

/**
 * Folds case, width, diacritics, quotes, dashes and white space; the rules stand in the README. A blank line
 * becomes U+2029. Idempotent, never throws, linear. The scanner does the same without making a string.
 */
export function fold(text: string): Folded {
  const cursor = new FoldCursor();
  cursor.reset(text, 0, text.length);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let symbol = cursor.next(); symbol !== END; symbol = cursor.next()) {
    const characters = characterOf(symbol);
    folded += characters;
    for (let unit = 0; unit < characters.length; unit++) {
      starts.push(cursor.from);
      ends.push(cursor.to);
    }
  }
  return { text: folded, starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** Only the folded text: for searches that ignore case and diacritics. */
export function foldText(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  const cursor = new FoldCursor();
  cursor.reset(text, 0, text.length);
  let folded = '';
  for (let symbol = cursor.next(); symbol !== END; symbol = cursor.next()) folded += characterOf(symbol);
  return folded;
}
