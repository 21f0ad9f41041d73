import type { Browser } from 'puppeteer-core';
import type { GlossBench } from './page/entry.ts';
import { median } from './statistics.ts';

declare const glossBench: GlossBench;

/** Milliseconds; `card` and `frame` from the end of the dwell, as in `page/hover.ts`. */
export interface HoverTimes {
  readonly mentions: number;
  readonly card: number;
  readonly longestCard: number;
  readonly frame: number;
  /** What a pointer move costs in the reader: median and longest. */
  readonly move: number;
  readonly longestMove: number;
}

/** Places of the mentions that are hovered, as shares of the page. */
const PLACES = [0.02, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.97];

/** Hovers some of many mentions with a real pointer and waits for the card of each. */
export async function measureHover(
  browser: Browser,
  url: string,
  script: string,
  mentions: number,
): Promise<HoverTimes> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(script);
  const painted = await page.evaluate((count) => glossBench.stageMentions(count), mentions);
  for (const [turn, place] of PLACES.entries()) {
    const at = Math.floor((place * mentions) / 2);
    const { x, y } = await page.evaluate((index) => glossBench.mentionPoint(index), at);
    for (const distance of [60, 20, 8, 4, 2, 1, 0]) {
      await page.mouse.move(x - distance, y);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await page.waitForFunction(
      (done) => glossBench.hoverTimes().hovered.length > done,
      { timeout: 10_000, polling: 50 },
      turn,
    );
    await page.mouse.move(2, 2, { steps: 3 });
    await page.waitForFunction(() => !document.querySelector('gloss-card:popover-open'), {
      timeout: 10_000,
      polling: 50,
    });
  }
  const { hovered, moves } = await page.evaluate(() => glossBench.hoverTimes());
  await page.close();
  const cards = hovered.map(({ card }) => card);
  return {
    mentions: painted,
    card: median(cards),
    longestCard: Math.max(...cards),
    frame: median(hovered.map(({ frame }) => frame)),
    move: median(moves),
    longestMove: Math.max(...moves),
  };
}
