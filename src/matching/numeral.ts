import { isDigitSymbol, SYMBOLS, symbolAt } from './symbols.ts';

/** What may stand between two digits of one numeral, as written: . , ' ’ and the spaces that do not break. */
const SEPARATORS = new Set(".,'’．，\u00a0\u202f\u2009\u2007\u2008");

/**
 * End of the run of digits that starts at `start`: digits, and single separators that a digit follows
 * directly ("123,456.7", "1'000"). `start` itself where no digit stands. Which separator means what is left
 * to the reader of quantities; a plain space always ends the run.
 */
export function endOfNumeral(text: string, start: number): number {
  const length = text.length;
  let end = start;
  while (end < length) {
    if (isDigit(text, end)) end++;
    else if (end > start && end + 1 < length && SEPARATORS.has(text.charAt(end)) && isDigit(text, end + 1))
      end += 2;
    else break;
  }
  return end;
}

function isDigit(text: string, at: number): boolean {
  const symbol = SYMBOLS[text.charCodeAt(at)]!;
  return isDigitSymbol(symbol > 0 ? symbol : symbolAt(text, at));
}
