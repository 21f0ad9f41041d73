import { CLDR_BILLION, CLDR_MILLION } from './cldr-table.ts';
import type { DecimalSign } from './decimal-signs.ts';
import type { PhraseRows } from './phrases.ts';

export interface ScaleMeaning {
  /** The power of ten. */
  readonly exponent: number;
  readonly decimalSign?: DecimalSign;
  /** "m" is also the metre, "B" also a gate: these letters are scales of money only. */
  readonly moneyOnly?: true;
}

function scale(exponent: number, decimalSign?: DecimalSign): ScaleMeaning {
  return decimalSign === undefined ? { exponent } : { exponent, decimalSign };
}

/** Words between a number and its unit that multiply it; two may follow each other ("nghìn tỷ", "mil millones"). */
export const SCALE_ROWS: PhraseRows<ScaleMeaning | undefined> = [
  ['thousand, thousands', scale(3, '.')],
  ['million, mln, mn', scale(6, '.')],
  ['billion, bn, bln', scale(9, '.')],
  ['trillion, trn, tn, trln', scale(12, '.')],
  ['lakh', scale(5, '.')],
  ['crore', scale(7, '.')],
  ['nghìn, ngàn, mille, mil, ribu, tausend, tsd', scale(3, ',')],
  [
    'triệu, millions, millionen, mio, millones, millón, juta, milhões, milioni, miljoen, milionów, miliony',
    scale(6, ','),
  ],
  ['tỷ, tỉ, milliard, milliards, md, mds, milliarde, milliarden, mrd, mia', scale(9, ',')],
  // Words of their own that begin like "tỷ": rate, exchange rate, share, billionaire.
  ['tỷ lệ, tỉ lệ, tỷ giá, tỉ giá, tỷ trọng, tỉ trọng, tỷ suất, tỉ suất, tỷ phú, tỉ phú', undefined],
  ['miliar, milyar, miliardi, miliardo, miljard, bilhões, mld, miliardów, miliardy', scale(9, ',')],
  [CLDR_MILLION, scale(6, ',')],
  [CLDR_BILLION, scale(9, ',')],
  ['bilyon', scale(9, '.')],
  ['triliun, billionen, billones, billón, trilhões', scale(12, ',')],
  ['k', { exponent: 3, moneyOnly: true }],
  ['m, mm', { exponent: 6, moneyOnly: true }],
  ['b', { exponent: 9, moneyOnly: true }],
  ['t', { exponent: 12, moneyOnly: true }],
];
