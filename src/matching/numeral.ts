import { isDigitSymbol, isPairAt, symbolAt } from './symbols.ts';

/** What may stand between two digits of one numeral, as written: . , ' ’ and the spaces that do not break. */
const SEPARATORS = new Set(".,'’．，\u00a0\u202f\u2009\u2007\u2008");

/**
 * End of the run of digits that starts at `start`: digits, and single separators that a digit follows
 * directly ("123,456.7", "1'000"). `start` itself where no digit stands. Which separator means what is left
 * to the reader of quantities; a plain space always ends the run.
 */
export function endOfNumeral(text: string, start: number): number {
  let end = start + digitWidth(text, start);
  while (end > start) {
    let width = digitWidth(text, end);
    if (width === 0 && SEPARATORS.has(text.charAt(end))) {
      width = digitWidth(text, end + 1);
      if (width > 0) width++;
    }
    if (width === 0) break;
    end += width;
  }
  return end;
}

/** UTF-16 units of the digit at `at`; 0 where none stands. */
function digitWidth(text: string, at: number): number {
  if (at >= text.length || !isDigitSymbol(symbolAt(text, at))) return 0;
  return isPairAt(text, at) ? 2 : 1;
}
