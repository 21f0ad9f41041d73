import { END, FoldCursor } from './cursor.ts';
import { isDigitSymbol, isWordSymbol } from './symbols.ts';
import { extend } from './token-hash.ts';

/** The word read last: its hash, its end, and where its first digit stands, or -1. */
export let wordHash = 0;
export let wordEnd = 0;
export let wordDigit = -1;

const cursor = new FoldCursor();

/** Reads a word with marks, digits, expansions or characters outside the BMP. */
export function readIrregularWord(text: string, start: number): void {
  cursor.reset(text, start, text.length);
  wordHash = 0;
  wordEnd = start;
  wordDigit = -1;
  for (let symbol = cursor.next(); symbol !== END && isWordSymbol(symbol); symbol = cursor.next()) {
    wordHash = extend(wordHash, symbol);
    if (wordDigit < 0 && isDigitSymbol(symbol)) wordDigit = cursor.from;
    wordEnd = cursor.to;
  }
}
