import type { Page } from 'puppeteer-core';

/** Reads everything of a page that Gloss promises to leave alone, as the page's own scripts see it. */
export function pageState(page: Page) {
  return page.evaluate(() => ({
    // Without the card's host, the one element that Gloss may add: outside head and body.
    html: document.documentElement.outerHTML.replace(/(<\/body>)[\s\S]*(<\/html>)$/, '$1$2'),
    attributes: document.documentElement.getAttributeNames(),
    styleSheets: document.styleSheets.length,
    adoptedStyleSheets: document.adoptedStyleSheets.length,
    selection: getSelection()?.toString(),
    focus: document.activeElement?.tagName,
    scroll: [scrollX, scrollY],
    history: history.length,
    title: document.title,
    highlights: [...CSS.highlights.keys()].filter((name) => !name.startsWith('gloss')),
    globals: Object.keys(globalThis).sort(),
  }));
}

/** Elements beside head and body: the card's host while it is or was open. */
export function addedElements(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
}
