/** What the layout puts between two pieces of text: nothing, a space beside one another, or a line. */
export type Gap = '' | ' ' | '\n';

/** An element left or entered between two pieces of text. */
export interface Edge {
  readonly element: Element;
  readonly entered: boolean;
}

/** Space that the eye takes for one between words, in ems; letters set apart for looks have less. */
const WORD_SPACE = 0.12;
const INLINE_LEVEL = /^(?:inline|contents|ruby|none|$)/;

/** Whether an element's box, if it has one, stands in a line with the text around it. */
export function isInlineLevel(element: Element): boolean {
  return INLINE_LEVEL.test(getComputedStyle(element).display);
}

/** What parts the text before the edges from the text behind them, by how they are laid out. */
export function gapBetween(edges: readonly Edge[]): Gap {
  let gap: Gap = '';
  for (const edge of edges) {
    const style = getComputedStyle(edge.element);
    if (!INLINE_LEVEL.test(style.display) && !isLetter(edge.element, style)) return '\n';
    if (style.display !== 'contents' && spaceAt(edge, style) > WORD_SPACE * Number.parseFloat(style.fontSize))
      gap = ' ';
  }
  return gap;
}

/** A drop cap, or one of the letters that a headline was cut into, in a row of boxes. */
function isLetter(element: Element, style: CSSStyleDeclaration): boolean {
  if ([...(element.textContent ?? '').trim()].length !== 1) return false;
  if (style.cssFloat && style.cssFloat !== 'none') return true;
  const around = element.parentElement && getComputedStyle(element.parentElement);
  return (
    !!around &&
    /flex$/.test(around.display) &&
    around.flexDirection === 'row' &&
    !(lengthOf(around.columnGap) > 0)
  );
}

/** Pixels between the edge of an element's box and its text, and around it. */
function spaceAt({ entered }: Edge, style: CSSStyleDeclaration): number {
  const { marginInlineStart, paddingInlineStart, borderInlineStartWidth } = style;
  const { marginInlineEnd, paddingInlineEnd, borderInlineEndWidth } = style;
  const sides = entered
    ? [marginInlineStart || style.marginLeft, paddingInlineStart, borderInlineStartWidth]
    : [marginInlineEnd || style.marginRight, paddingInlineEnd, borderInlineEndWidth];
  return sides.reduce((sum, side) => sum + lengthOf(side, style.fontSize), 0);
}

/** Pixels; a document without a layout gives lengths as they were written. */
function lengthOf(value: string, fontSize = ''): number {
  const length = Number.parseFloat(value) || 0;
  return /em$/.test(value) ? length * Number.parseFloat(fontSize) : length;
}
