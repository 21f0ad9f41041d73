/** What is read or called on elements of a page. */
const USED = [
  'nodeType',
  'localName',
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'shadowRoot',
  'isConnected',
  'isContentEditable',
  'checkVisibility',
  'closest',
  'getRootNode',
  'querySelector',
  'firstElementChild',
  'nextElementSibling',
  'scrollIntoView',
] as const;

/**
 * Whether controls of a form hide what is used of it: in Chromium `<input name="nextSibling">` gives the form
 * that property, in the extension's world too. A walk over such a form might never end, so it is left out.
 */
export function isMasked(element: Element): boolean {
  const html = element as HTMLElement;
  return USED.some((name) => html[name] !== trueProperty(html, name));
}

/** A property as the element's class gives it, whatever the page has put before it. */
export function trueProperty<T extends Node, K extends keyof T>(node: T, name: K): T[K] {
  return Reflect.get(Object.getPrototypeOf(node) as object, name, node) as T[K];
}
