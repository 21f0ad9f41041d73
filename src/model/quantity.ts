/** How the page's wording bounds a value: "about", "nearly", "over", "at least", "up to". */
export type Comparator = 'exact' | 'about' | 'below' | 'above' | 'at-least' | 'at-most';

export type Unit = 'percent' | 'percentage-point' | 'USD' | 'none' | 'other';

/** A value with its unit, as said by a text or by a document. */
export interface Quantity {
  /** In the unit itself: 46 for 46 per cent, 123.5e9 for $123.5 billion. */
  readonly value: number;
  readonly unit: Unit;
  readonly comparator?: Comparator;
  /** The weight of the last digit written: 0.1e9 for "$123.5 billion", 1 for "46 per cent". */
  readonly precision?: number;
}
