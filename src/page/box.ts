/** Elements without a box that are climbed at most; more is no layout that people make, and counts as shown. */
const MOST_BOXLESS = 64;

/** The nearest element that has a box: one with `display: contents` has none, though its text is shown. */
export function boxOf(element: Element): Element | undefined {
  let at: Element | null = element;
  for (let level = 0; at && level < MOST_BOXLESS; level++) {
    if (getComputedStyle(at).display !== 'contents') return at;
    at = at.parentElement ?? hostOf(at);
  }
  return undefined;
}

/** The host of the shadow root that a node is in, or null. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root.nodeType === 11 ? (root as ShadowRoot).host : null;
}
