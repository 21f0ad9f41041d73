import { POINT_LANGUAGES } from './numeral-table.ts';
import type { Numeral } from './numerals.ts';

export type DecimalSign = '.' | ',';

/**
 * Decides an ambiguous sign by the decimal sign in use. Without one the comma separates thousands and the
 * point decimals, as in English; a group of three zeros after a comma is always thousands.
 */
export function decimalsOf(numeral: Numeral, decimalSign: DecimalSign | undefined): number {
  if (numeral.ambiguous === undefined) return numeral.decimals;
  if (numeral.ambiguous === ',' && numeral.digits.endsWith('000')) return 0;
  return numeral.ambiguous === (decimalSign ?? '.') ? 3 : 0;
}

/** Language tags and their first parts: a page has one or two, and every number asks. */
const primaries = new Map<string, string>();
const LANGUAGES_LIMIT = 32;

/** The decimal sign of a language tag such as `vi` or `en-GB`; undefined where the language is unknown. */
export function decimalSignOf(language: string | undefined): DecimalSign | undefined {
  if (language === undefined) return undefined;
  let primary = primaries.get(language);
  if (primary === undefined) {
    primary = language.toLowerCase().split('-')[0] ?? '';
    if (primaries.size < LANGUAGES_LIMIT) primaries.set(language, primary);
  }
  if (primary === '') return undefined;
  return POINT_LANGUAGES.has(primary) ? '.' : ',';
}
