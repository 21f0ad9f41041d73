import {
  asciiDigit,
  isApostrophe,
  isDigit,
  isGroupingSpace,
  isInvisible,
  isLetter,
  isSpace,
} from './characters.ts';

/** A number as written, before it is known which of its signs is the decimal sign. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** All digits, ASCII, without signs: "1235" for "123.5". */
  readonly digits: string;
  /** How many of them follow the decimal sign. */
  readonly decimals: number;
  /** The sign of "4.600" or "4,600", which separates thousands or decimals as the language has it. */
  readonly ambiguous?: '.' | ',';
  /** "06", "0912": a day, a code, a telephone number, but no quantity unless a unit says so. */
  readonly leadingZero?: true;
  readonly inWords?: true;
  /** Its word is a common one unless a unit follows: "one", "không". */
  readonly needsUnit?: boolean;
}

export type DecimalSign = '.' | ',';

/** More characters than any quantity has; bounds the work per numeral. */
const LONGEST_NUMERAL = 40;

const SEPARATORS: ReadonlyMap<number, string> = new Map([
  [0x2e, '.'],
  [0xff0e, '.'],
  [0x2c, ','],
  [0xff0c, ','],
  [0xb7, '·'],
]);

/** "46½": the decimals of the fractions that have a character and an end. */
const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
  ['⅛', '125'],
  ['⅜', '375'],
  ['⅝', '625'],
  ['⅞', '875'],
]);

interface Groups {
  readonly digits: readonly string[];
  readonly signs: readonly string[];
  readonly end: number;
}

/**
 * Reads the numeral whose first digit stands at `at`: thousands in any convention, a decimal sign, full-width
 * digits. Undefined where the groups make no number ("4.6.0", "06.05.2025", "192.168.0.1").
 */
export function readNumeral(text: string, at: number, language: string | undefined): Numeral | undefined {
  const groups = readGroups(text, at, language);
  if (groups === undefined) return undefined;
  const start = startWithDecimalSign(text, at);
  const form = start < at ? { decimals: groups.digits[0]?.length ?? 0 } : formOf(groups);
  if (form === undefined || (start < at && groups.signs.length > 0)) return undefined;
  const first = groups.digits[0] ?? '';
  const fraction = form.decimals === 0 ? FRACTIONS.get(text.charAt(groups.end)) : undefined;
  const leadingZero = start === at && first.length > 1 && first.startsWith('0');
  return {
    start,
    end: fraction === undefined ? groups.end : groups.end + 1,
    digits: groups.digits.join('') + (fraction ?? ''),
    ...(fraction === undefined ? form : { decimals: fraction.length }),
    ...(leadingZero ? { leadingZero } : {}),
  };
}

/** ".5 per cent" begins with its sign, unless that sign ends a word or a number. */
function startWithDecimalSign(text: string, at: number): number {
  if (text.charCodeAt(at - 1) !== 0x2e) return at;
  const before = text.charCodeAt(at - 2);
  const opens = Number.isNaN(before) || isSpace(before) || '($€£+-−–|['.includes(text.charAt(at - 2));
  return opens ? at - 1 : at;
}

function readGroups(text: string, at: number, language: string | undefined): Groups | undefined {
  const digits: string[] = [];
  const signs: string[] = [];
  let group = '';
  let end = at;
  for (let index = at; ; index++) {
    if (index - at > LONGEST_NUMERAL) return undefined;
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      group += asciiDigit(code);
      end = index + 1;
      continue;
    }
    if (isInvisible(code)) continue;
    const sign = signAt(text, index, digits.length === 0 ? group : undefined, language);
    if (sign === undefined) break;
    digits.push(group);
    signs.push(sign);
    group = '';
  }
  digits.push(group);
  return { digits, signs, end };
}

/** The sign between two groups of digits; spaces and apostrophes count only before a group of three. */
function signAt(text: string, index: number, first: string | undefined, language: string | undefined) {
  const code = text.charCodeAt(index);
  const sign = SEPARATORS.get(code);
  if (sign !== undefined) return isDigit(text.charCodeAt(index + 1)) ? sign : undefined;
  const space = isGroupingSpace(code) || (code === 0x20 && plainSpaceGroups(text, index, language));
  if (!space && !isApostrophe(code)) return undefined;
  if (first !== undefined && (first.length > 3 || first.startsWith('0'))) return undefined;
  return isGroupOfThree(text, index + 1) ? ' ' : undefined;
}

function isGroupOfThree(text: string, from: number): boolean {
  for (let index = from; index < from + 3; index++) {
    if (!isDigit(text.charCodeAt(index))) return false;
  }
  const after = text.charCodeAt(from + 3);
  return !isDigit(after) && !isLetter(after);
}

/** An ordinary space groups digits where the language does so, or where a decimal comma proves it. */
function plainSpaceGroups(text: string, index: number, language: string | undefined): boolean {
  if (language?.startsWith('en') === true) return false;
  if (language !== undefined) return true;
  return text.charCodeAt(index + 4) === 0x2c && isDigit(text.charCodeAt(index + 5));
}

function formOf({ digits, signs }: Groups): Pick<Numeral, 'decimals' | 'ambiguous'> | undefined {
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

/**
 * Decides an ambiguous sign by the decimal sign in use. Without one the comma separates thousands and the
 * point decimals, as in English; a group of three zeros after a comma is always thousands.
 */
export function decimalsOf(numeral: Numeral, decimalSign: DecimalSign | undefined): number {
  if (numeral.ambiguous === undefined) return numeral.decimals;
  if (numeral.ambiguous === ',' && numeral.digits.endsWith('000')) return 0;
  return numeral.ambiguous === (decimalSign ?? '.') ? 3 : 0;
}

const POINT_LANGUAGES = new Set(['en', 'zh', 'ja', 'ko', 'th', 'ms']);

/** The decimal sign of a language tag such as `vi` or `en-GB`; undefined where the language is unknown. */
export function decimalSignOf(language: string | undefined): DecimalSign | undefined {
  const primary = language?.toLowerCase().split('-')[0];
  if (primary === undefined || primary === '') return undefined;
  return POINT_LANGUAGES.has(primary) ? '.' : ',';
}
