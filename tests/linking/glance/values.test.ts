import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../src/linking/glance/values.ts';
import type { Quantity } from '../../../src/model/quantity.ts';

const billion = (value: number, precision: number, comparator?: Quantity['comparator']): Quantity => ({
  value: value * 1e9,
  unit: 'USD',
  precision: precision * 1e9,
  ...(comparator ? { comparator } : {}),
});
const percent = (value: number, precision = 1, comparator?: Quantity['comparator']): Quantity => ({
  value,
  unit: 'percent',
  precision,
  ...(comparator ? { comparator } : {}),
});
const DEFICIT = billion(123.5, 0.1);

describe('a value that is the documents’ own', () => {
  it.each<readonly [name: string, said: Quantity, known: Quantity, kind: string]>([
    ['the same number', billion(123.5, 0.1), DEFICIT, 'same'],
    ['the same number, called approximate', billion(123.5, 0.1, 'about'), DEFICIT, 'same'],
    ['the same number with a comparator', billion(123.5, 0.1, 'at-least'), DEFICIT, 'comparator'],
    ['a number with more digits', billion(123.46, 0.01), DEFICIT, 'none'],
    ['rounded to a whole billion', billion(124, 1), DEFICIT, 'rounded'],
    ['cut off where the text says "over"', billion(123, 1, 'above'), DEFICIT, 'comparator'],
    ['raised where the text says "nearly"', billion(124, 1, 'below'), DEFICIT, 'comparator'],
    ['coarser where the text says so', billion(120, 10, 'above'), DEFICIT, 'comparator'],
    ['coarser, but nothing says so', billion(100, 100), DEFICIT, 'none'],
    ['too coarse whatever the text says', billion(100, 100, 'above'), DEFICIT, 'none'],
    ['"over" a higher number', billion(125, 1, 'above'), DEFICIT, 'none'],
    ['"under" a lower number', billion(122, 1, 'below'), DEFICIT, 'none'],
    ['another unit', percent(123.5, 0.1), DEFICIT, 'none'],
    ['a percentage rounded to a whole', percent(18), percent(18.1, 0.1), 'rounded'],
    ['a percentage beside a whole one', percent(45), percent(46), 'none'],
    ['a tenth beside a whole percentage', percent(46.4, 0.1), percent(46), 'none'],
    ['a small difference from zero', percent(0.4, 0.1), percent(0), 'none'],
    ['zero', percent(0), percent(0), 'same'],
  ])('%s: %j beside %j', (_name, said, known, kind) => {
    expect(compareValues(said, known)?.kind ?? 'none').toBe(kind);
  });
});
