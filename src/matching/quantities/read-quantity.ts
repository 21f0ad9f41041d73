import type { Quantity } from '../../model/quantity.ts';
import { readComparator } from './comparators.ts';
import { type Expression, readExpression, worth } from './expressions.ts';
import { continuesAsCompound, continuesIdentifier, isDateOrIdentifier } from './identifiers.ts';
import { SIGN_WORDS } from './numeral-table.ts';
import { wordBefore } from './phrases.ts';
import { type Continuation, readContinuation } from './ranges.ts';
import { wordTable } from './word-hash.ts';

export { numberWords } from './number-word-table.ts';

/** A quantity where it stands in a text. */
export interface QuantityMatch {
  /**
   * The whole expression, UTF-16 code units of the text: sign, currency, number, scale and unit as a person
   * would underline them ("$123.5 billion", "46-percent", "+22%"); comparator words stay outside.
   */
  readonly start: number;
  readonly end: number;
  /** The magnitude, never negative; of a range the lower end. */
  readonly quantity: Quantity;
  /** The upper end of a range: "10–15 per cent", "between 10 and 15 per cent". */
  readonly upper: number | undefined;
  /** The sign or direction written directly on the number: "+22%", "minus 2.2%". */
  readonly sign: 1 | -1 | undefined;
  /** The unit, or the scale, is another number's: "22 and 21 per cent", the 22. */
  readonly sharedUnit: boolean;
}

const SIGNS = wordTable(SIGN_WORDS.keys());

/**
 * Reads the quantity whose first digit or number word stands at `at`. A bare number has the unit `none`;
 * dates, times, versions, ordinals and identifiers give undefined, and so does a piece inside a numeral or the
 * upper end of a range: a number is read from its beginning. Never throws; constant time.
 *
 * `language` is the page's, for the decimal sign; a unit word of a language ("millones") outweighs it. What stands
 * before `floor` is another quantity's: "six$0".
 */
export function readQuantity(
  text: string,
  at: number,
  language?: string,
  floor = 0,
): QuantityMatch | undefined {
  const first = readExpression(text, at, language, floor);
  // What stands behind characters that print as nothing is read from its own place.
  if (first === undefined || first.start > at || continuesIdentifier(text, first.start)) return undefined;
  const continuation = readContinuation(text, first, language);
  if (continuation === undefined && !standsAlone(text, first)) return undefined;
  if (continuation?.kind === 'shared' && !standsAlone(text, first)) return undefined;
  return match(text, first, continuation, language);
}

/** A number without a unit is a quantity only if it is nothing else. */
function standsAlone(text: string, first: Expression): boolean {
  if (first.suffixed) return true;
  if (first.needsUnit && first.exponent === undefined && !first.prefixed) return false;
  if (first.exponent !== undefined) return true;
  if (first.numeral.inWords && continuesAsCompound(text, first.numeral)) return false;
  if (first.numeral.inWords && first.numeral.digits === '0') return true;
  return !isDateOrIdentifier(text, first.numeral, first.prefixed);
}

function match(
  text: string,
  first: Expression,
  continuation: Continuation | undefined,
  language: string | undefined,
): QuantityMatch {
  const unitOf = continuation?.kind === 'range' ? continuation.upper : (continuation?.unitOf ?? first);
  const exponent = first.exponent ?? (first.suffixed ? 0 : (unitOf.exponent ?? 0));
  const decimalSign = first.decimalSign ?? unitOf.decimalSign;
  const { value, precision } = worth(first.numeral, exponent, decimalSign);
  const end = continuation?.kind === 'range' ? continuation.upper.end : first.end;
  const comparator = readComparator(text, first.start, end, language);
  const unit = first.kind === 'none' ? unitOf.unit : first.unit;
  return {
    start: first.start,
    end,
    quantity: comparator === undefined ? { value, unit, precision } : { value, unit, precision, comparator },
    upper:
      continuation?.kind === 'range'
        ? worth(unitOf.numeral, unitOf.exponent ?? 0, unitOf.decimalSign).value
        : undefined,
    sign: first.sign ?? signWordBefore(text, first.start),
    sharedUnit: continuation?.kind === 'shared',
  };
}

function signWordBefore(text: string, start: number): 1 | -1 | undefined {
  const word = wordBefore(text, start, SIGNS);
  return word && SIGN_WORDS.get(word.written);
}

/**
 * All quantities of a text, given ascending starts of digits and number words. A start inside a quantity that
 * has been read is passed over. Time is linear in the number of starts.
 */
export function readQuantities(text: string, starts: readonly number[], language?: string): QuantityMatch[] {
  const matches: QuantityMatch[] = [];
  let end = 0;
  for (const at of starts) {
    if (at < end) continue;
    const found = readQuantity(text, at, language, end);
    if (found === undefined) continue;
    matches.push(found);
    end = found.end;
  }
  return matches;
}
