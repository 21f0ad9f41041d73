import type { NodeSpan } from './anchor.ts';

/** Share of a text's width or height that must be left for it to be read. */
const READABLE = 0.5;
/** CSS pixels of the smallest text. */
const SMALLEST_PX = 2;
/** Ancestors looked at; more is no layout that people make. */
const MOST_LEVELS = 256;
/** Clips that leave nothing, as sites use them for text that only screen readers should have. */
const NOTHING_LEFT =
  /inset\((?:50|100)%|circle\(0|rect\((?:0px|1px|auto)[, ]+(?:0px|1px)[, ]+(?:0px|1px)[, ]+/;

/** What cuts text off on its way to the screen. */
interface Clip {
  readonly element: Element;
  /** Whether it cuts along an axis what no person can scroll to. */
  readonly x: boolean;
  readonly y: boolean;
}

/** What cuts off the text of an element; `undefined` where nothing of it can be seen. */
export interface Clips {
  readonly boxes: readonly Clip[];
  /** Whether it stays on the screen while the page scrolls. */
  readonly fixed: boolean;
  readonly nothing: boolean;
}

/** Finds out what cuts an element's text off. One look at the style of each ancestor. */
export function clipsOf(element: Element): Clips {
  const boxes: Clip[] = [];
  /** The position of the nearest box that leaves the flow: clips of boxes that do not contain it pass it by. */
  let escapes = '';
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = aroundOf(at)) {
    const style = getComputedStyle(at);
    if (NOTHING_LEFT.test(style.clipPath) || (style.position === 'absolute' && NOTHING_LEFT.test(style.clip)))
      return { boxes, fixed: false, nothing: true };
    const contains = style.position !== 'static' || style.transform !== 'none';
    if (escapes === 'absolute' && contains) escapes = '';
    else if (escapes === 'fixed' && style.transform !== 'none') escapes = '';
    if (!escapes && isClipping(at, style)) {
      const x = !scrolls(style.overflowX, at.scrollWidth, at.clientWidth) && style.overflowX !== 'visible';
      const y = !scrolls(style.overflowY, at.scrollHeight, at.clientHeight) && style.overflowY !== 'visible';
      if (x || y) boxes.push({ element: at, x, y });
      else boxes.length = 0; // All before it can be brought to where this one shows it.
    }
    if (style.position === 'fixed' || (style.position === 'absolute' && !escapes)) escapes = style.position;
  }
  return { boxes, fixed: escapes === 'fixed', nothing: false };
}

/** Whether a person sees text, or can bring it into view by scrolling. */
export function isInReach(pieces: readonly NodeSpan[], { boxes, fixed, nothing }: Clips): boolean {
  if (nothing) return false;
  const rects = pieces.flatMap(rectsOf);
  // What the browser has not laid out yet, as far below, has no place; nor has anything without a layout.
  if (rects.length === 0) return true;
  return rects.some((rect) => {
    if (rect.width < SMALLEST_PX || rect.height < SMALLEST_PX) return false;
    return boxes.every((clip) => leaves(clip, rect)) && (fixed ? isOnScreen(rect) : isOnPage(rect));
  });
}

function rectsOf({ node, start, end }: NodeSpan): DOMRect[] {
  if (!node.isConnected || end > node.length) return [];
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return [...range.getClientRects()];
}

function aroundOf(element: Element): Element | null {
  const root = element.getRootNode();
  return (
    element.assignedSlot ?? element.parentElement ?? (root.nodeType === 11 ? (root as ShadowRoot).host : null)
  );
}

/** The root and the body cut nothing: an open dialog or a page that scrolls itself sets that for a while. */
function isClipping(element: Element, { overflowX, overflowY, display }: CSSStyleDeclaration): boolean {
  if (element.localName === 'body' || element.localName === 'html') return false;
  return (
    (overflowX !== 'visible' || overflowY !== 'visible') && display !== 'inline' && display !== 'contents'
  );
}

function scrolls(overflow: string, content: number, box: number): boolean {
  return /auto|scroll|overlay/.test(overflow) && content > box;
}

function leaves({ element, x, y }: Clip, rect: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  const width = Math.min(rect.right, box.right) - Math.max(rect.left, box.left);
  const height = Math.min(rect.bottom, box.bottom) - Math.max(rect.top, box.top);
  return (!x || width >= rect.width * READABLE) && (!y || height >= rect.height * READABLE);
}

function isOnScreen(rect: DOMRect): boolean {
  return rect.bottom > 0 && rect.right > 0 && rect.top < innerHeight && rect.left < innerWidth;
}

/** Where the page's scroll bars lead to; they lead to the left in pages that are written from right to left. */
function isOnPage(rect: DOMRect): boolean {
  const root = document.documentElement;
  const { direction, writingMode } = getComputedStyle(root);
  const beyond = root.scrollWidth - root.clientWidth;
  const first = direction === 'rtl' || writingMode === 'vertical-rl' ? -beyond : 0;
  return rect.right + scrollX > first && rect.bottom + scrollY > 0;
}
