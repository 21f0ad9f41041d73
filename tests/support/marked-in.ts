import type { Page } from 'puppeteer-core';

/** The painted texts of `page` by the nearest id around each, in no order; white space as the eye has it. */
export function markedIn(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const texts: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('gloss-') || name === 'gloss-active') continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        const id = startContainer.parentElement?.closest('[id]')?.id ?? '';
        texts[id] ??= [];
        texts[id].push(range.toString().replace(/\s+/g, ' '));
      }
    }
    return texts;
  });
}
