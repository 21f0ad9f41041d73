import { isDigit } from './characters.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { ScaleMeaning } from './scale-table.ts';
import { type Found, readScale } from './units.ts';
import { skipSpace } from './words.ts';

/**
 * Joins one number that is said in two scales a thousand apart: "123 tỷ 500 triệu", "123 mil 500 millones".
 * Undefined where nothing of the kind follows the scale.
 */
export function joinScales(
  text: string,
  numeral: Numeral,
  scale: Found<ScaleMeaning>,
  language: string | undefined,
): { readonly numeral: Numeral; readonly scale: Found<ScaleMeaning> } | undefined {
  const at = skipSpace(text, scale.end);
  if (!isDigit(text.charCodeAt(at)) || scale.meaning.moneyOnly) return undefined;
  const rest = readNumeral(text, at, language);
  if (rest === undefined || !isWhole(numeral) || !isWhole(rest) || rest.digits.length > 3) return undefined;
  const lower = readScale(text, rest.end);
  if (lower === undefined || lower.meaning.moneyOnly) return undefined;
  const multiplied = scale.meaning.exponent === 3 && lower.meaning.exponent >= 6;
  if (!multiplied && scale.meaning.exponent - lower.meaning.exponent !== 3) return undefined;
  const digits = numeral.digits + rest.digits.padStart(3, '0');
  return { numeral: { ...numeral, end: rest.end, digits }, scale: lower };
}

function isWhole(numeral: Numeral): boolean {
  return numeral.decimals === 0 && numeral.ambiguous === undefined;
}
