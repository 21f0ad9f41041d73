import type { Browser } from 'puppeteer-core';
import type { GlossBench } from './page/entry.ts';
import type { SlicedReading } from './page/slices.ts';
import { openWith } from './plain-browsers.ts';

declare const glossBench: GlossBench;

/** A sliced reading with what the browser itself saw of it. */
export interface WatchedReading extends SlicedReading {
  /** Milliseconds of tasks above 50 ms while the reader was at work, by `PerformanceObserver`. */
  readonly longTasks: readonly number[];
  /** Milliseconds from each key press to the end of its handling, by event timing; 16 is the least told. */
  readonly events: readonly number[];
}

/**
 * Runs the real reader on a page, untouched and then in a new tab while the page mutates, with keys pressed all
 * the while; and the page mutating as much without a reader, for what it does to its own timers and keys.
 */
export async function measureSlices(
  browser: Browser,
  url: string,
  script: string,
): Promise<Record<'still' | 'mutating' | 'without', WatchedReading>> {
  return {
    still: await watched(browser, url, script, 0),
    mutating: await watched(browser, url, script, 8_000),
    without: await watched(browser, url, script, 8_000, false),
  };
}

async function watched(
  browser: Browser,
  url: string,
  script: string,
  mutateForMs: number,
  reads = true,
): Promise<WatchedReading> {
  const page = await openWith(browser, url, script);
  await page.evaluate(watch);
  const reading = page.evaluate(
    (ms, withReader) => glossBench.readSliced(ms, 1_500, withReader),
    mutateForMs,
    reads,
  );
  let over = false;
  reading
    .finally(() => {
      over = true;
    })
    .catch(() => {}); // the reading itself is awaited below
  while (!over) {
    await page.keyboard.press('ShiftLeft');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
  const result = { ...(await reading), ...seen };
  await page.close();
  return result;
}

interface Seen {
  longTasks: number[];
  events: number[];
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { longTasks: [], events: [] };
  (globalThis as unknown as { seen: Seen }).seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.events.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
