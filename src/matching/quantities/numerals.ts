import { isDigit, isSpace } from './characters.ts';
import { type Groups, readGroups } from './digit-groups.ts';
import { FRACTIONS } from './numeral-table.ts';

/** A number as written, before it is known which of its signs is the decimal sign. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** All digits, ASCII, without signs: "1235" for "123.5". */
  readonly digits: string;
  /** How many of them follow the decimal sign. */
  readonly decimals: number;
  /** The sign of "4.600" or "4,600", which separates thousands or decimals as the language has it. */
  readonly ambiguous?: '.' | ',' | undefined;
  /** "06", "0912": a day, a code, a telephone number, but no quantity unless a unit says so. */
  readonly leadingZero: boolean;
  readonly inWords: boolean;
  /** Its word is a common one unless a unit follows: "one", "không". */
  readonly needsUnit: boolean;
}

/**
 * Reads the numeral whose first digit stands at `at`: thousands in any convention, a decimal sign, full-width
 * digits. Undefined where the groups make no number ("4.6.0", "06.05.2025", "192.168.0.1").
 */
export function readNumeral(text: string, at: number, language: string | undefined): Numeral | undefined {
  const end = endOfDigits(text, at);
  if (end > 0 && text.charCodeAt(at - 1) !== DOT) {
    const leadingZero = end - at > 1 && text.charCodeAt(at) === ZERO;
    return inDigits(at, end, text.slice(at, end), 0, undefined, leadingZero);
  }
  const groups = readGroups(text, at, language);
  if (groups === undefined) return undefined;
  const start = startWithDecimalSign(text, at);
  const form: Form | undefined = start < at ? { decimals: groups.digits[0]?.length ?? 0 } : formOf(groups);
  if (form === undefined || (start < at && groups.signs.length > 0)) return undefined;
  const first = groups.digits[0] ?? '';
  const fraction = form.decimals === 0 ? FRACTIONS.get(text.charAt(groups.end)) : undefined;
  const leadingZero = start === at && first.length > 1 && first.startsWith('0');
  const digits = groups.digits.join('');
  return fraction === undefined
    ? inDigits(start, groups.end, digits, form.decimals, form.ambiguous, leadingZero)
    : inDigits(start, groups.end + 1, digits + fraction, fraction.length, undefined, leadingZero);
}

/** All numerals are made with the same fields, which is what makes reading them fast. */
function inDigits(
  start: number,
  end: number,
  digits: string,
  decimals: number,
  ambiguous: Numeral['ambiguous'],
  leadingZero: boolean,
): Numeral {
  return { start, end, digits, decimals, ambiguous, leadingZero, inWords: false, needsUnit: false };
}

const ZERO = 0x30;
const DOT = 0x2e;
/** Longer runs are left to the general reading, which knows how long a quantity may be. */
const SHORT = 12;

/** The end of a short run of ASCII digits that plainly ends the numeral, as nearly all do; or -1. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= ZERO && text.charCodeAt(end) < ZERO + 10) end++;
  if (end === at || end - at > SHORT) return -1;
  const next = text.charCodeAt(end);
  // A letter, a sign of per cent, a bracket, the end: nothing that stands between digits, and no fraction.
  if (next === SPACE) return isDigit(text.charCodeAt(end + 1)) ? -1 : end;
  const joins =
    next === DOT || next === COMMA ? isDigit(text.charCodeAt(end + 1)) : next === APOSTROPHE || next > 0x7f;
  return joins ? -1 : end;
}

const SPACE = 0x20;
const APOSTROPHE = 0x27;
const COMMA = 0x2c;

/** ".5 per cent" begins with its sign, unless that sign ends a word or a number. */
function startWithDecimalSign(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 0x2e) return at;
  const before = text.charCodeAt(at - 2);
  const opens = Number.isNaN(before) || isSpace(before) || '($€£+-−–|['.includes(text.charAt(at - 2));
  return opens ? at - 1 : at;
}

type Form = Pick<Numeral, 'decimals' | 'ambiguous'>;

function formOf({ digits, signs }: Groups): Form | undefined {
  const last = signs.at(-1);
  const lastLength = digits.at(-1)?.length ?? 0;
  if (last === undefined) return { decimals: 0 };
  const first = digits[0] ?? '';
  if (signs.length === 1) {
    if (last === '·') return { decimals: lastLength };
    if (last === ' ') return { decimals: 0 };
    const thousands = lastLength === 3 && first.length <= 3 && !first.startsWith('0');
    return thousands ? { decimals: 0, ambiguous: last === '.' ? '.' : ',' } : { decimals: lastLength };
  }
  const grouping = signs[0];
  const decimal = last !== grouping && last !== ' ';
  const groups = decimal ? digits.slice(0, -1) : digits;
  const groupSigns = decimal ? signs.slice(0, -1) : signs;
  if (grouping === '·' || groupSigns.some((sign) => sign !== grouping)) return undefined;
  if (!areThousands(groups, grouping)) return undefined;
  return { decimals: decimal ? lastLength : 0 };
}

/** Groups of three after a first group of one to three; with commas also the Indian 12,34,567. */
function areThousands(groups: readonly string[], grouping: string | undefined): boolean {
  const first = groups[0] ?? '';
  if (first.length > 3 || first.startsWith('0')) return false;
  const rest = groups.slice(1);
  if (rest.every((group) => group.length === 3)) return true;
  return (
    grouping === ',' && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((group) => group.length === 2)
  );
}
