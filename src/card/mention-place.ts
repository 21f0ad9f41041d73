import { SHEET_SHARE } from './constants.ts';
import { elementAt, textAt } from './focus.ts';
import { anchorOf, type Box, type Point } from './geometry.ts';

/** Where a mention is on the screen, from the client rects of its lines; none when it is gone. */
type Lines = readonly Box[];

/** Whether some of it is in the viewport. */
export function isOnScreen(lines: Lines): boolean {
  const box = anchorOf(lines);
  return !!box && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
}

/** Whether a bottom sheet would cover it. */
export const isUnderSheet = (lines: Lines): boolean =>
  (lines.at(-1)?.bottom ?? 0) > innerHeight * (1 - SHEET_SHARE);

/** The page's element that shows its first line; `skipped` is the card's own. */
export function elementUnder(lines: Lines, skipped?: Element): Element | null {
  const at = centreOf(lines);
  return at ? elementAt(at.x, at.y, skipped) : null;
}

/** The page's text of its first line. */
export function textUnder(lines: Lines, skipped?: Element): Node | undefined {
  const at = centreOf(lines);
  const element = elementUnder(lines, skipped);
  return at && element ? textAt(at.x, at.y, element) : undefined;
}

function centreOf([line]: Lines): Point | undefined {
  return line && { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
}
