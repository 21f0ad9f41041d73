import { isClearColour } from '../page/clear-colour.ts';
import type { Mark, Marks } from './marks.ts';

/** Elements looked through at most; a teaser's link and its frames are two or three. */
const MOST_LAYERS = 6;
/** Children looked at of each; a heading or a paragraph has a handful. */
const MOST_CHILDREN = 64;
/** Elements that are shown themselves. */
const OPAQUE = 'img,video,canvas,iframe,embed,object,svg,input,textarea,select,dialog';

/**
 * The mark in text over which something transparent is laid, such as the link of a whole teaser: there the browser
 * names the text of the uppermost element. `x`, `y` in CSS pixels of the viewport.
 */
export function markBelow(document: Document, marks: Marks, x: number, y: number): Mark | undefined {
  for (const element of document.elementsFromPoint(x, y).slice(0, MOST_LAYERS)) {
    let node: Node | null = element.firstChild;
    for (let count = 0; node && count < MOST_CHILDREN; count++) {
      const mark = marks.on(node, x, y);
      if (mark) return mark;
      node = node.nextSibling;
    }
    if (!isClear(element)) return undefined;
  }
  return undefined;
}

function isClear(element: Element): boolean {
  if (element.matches(OPAQUE)) return false;
  return ['', '::before', '::after'].every((layer) => {
    const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(element, layer);
    return (
      isClearColour(backgroundColor) && backgroundImage === 'none' && (backdropFilter || 'none') === 'none'
    );
  });
}
