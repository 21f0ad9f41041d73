import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** CSS pixels of the viewport. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ranges that Gloss paints on `page`, by the name of the highlight, without the mark of the open card. */
export function painted(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('gloss-') && name !== 'gloss-active')
        .map(([name, highlight]) => [name, highlight.size]),
    ),
  );
}

/** Number of ranges that Gloss paints on `page`. */
export async function paintedCount(page: Page): Promise<number> {
  return Object.values(await painted(page)).reduce((sum, size) => sum + size, 0);
}

/** Waits until Gloss paints something on `page`, and until the number stands still for two looks. */
export async function untilPainted(page: Page): Promise<number> {
  let before = -1;
  return until('highlights are painted', async () => {
    const count = await paintedCount(page);
    const settled = count > 0 && count === before;
    before = count;
    return settled ? count : 0;
  });
}

/** Which occurrence of a text is meant: the first one that follows `before`, else the first of all. */
export interface Which {
  /** Words that stand before it; white space does not count. */
  readonly before?: string;
}

/**
 * Scrolls `text` on `page` to the middle of the window and resolves to a point in the first line of it. The text
 * may run across inline elements, and white space is as the page has it.
 */
export async function pointOf(page: Page, text: string, { before = '' }: Which = {}): Promise<Point> {
  const point = await page.evaluate(
    (wanted, lead) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; start: number }[] = [];
      let all = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        nodes.push({ node, start: all.length });
        all += node.data;
      }
      const pattern = wanted
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+');
      const found = [...all.matchAll(new RegExp(pattern, 'g'))];
      const bare = (words: string) => words.replace(/\s+/g, '');
      const after = ({ index }: RegExpExecArray) => bare(all.slice(0, index)).endsWith(bare(lead));
      const match = found.find(after) ?? found[0];
      if (!match) return undefined;
      const place = (offset: number) => {
        const holder = nodes.findLast(({ start }) => start <= offset)!;
        return [holder.node, offset - holder.start] as const;
      };
      const range = document.createRange();
      range.setStart(...place(match.index));
      const [lastNode, lastOffset] = place(match.index + match[0].length - 1);
      range.setEnd(lastNode, lastOffset + 1);
      const line = range.getBoundingClientRect();
      scrollTo({ top: scrollY + line.top - innerHeight / 2, behavior: 'instant' });
      const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
      return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    },
    text,
    before,
  );
  if (!point) throw new Error(`The page shows no "${text}".`);
  return point;
}

/** Rests the pointer on a text of the page as a hand would: it comes from beside it and slows down. */
export async function hover(page: Page, text: string, which: Which = {}): Promise<Point> {
  const point = await pointOf(page, text, which);
  await approach(page, point);
  return point;
}

/** Brings the pointer to a point of the window as a hand would. */
export async function approach(page: Page, { x, y }: Point): Promise<void> {
  const { height = 0 } = page.viewport() ?? {};
  for (const distance of [60, 20, 8, 4, 2, 1, 0]) {
    await page.mouse.move(Math.max(0, x - distance), Math.min(height - 1, y + distance));
    await pause(16); // a frame: pointer speed is part of what is tested
  }
}
