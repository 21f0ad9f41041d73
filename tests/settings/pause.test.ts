import { describe, expect, it } from 'vitest';
import { FALLBACKS } from '../../src/settings/declared.ts';
import { isPaused, pauseEnd, withPause } from '../../src/settings/pause.ts';

const NOW = new Date(2025, 4, 7, 9, 30).getTime();

describe('a pause', () => {
  it.each([
    ['forever' as const, true],
    [NOW + 1, true],
    [NOW, false],
    [NOW - 1, false],
    [undefined, false],
  ])('until %s: %s', (pausedUntil, expected) => {
    expect(isPaused({ ...FALLBACKS, ...(pausedUntil !== undefined && { pausedUntil }) }, NOW)).toBe(expected);
  });

  it('of an hour ends after one, and one until it is ended never by itself', () => {
    expect(pauseEnd('hour', NOW)).toBe(NOW + 60 * 60 * 1000);
    expect(pauseEnd('forever', NOW)).toBe('forever');
  });

  it.each([
    ['by day', new Date(2025, 4, 7, 9, 30)],
    ['before midnight', new Date(2025, 4, 7, 23, 59)],
    ['at night', new Date(2025, 4, 7, 0, 5)],
  ])('until tomorrow morning, begun %s, ends at six on the next day', (_, begun) => {
    expect(new Date(pauseEnd('morning', begun.getTime()))).toEqual(new Date(2025, 4, 8, 6));
  });

  it('until tomorrow morning, begun on the last day of a month, ends on the first', () => {
    expect(new Date(pauseEnd('morning', new Date(2025, 4, 31, 12).getTime()))).toEqual(
      new Date(2025, 5, 1, 6),
    );
  });

  it('leaves nothing behind when it ends', () => {
    expect(withPause(withPause(FALLBACKS, 'forever', NOW), undefined, NOW)).toEqual(FALLBACKS);
  });
});
