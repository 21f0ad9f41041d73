import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/card/geometry.ts';
import { place } from '../../src/card/placement.ts';

const viewport: Box = { left: 0, top: 0, right: 1000, bottom: 600 };
const line = (left: number, top: number): Box => ({ left, right: left + 80, top, bottom: top + 20 });
const card = { width: 360, height: 250 };

describe('a card', () => {
  test.each<[string, Box, 'top' | 'bottom']>([
    ['opens below its line', line(400, 100), 'bottom'],
    ['opens above where there is no room below', line(400, 500), 'top'],
    ['opens where there is more room when neither side has enough', line(400, 260), 'bottom'],
    ['near the left edge', line(0, 100), 'bottom'],
    ['near the right edge', line(920, 100), 'bottom'],
    ['at the top edge', line(400, 0), 'bottom'],
    ['at the bottom edge', line(400, 580), 'top'],
  ])('%s', async (_name, anchor, side) => {
    const placed = await place(anchor, { ...card, height: 320 }, viewport);
    const height = Math.min(320, placed.maxHeight);
    expect(placed.side).toBe(side);
    expect(placed.x).toBeGreaterThanOrEqual(12);
    expect(placed.x + card.width).toBeLessThanOrEqual(988);
    expect(placed.y).toBeGreaterThanOrEqual(12);
    expect(placed.y + height).toBeLessThanOrEqual(588);
    const clear = side === 'bottom' ? placed.y >= anchor.bottom : placed.y + height <= anchor.top;
    expect(clear).toBe(true);
  });

  test('that grows keeps its side and scrolls', async () => {
    const placed = await place(line(400, 300), { ...card, height: 900 }, viewport, 'bottom');
    expect(placed.side).toBe('bottom');
    expect(placed.maxHeight).toBeLessThanOrEqual(600 - 320 - 12);
  });

  test('stays inside the part of the page that pinch zoom shows', async () => {
    const zoomed: Box = { left: 300, top: 200, right: 700, bottom: 560 };
    const placed = await place(line(620, 230), card, zoomed);
    expect(placed.x + card.width).toBeLessThanOrEqual(688);
    expect(placed.y).toBeGreaterThanOrEqual(250);
  });
});
