import type { Browser } from 'puppeteer-core';
import type { GlossBench } from './page/entry.ts';
import type { Grown } from './page/scale.ts';
import { openWith } from './plain-browsers.ts';

declare const glossBench: GlossBench;

/** How reading and loading grow with the number of names. */
export interface Growth {
  /** Milliseconds for reading the page with 100 and with 100,000 names more, and the ratio. */
  readonly few: number;
  readonly many: number;
  readonly ratio: number;
  readonly mentions: readonly number[];
  readonly loaded: Grown;
  /** Bytes that one linker with all names holds, heap and array buffers together. */
  readonly memory: number;
}

/** Measures growth from 100 to 100,000 generated names on a page. */
export async function measureGrowth(browser: Browser, url: string, script: string): Promise<Growth> {
  const page = await openWith(browser, url, script);
  await page.evaluate(() => glossBench.grow(100));
  await page.evaluate(() => glossBench.grow(100_000));
  const [few, many] = await page.evaluate(() => glossBench.readInTurns(9));
  const loaded = await page.evaluate(() => glossBench.loadTimes(1));
  const session = await page.createCDPSession();
  const used = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      backingStorageSize?: number;
    };
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  };
  const before = await used();
  await page.evaluate(() => glossBench.hold(1));
  const memory = (await used()) - before;
  await page.close();
  if (!few || !many) throw new Error('Nothing was read.');
  return {
    few: few.ms,
    many: many.ms,
    ratio: many.ms / few.ms,
    mentions: [few.mentions, many.mentions],
    loaded,
    memory,
  };
}
