import { END } from './cursor.ts';
import { isWordSymbol, PARAGRAPH, SPACE, stepOf } from './symbols.ts';

/** Adds a symbol to the hash of those before it; that of nothing is 0. */
export function extend(hash: number, symbol: number): number {
  return (Math.imul(hash, 31) + stepOf(symbol)) | 0;
}

/** Whether a form may end between two symbols: behind a word, behind each mark of punctuation. */
export function isTokenEnd(last: number, symbol: number): boolean {
  return (
    last !== SPACE && last !== PARAGRAPH && !(isWordSymbol(last) && symbol !== END && isWordSymbol(symbol))
  );
}
