const TABBABLE =
  'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable], audio[controls], video[controls]';

const isTabbable = (element: Element): element is HTMLElement =>
  element instanceof HTMLElement &&
  element.matches(TABBABLE) &&
  element.tabIndex >= 0 &&
  !element.matches(':disabled, [inert] *') &&
  element.checkVisibility({ visibilityProperty: true });

/** What has focus, also inside open shadow roots; `undefined` when it is only the page itself. */
export function focused(): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}

/** The focusable elements of a card, in the order of Tab. */
export const tabStops = (root: ParentNode): HTMLElement[] =>
  [...root.querySelectorAll('*')].filter(isTabbable);

/** The first focusable element of the page after `from` in reading order, or the last one before it. */
export function tabStopBeside(from: Node, direction: 1 | -1): HTMLElement | undefined {
  const root = from.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = from;
  const go = () => (direction > 0 ? walker.nextNode() : walker.previousNode());
  for (let node = go(); node; node = go()) {
    if (isTabbable(node as Element)) return node as HTMLElement;
  }
  return root instanceof ShadowRoot ? tabStopBeside(root.host, direction) : undefined;
}

/** The page's topmost element at a point, also inside open shadow roots, `skipped` left out. */
export function elementAt(x: number, y: number, skipped?: Element): Element | null {
  let root: DocumentOrShadowRoot = document;
  for (;;) {
    const found: Element | undefined = root.elementsFromPoint(x, y).find((element) => element !== skipped);
    if (!found?.shadowRoot || found.shadowRoot === root) return found ?? null;
    const inside: Element | undefined = found.shadowRoot.elementsFromPoint(x, y)[0];
    if (!inside || inside === found || inside.getRootNode() !== found.shadowRoot) return found;
    root = found.shadowRoot;
  }
}

/** The text at a point of `element`, so that what follows it is told from what stands before it. */
export function textAt(x: number, y: number, element: Element): Node {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  const text = document.caretPositionFromPoint(x, y, { shadowRoots })?.offsetNode;
  return text && element.contains(text) ? text : element;
}
