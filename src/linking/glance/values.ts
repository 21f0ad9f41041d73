import type { Quantity } from '../../model/quantity.ts';
import type { Comparison } from '../../model/text.ts';

/** A rounding may lose at most this share of the value: "$13 billion" for 13.1, never "$100 billion" for 123.5. */
const COARSEST_ROUNDING = 0.025;
/** Signalled by "over" or "nearly", a coarser figure is common usage: "more than $4 billion" for 4.1. */
export const COARSEST_SIGNALLED = 0.05;

/**
 * Compares a page's wording with the documents' value: the same, a rounding that the text signals or common
 * usage allows, or (undefined) another quantity. `said` and `known` have the same unit.
 */
export function compareValues(said: Quantity, known: Quantity): Comparison | undefined {
  if (said.unit !== known.unit) return undefined;
  const comparator = said.comparator ?? 'exact';
  const difference = said.value - known.value;
  const tolerance = Math.abs(known.value) * 1e-9;
  if (Math.abs(difference) <= tolerance) {
    return comparator === 'exact' || comparator === 'about'
      ? { kind: 'same' }
      : { kind: 'comparator', comparator };
  }
  const precision = said.precision ?? 0;
  if (precision === 0 || known.value === 0) return undefined;
  const signalled = comparator !== 'exact';
  const lost = Math.abs(difference) / known.value;
  if (lost > (signalled ? COARSEST_SIGNALLED : COARSEST_ROUNDING)) return undefined;
  // A round percentage is a value of its own: 45 is no rounding of 46, but 18 is one of 18.1.
  if (said.unit === 'percent' && Number.isInteger(known.value)) return undefined;
  if (Math.abs(difference) <= precision / 2 + tolerance) return rounded(comparator);
  const truncated =
    difference < 0 && (comparator === 'above' || comparator === 'at-least' || comparator === 'about');
  const raised =
    difference > 0 && (comparator === 'below' || comparator === 'at-most' || comparator === 'about');
  return (truncated || raised) && Math.abs(difference) < precision ? rounded(comparator) : undefined;
}

function rounded(comparator: Quantity['comparator'] & string): Comparison {
  return comparator === 'exact' || comparator === 'about'
    ? { kind: 'rounded' }
    : { kind: 'comparator', comparator };
}
