import { describe, expect, test } from 'vitest';
import { median, percentile, ratioOfSums } from '../../scripts/bench/statistics.ts';

describe('the median', () => {
  test.each([
    ['of an odd number is the middle one', [9, 1, 5], 5],
    ['of an even number is between the two middle ones', [4, 1, 3, 2], 2.5],
    ['is not moved by one outlier', [2, 2, 2, 2, 900], 2],
  ])('%s', (_, values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('of nothing is no number, so that nothing passes for measured', () => {
    expect(median([])).toBeNaN();
  });

  test('leaves the samples in their order', () => {
    const samples = [3, 1, 2];
    median(samples);
    expect(samples).toEqual([3, 1, 2]);
  });
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);

  test.each([
    [0.95, 95],
    [1, 100],
    [0, 1],
  ])('%d of 1 to 100 is %d', (share, expected) => {
    expect(percentile(hundred, share)).toBe(expected);
  });
});

test('a ratio is of the sums, so that a long page weighs more than a short one', () => {
  const rows = [
    { read: 1, walk: 1 },
    { read: 30, walk: 9 },
  ];
  expect(ratioOfSums(rows, 'read', 'walk')).toBeCloseTo(3.1);
});
