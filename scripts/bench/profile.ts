import type { Page } from 'puppeteer-core';
import type { GlossBench } from './page/entry.ts';
import type { Phases } from './page/phases.ts';

/** A function with its share of the time in which it ran itself, callees apart. */
export interface HotSpot {
  readonly name: string;
  /** Line and column in the bench's script, which is not minified for this. */
  readonly line: number;
  readonly share: number;
}

declare const glossBench: GlossBench;

/** The parts of a reading, and the functions with the most time of their own in readings for `ms` milliseconds. */
export async function profileReading(page: Page, ms: number): Promise<{ phases: Phases; spots: HotSpot[] }> {
  const phases = await page.evaluate(() => glossBench.phases());
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await page.evaluate((budget) => {
    const end = performance.now() + budget;
    while (performance.now() < end) glossBench.read();
  }, ms);
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const hits = new Map<string, { line: number; count: number }>();
  let total = 0;
  for (const { callFrame, hitCount = 0 } of profile.nodes) {
    if (callFrame.functionName === '(idle)' || callFrame.functionName === '(program)') continue;
    const key = `${callFrame.functionName || '(anonymous)'}:${callFrame.lineNumber + 1}`;
    const known = hits.get(key) ?? { line: callFrame.lineNumber + 1, count: 0 };
    known.count += hitCount;
    hits.set(key, known);
    total += hitCount;
  }
  const spots = [...hits]
    .map(([key, { line, count }]) => ({ name: key.replace(/:\d+$/, ''), line, share: count / total }))
    .sort((a, b) => b.share - a.share);
  return { phases, spots };
}
