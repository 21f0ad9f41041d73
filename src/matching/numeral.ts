import { isDigitSymbol, isPairAt, MARK, symbolAt, ZERO_WIDTH } from './symbols.ts';

/** What may stand between two digits of one numeral, as written: . , ' ’ and the spaces that do not break. */
const SEPARATORS = new Set(
  Array.from(".,'’．，\u00a0\u202f\u2009\u2007\u2008", (separator) => separator.charCodeAt(0)),
);

/**
 * End of the run of digits that starts at `start`: digits, and single separators that a digit follows
 * ("123,456.7", "1'000"), with soft hyphens and the like between them. `start` itself where no digit stands.
 * What a separator means is left to the reader of quantities; a plain space always ends the run.
 */
export function endOfNumeral(text: string, start: number): number {
  let end = start + digitWidth(text, start);
  while (end > start) {
    if (isAsciiDigit(text.charCodeAt(end))) {
      end++;
      continue;
    }
    let at = behindUnseen(text, end);
    if (SEPARATORS.has(text.charCodeAt(at))) at = behindUnseen(text, at + 1);
    const width = digitWidth(text, at);
    if (width === 0) break;
    end = at + width;
  }
  return end;
}

function behindUnseen(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const symbol = symbolAt(text, at);
    if ((symbol !== MARK && symbol !== ZERO_WIDTH) || isPairAt(text, at)) break;
  }
  return at;
}

/** Whether a character may stand between two digits of one numeral. */
export function mayJoinDigits(unit: number): boolean {
  return SEPARATORS.has(unit);
}

export function isAsciiDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** UTF-16 units of the digit at `at`; 0 where none stands. */
function digitWidth(text: string, at: number): number {
  if (at >= text.length || !isDigitSymbol(symbolAt(text, at))) return 0;
  return isPairAt(text, at) ? 2 : 1;
}
