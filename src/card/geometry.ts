import { CORRIDOR_DEGREES, CORRIDOR_MARGIN_PX, FAST_PX_PER_MS, SPEED_MOVES } from './constants.ts';

/** Viewport CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Viewport CSS pixels; a `DOMRect` is one. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A pointer position and when it was reported, in ms. */
export interface Move extends Point {
  readonly at: number;
}

export const contains = (box: Box, point: Point, margin = 0): boolean =>
  point.x >= box.left - margin &&
  point.x <= box.right + margin &&
  point.y >= box.top - margin &&
  point.y <= box.bottom + margin;

/**
 * Whether `point` is on a way from `exit`, where the pointer left the mention, to the card: inside a cone that
 * opens towards the card's near edge, with some room on every side.
 */
export function inCorridor(point: Point, exit: Point, card: Box): boolean {
  const below = card.top + card.bottom > 2 * exit.y;
  const towards = below ? 1 : -1;
  const reach = Math.max(0, below ? card.top - exit.y : exit.y - card.bottom);
  const along = (point.y - exit.y) * towards;
  if (along < -CORRIDOR_MARGIN_PX || along > reach + CORRIDOR_MARGIN_PX) return false;
  const spread = Math.tan(((CORRIDOR_DEGREES / 2) * Math.PI) / 180) * Math.max(0, along);
  return Math.abs(point.x - exit.x) <= spread + CORRIDOR_MARGIN_PX;
}

/** The latest moves with `move` added, as many as the speed is measured over. */
export const withMove = (moves: readonly Move[], move: Move): readonly Move[] =>
  [...moves, move].slice(-(SPEED_MOVES + 1));

/** Whether the pointer is travelling rather than resting; there and back is a way too. */
export function isFast(moves: readonly Move[]): boolean {
  const first = moves[0];
  const last = moves.at(-1);
  if (!first || !last || last.at <= first.at) return false;
  const legs = moves.slice(1).map((to, index) => Math.hypot(to.x - moves[index]!.x, to.y - moves[index]!.y));
  return legs.reduce((sum, leg) => sum + leg, 0) / (last.at - first.at) > FAST_PX_PER_MS;
}

/**
 * The box that the card must stay clear of, for a mention of one or more lines: the line under the pointer (or
 * the first), made as tall as the lines that touch it. Lines in another column of the page do not count.
 */
export function anchorOf(lines: readonly Box[], pointer?: Point): Box | undefined {
  const line = (pointer && lines.find((box) => contains(box, pointer, 1))) ?? lines[0];
  if (!line) return undefined;
  let { top, bottom } = line;
  const height = line.bottom - line.top;
  const sorted = [...lines].sort((a, b) => a.top - b.top);
  for (const other of sorted) {
    if (other.top >= top && other.top - bottom <= height) bottom = Math.max(bottom, other.bottom);
  }
  for (const other of sorted.reverse()) {
    if (other.bottom <= bottom && top - other.bottom <= height) top = Math.min(top, other.top);
  }
  return { left: line.left, right: line.right, top, bottom };
}
