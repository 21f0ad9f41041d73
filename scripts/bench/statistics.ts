/** The middle of a list, the mean of the two middle ones for an even number; NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** The smallest value that at least `share` (0 to 1) of all are no greater than; NaN for an empty list. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** How many times the sum of `part` over all rows is that of `whole`. Long rows weigh more, as on the user's clock. */
export function ratioOfSums<Key extends string>(
  rows: readonly Readonly<Record<Key, number>>[],
  part: Key,
  whole: Key,
): number {
  const sum = (key: Key): number => rows.reduce((total, row) => total + row[key], 0);
  return sum(part) / sum(whole);
}
