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

/** The decimal sign of a language tag such as `vi` or `en-GB`; undefined where the language is unknown. */
export function decimalSignOf(language: string | undefined): DecimalSign | undefined {
  const primary = language?.toLowerCase().split('-')[0];
  if (primary === undefined || primary === '') return undefined;
  return POINT_LANGUAGES.has(primary) ? '.' : ',';
}
