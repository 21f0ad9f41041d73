import { describe, expect, test } from 'vitest';
import { anchorOf, type Box, inCorridor, isFast, type Point, withMove } from '../../src/card/geometry.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('corridor to a card below', () => {
  const exit: Point = { x: 100, y: 120 };
  const card = box(20, 140, 380, 400);
  test.each<[string, Point, boolean]>([
    ['straight down', { x: 100, y: 130 }, true],
    ['at the card’s edge', { x: 100, y: 140 }, true],
    ['within the 10 px margin beside the exit', { x: 109, y: 120 }, true],
    ['beyond the margin beside the exit', { x: 112, y: 120 }, false],
    ['60 degrees off the axis, with the margin', { x: 100 + 17 + 9, y: 130 }, true],
    ['more than 60 degrees off', { x: 100 + 17 + 12, y: 130 }, false],
    ['as far off to the left', { x: 100 - 17 - 9, y: 130 }, true],
    ['slightly back', { x: 100, y: 112 }, true],
    ['away from the card', { x: 100, y: 105 }, false],
    ['past the card’s edge beside the card', { x: 100, y: 155 }, false],
  ])('%s: %o is %s', (_name, point, expected) => {
    expect(inCorridor(point, exit, card)).toBe(expected);
  });
});

describe('corridor to a card above', () => {
  const exit: Point = { x: 100, y: 420 };
  const card = box(20, 140, 380, 400);
  test.each<[string, Point, boolean]>([
    ['straight up', { x: 100, y: 410 }, true],
    ['60 degrees off', { x: 126, y: 410 }, true],
    ['down, away from it', { x: 100, y: 435 }, false],
  ])('%s: %o is %s', (_name, point, expected) => {
    expect(inCorridor(point, exit, card)).toBe(expected);
  });
});

describe('fast pointer', () => {
  test.each<[string, readonly [number, number, number][], boolean]>([
    ['one report says nothing', [[0, 0, 0]], false],
    ['0.4 px/ms rests', [[0, 0, 0], [4, 0, 10], [8, 0, 20]], false], // biome-ignore format: one row
    ['0.6 px/ms travels', [[0, 0, 0], [6, 0, 10], [12, 0, 20]], true], // biome-ignore format: one row
    ['both axes count', [[0, 0, 0], [4, 4, 10], [8, 8, 20]], true], // biome-ignore format: one row
    ['only the last two moves count', [[0, 0, 0], [90, 0, 10], [91, 0, 20], [92, 0, 30]], false], // biome-ignore format: one row
    ['reports of the same moment say nothing', [[0, 0, 5], [9, 0, 5]], false], // biome-ignore format: one row
  ])('%s', (_name, reports, expected) => {
    let moves: ReturnType<typeof withMove> = [];
    for (const [x, y, at] of reports) moves = withMove(moves, { x, y, at });
    expect(isFast(moves)).toBe(expected);
  });
});

describe('the line that the card stays clear of', () => {
  const first = box(300, 100, 400, 120);
  const second = box(0, 124, 80, 144);
  const otherColumn = box(500, 0, 560, 20);

  test('is the mention’s only line', () => expect(anchorOf([first])).toEqual(first));
  test('is the one under the pointer, as tall as the lines that touch it', () => {
    expect(anchorOf([first, second], { x: 40, y: 130 })).toEqual(box(0, 100, 80, 144));
    expect(anchorOf([first, second], { x: 350, y: 110 })).toEqual(box(300, 100, 400, 144));
  });
  test('does not stretch to another column', () => {
    expect(anchorOf([first, otherColumn], { x: 350, y: 110 })).toEqual(first);
  });
  test('is the first where the pointer is elsewhere', () => {
    expect(anchorOf([first, second], { x: 900, y: 900 })?.left).toBe(300);
  });
  test('is nothing for a mention that is gone', () => expect(anchorOf([])).toBeUndefined());
});
