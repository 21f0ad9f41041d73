import { foldText } from '../matching/fold.ts';
import { readQuantities } from '../matching/quantities/read-quantity.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Language } from '../model/subject.ts';

/** Where a number may begin: a digit after none, or the first letter of a word. */
const NUMBER_START = /(?<![\p{N}\p{M}])\p{N}|(?<![\p{L}\p{M}\p{N}])\p{L}/gu;
/** Words and numbers with their decimal signs: "thue", "123.5", "us". */
const WORD = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+/gu;
const SCALES = [1e6, 1e9, 1e12];

/** The words of a text without case and diacritics. */
export function wordsOf(text: string): string[] {
  return foldText(text).match(WORD) ?? [];
}

/** The quantities of a text with where they stand (UTF-16 code units), however they are written. */
export function quantitiesOf(text: string, language?: Language) {
  const starts = [...text.matchAll(NUMBER_START)].map(({ index }) => index);
  return readQuantities(text, starts, language);
}

/**
 * The terms under which a quantity is found: its value with and without unit, and as many millions, billions or
 * trillions, as people leave the scale out.
 */
export function valueTerms({ value, unit }: Quantity): string[] {
  const scaled = SCALES.filter((scale) => value >= scale).map((scale) => value / scale);
  return [value, ...scaled].flatMap((each) => [valueTerm(each), valueTerm(each, unit)]);
}

/** The term for a number; of a unit, where one is written. No word begins like it. */
export function valueTerm(value: number, unit: Quantity['unit'] = 'none'): string {
  return `=${Number(value.toPrecision(10))}${unit === 'none' ? '' : unit}`;
}
