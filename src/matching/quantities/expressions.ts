import type { Unit } from '../../model/quantity.ts';
import { isDigit } from './characters.ts';
import { joinScales } from './compounds.ts';
import { type DecimalSign, decimalSignOf, decimalsOf } from './decimal-signs.ts';
import { readNumberInWords } from './number-words.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import { noPrefix, readPrefix } from './prefixes.ts';
import type { UnitMeaning } from './unit-table.ts';
import { readScale, readUnit } from './units.ts';
import { skipSpace, wordAt } from './words.ts';

/** One number with all that is written on it; ranges and lists are made of several. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly unit: Unit;
  readonly kind: UnitMeaning['kind'] | 'none';
  /** Power of ten of the scale words; undefined where none is written. */
  readonly exponent: number | undefined;
  /** Whether a currency stands before the number, and whether a unit stands after it. */
  readonly prefixed: boolean;
  readonly suffixed: boolean;
  readonly sign: 1 | -1 | undefined;
  readonly decimalSign: DecimalSign | undefined;
  /** A word that is a number only beside a unit ("không", "one"). */
  readonly needsUnit: boolean;
}

/** Reads the number at `at` with its sign, currency, scale and unit; nothing before `floor` is read. */
export function readExpression(
  text: string,
  at: number,
  language: string | undefined,
  floor = 0,
): Expression | undefined {
  const first = isDigit(text.charCodeAt(at))
    ? readNumeral(text, at, language)
    : readNumberInWords(text, at, language);
  if (first === undefined) return undefined;
  // Nobody writes "-zero" or "$ten": before a word these characters are something else.
  const prefix = first.inWords ? noPrefix(first.start) : readPrefix(text, first.start, floor);
  const suffix = readSuffix(text, first, prefix.currency !== undefined, language);
  const { numeral, scale } = suffix;
  // "USD123.5bn goods deficit": money counts no goods.
  const counted = prefix.currency !== undefined && suffix.unit?.meaning.kind === 'count';
  const unit = counted ? undefined : suffix.unit;
  const share = unit !== undefined && unit.meaning.kind !== 'currency';
  const meaning = share ? unit.meaning : (prefix.currency ?? unit?.meaning);
  const decimalSign =
    scale?.meaning.decimalSign ??
    unit?.meaning.decimalSign ??
    prefix.currency?.decimalSign ??
    decimalSignOf(language) ??
    signOfNeighbour(text, numeral);
  return {
    start: share && prefix.currency !== undefined ? numeral.start : prefix.start,
    end: unit?.end ?? scale?.end ?? numeral.end,
    numeral,
    unit: meaning?.unit ?? 'none',
    kind: meaning?.kind ?? 'none',
    prefixed: !share && prefix.currency !== undefined,
    suffixed: unit !== undefined,
    needsUnit: first.needsUnit,
    exponent: scale?.meaning.exponent,
    sign: prefix.sign,
    decimalSign,
  };
}

/** Scale and unit after a number, and the number itself, which grows where it is said in two scales. */
function readSuffix(text: string, first: Numeral, hasCurrency: boolean, language: string | undefined) {
  const single = readScale(text, first.end);
  const joined = single && joinScales(text, first, single, language);
  const numeral = joined?.numeral ?? first;
  const scale = joined?.scale ?? single;
  const unit = readUnit(text, scale?.end ?? first.end, scale !== undefined);
  if (scale?.meaning.moneyOnly && !hasCurrency && unit?.meaning.kind !== 'currency') {
    return { numeral, scale: undefined, unit: readUnit(text, first.end, false) };
  }
  // "năm 2024 nước này": a noun after a year is not counted by it.
  const uncounted = scale === undefined && unit?.meaning.kind === 'count' && isYear(numeral);
  return { numeral, scale, unit: uncounted ? undefined : unit };
}

/** An ungrouped whole number that a reader takes for a year. */
export function isYear(numeral: Numeral): boolean {
  if (numeral.digits.length !== 4 || numeral.decimals > 0 || numeral.ambiguous !== undefined) return false;
  const value = Number(numeral.digits);
  return !numeral.inWords && value >= 1900 && value <= 2100;
}

/** "4.600 người": a next word in an accented script tells the language of the numeral. */
function signOfNeighbour(text: string, numeral: Numeral): DecimalSign | undefined {
  if (numeral.ambiguous === undefined) return undefined;
  const word = wordAt(text, skipSpace(text, numeral.end));
  return word !== undefined && word.written !== word.plain ? ',' : undefined;
}

/** Value and weight of the last digit written, exact to the last bit: "123.5 billion" is 1235e8. */
export function worth(numeral: Numeral, exponent: number, decimalSign: DecimalSign | undefined) {
  const power = exponent - decimalsOf(numeral, decimalSign);
  if (numeral.digits.length > EXACT_DIGITS || Math.abs(power) > EXACT_POWER) {
    return { value: Number(`${numeral.digits}e${power}`), precision: Number(`1e${power}`) };
  }
  const digits = Number(numeral.digits);
  // Both operands are exact, so that the one rounding is the one that reading the digits would make.
  return power < 0
    ? { value: digits / 10 ** -power, precision: 1 / 10 ** -power }
    : { value: digits * 10 ** power, precision: 10 ** power };
}

/** So many digits, and powers of ten, are exact in a double. */
const EXACT_DIGITS = 15;
const EXACT_POWER = 22;
