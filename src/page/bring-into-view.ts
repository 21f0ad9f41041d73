import type { NodeSpan } from './anchor.ts';
import { rectsOf } from './anchor.ts';
import { hostOf } from './box.ts';

/**
 * Scrolls text to the middle of the window and of every box around it that a person can scroll, at once, also where
 * the page scrolls smoothly. Boxes that only clip are never moved: nobody could move them back. Returns whether the
 * text is on the screen then.
 */
export function bringIntoView(pieces: readonly NodeSpan[]): boolean {
  const first = (): DOMRect | undefined => rectsOf(pieces)[0];
  const start = pieces[0]?.node;
  let at = start && (start.parentElement ?? hostOf(start));
  for (; at && at !== document.documentElement; at = at.assignedSlot ?? at.parentElement ?? hostOf(at)) {
    const rect = first();
    if (rect && isScroller(at)) centre(at, rect, at.getBoundingClientRect());
  }
  const rect = first();
  const root = document.scrollingElement;
  if (rect && root) centre(root, rect, { left: 0, top: 0, width: innerWidth, height: innerHeight });
  const there = first();
  return !!there && there.bottom > 0 && there.right > 0 && there.top < innerHeight && there.left < innerWidth;
}

type View = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

function centre(scroller: Element, rect: DOMRect, view: View): void {
  const isWithin = rect.left >= view.left && rect.right <= view.left + view.width;
  scroller.scrollBy({
    left: isWithin ? 0 : rect.left + rect.width / 2 - view.left - view.width / 2,
    top: rect.top + rect.height / 2 - view.top - view.height / 2,
    behavior: 'instant',
  });
}

function isScroller(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  const { overflowX, overflowY } = getComputedStyle(element);
  return /auto|scroll|overlay/.test(`${overflowX} ${overflowY}`);
}
