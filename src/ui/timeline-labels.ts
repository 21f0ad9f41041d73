import type { TimelinePoint } from './picture.ts';

/** Nearest to the line first. */
const LABEL_ROWS = ['above', 'below', 'high', 'low'] as const;
type LabelRow = (typeof LABEL_ROWS)[number];

/** A day's name beside the line of a timeline; lengths are units of the drawing. */
export interface TimelineLabel {
  readonly point: TimelinePoint;
  /** Where `anchor` of the text stands. */
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly row: LabelRow;
}

/** Room for a letter of a label, measured on labels 11 units high. */
const LETTER = 6.2;
const SPACE = 4;

/** An ISO day as a number of days. */
export const dayOf = (day: string): number => Date.parse(day) / 86_400_000;

/**
 * The labels that have room, the ends first and then from left to right, above the line or else below it, near it or
 * else further away; a day that has room in no row goes without, and so does a second label of the same days. Near an end a label
 * leans inwards, by at most the `overhang` of a point over its middle, so that it is never cut.
 */
export function labelled(
  points: readonly TimelinePoint[],
  x: (day: string) => number,
  { width, overhang }: { readonly width: number; readonly overhang: number },
): TimelineLabel[] {
  const labels: (TimelineLabel & { readonly left: number; readonly right: number })[] = [];
  const [first, last] = [points[0], points.at(-1)];
  for (const point of [first, last, ...points.slice(1, -1)]) {
    if (!point || labels.some((label) => label.point.days === point.days)) continue;
    const middle = (x(point.from) + x(point.to)) / 2;
    const room = LETTER * point.days.length;
    const anchor =
      middle < width / 4 ? 'start' : middle > (3 * width) / 4 && point === last ? 'end' : 'middle';
    const at = anchor === 'start' ? middle - overhang : anchor === 'end' ? middle + overhang : middle;
    const left = anchor === 'start' ? at : anchor === 'end' ? at - room : at - room / 2;
    const right = left + room;
    const row = LABEL_ROWS.find((each) =>
      labels.every(
        (label) => label.row !== each || label.right + SPACE <= left || right + SPACE <= label.left,
      ),
    );
    if (row) labels.push({ point, at, anchor, row, left, right });
  }
  return labels;
}
