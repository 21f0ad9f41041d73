import {
  followerOf,
  MORE,
  NOTHING,
  SCALE,
  SHARE,
  UNCLEAR,
} from '../../matching/quantities/quantity-words.ts';
import type { Quantity } from '../../model/quantity.ts';
import { FIGURE, OTHER_FIGURE, SUM } from '../index/triggers.ts';
import { COARSEST_SIGNALLED } from './values.ts';

/** Tells of a numeral in a text whether any reading of it could have a figure's value: 0, or `FIGURE` with what else it may be. */
export type FigureGlance = (text: string, start: number, end: number) => number;

/** More digits than a double holds; the rest can not bring a value closer to a figure's. */
const MOST_DIGITS = 15;
/** The first digits of a numeral, up to three, are looked up: half of them lead no figure, whatever follows. */
const SHORT = 1000;
const ZERO = 0x30;

/** The least and the greatest value that a figure is recognised in. */
type Bounds = readonly [least: number, greatest: number];
/** Bounds one after the other: as arrays of numbers they are asked without making any object. */
type FlatBounds = Float64Array;

/** Turkish puts per cent before its number: "yüzde 46", "%46". */
const sharesBefore = /%$|yüzde\s$/iu;

/**
 * Makes a look at the digits of a numeral and the word behind it. It asks for less than reading the quantity and
 * `compareValues` do: where it says no, the quantity is no figure of `known`, whatever stands around it.
 */
export function figureGlanceOf(known: readonly Quantity[], rates: readonly Quantity[]): FigureGlance {
  const all = [...known, ...rates].filter(({ value }) => value > 0).map(boundsOf);
  const bounds = flat(all);
  const ratesOnly = flat(rates.filter(({ value }) => value > 0).map(boundsOf));
  const shares = flat(known.filter(({ value, unit }) => value > 0 && unit === 'percent').map(boundsOf));
  const leading = flat(all.flatMap(leadingOf));
  const sums = known.filter(({ value, unit }) => value > 0 && unit !== 'percent').map(boundsOf);
  /** Without a scale a number is not greater than its digits. */
  const leastSum = Math.min(...sums.map(([least]) => least));
  const possible = new Uint8Array(SHORT);
  for (let value = 1; value < SHORT; value += 1) {
    const unit = 10 ** -Math.floor(Math.log10(value));
    if (isWithin(leading, value * unit, (value + 1) * unit)) possible[value] = 1;
  }
  return (text, start, end) => {
    let value = 0;
    let leads = 0;
    let digits = 0;
    let whole = true;
    for (let at = start; at < end; at += 1) {
      const digit = text.charCodeAt(at) - ZERO;
      if (digit >= 0 && digit <= 9) {
        if (digits === 0 && digit === 0) continue;
        if (digits < MOST_DIGITS) value = value * 10 + digit;
        digits += 1;
        if (digits <= 3) leads = value;
      } else if (digit > 0x7f - ZERO) return FIGURE | SUM;
      else whole = false;
    }
    if (digits === 0) return FIGURE | OTHER_FIGURE;
    if (possible[leads] === 0) return 0;
    const follower = followerOf(text, end);
    if (follower === UNCLEAR) return FIGURE | SUM;
    if (follower === NOTHING && value < leastSum)
      return sharesBefore.test(text.slice(Math.max(0, start - 6), start)) ? FIGURE | OTHER_FIGURE : 0;
    if (follower === SHARE && whole) {
      if (isWithin(shares, value, value)) return FIGURE | OTHER_FIGURE;
      return isWithin(ratesOnly, value, value) ? FIGURE : 0;
    }
    if (follower >= SCALE) {
      const scale = 10 ** (follower - SCALE);
      // "46 m" may be metres.
      if (whole) return isWithin(bounds, value * scale, value * scale) ? FIGURE | SUM : 0;
      if (value * scale < leastSum) return 0;
    }
    const unit = 10 ** (1 - Math.min(digits, MOST_DIGITS));
    // "4 tỷ 100 triệu", "123 500 000 000": more digits may follow.
    const found = isWithin(leading, value * unit, (value + (follower === MORE ? 1 : 0)) * unit);
    return found ? FIGURE | (follower === SHARE ? OTHER_FIGURE : SUM) : 0;
  };
}

function isWithin(bounds: FlatBounds, least: number, greatest: number): boolean {
  for (let at = 0; at < bounds.length; at += 2)
    if (least <= bounds[at + 1]! && greatest >= bounds[at]!) return true;
  return false;
}

function flat(bounds: readonly Bounds[]): FlatBounds {
  return Float64Array.from(bounds.flat());
}

/** A little wider than `compareValues` has them. */
function boundsOf({ value, unit }: Quantity): Bounds {
  const slack = unit === 'percent' && Number.isInteger(value) ? 1e-6 : COARSEST_SIGNALLED + 1e-6;
  return [value * (1 - slack), value * (1 + slack)];
}

/** The same as numbers from 1 to 10, whose digits a numeral shows whatever its scale. */
function leadingOf([least, greatest]: Bounds): readonly Bounds[] {
  const power = Math.floor(Math.log10(greatest));
  return [power - 1, power, power + 1].map((p): Bounds => [least / 10 ** p, greatest / 10 ** p]);
}
