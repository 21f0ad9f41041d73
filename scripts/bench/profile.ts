import type { Page } from 'puppeteer-core';
import type { GlossBench } from './page/entry.ts';
import type { Phases } from './page/phases.ts';

/** A function or a source file with its share of the time in which it ran itself, callees apart. */
export interface HotSpot {
  readonly name: string;
  readonly share: number;
}

export interface ReadingProfile {
  readonly phases: Phases;
  /** The largest share first. */
  readonly functions: readonly HotSpot[];
  readonly files: readonly HotSpot[];
}

declare const glossBench: GlossBench;

/** Not work: the profiler's names for waiting and for the browser's own code. */
const IDLE = new Set(['(idle)', '(program)', '(root)']);

/**
 * Reads a page again and again for `ms` milliseconds under the sampling profiler. `script` is the bench's own,
 * not minified: the bundler says in its comments which lines come from which file.
 */
export async function profileReading(page: Page, script: string, ms: number): Promise<ReadingProfile> {
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
  const files = filesByLine(script);
  const spots = profile.nodes
    .filter(({ callFrame }) => !IDLE.has(callFrame.functionName))
    .map(({ callFrame, hitCount = 0 }) => {
      const file = callFrame.url === '' ? '(browser)' : (files[callFrame.lineNumber] ?? '(bench)');
      return { file, name: `${callFrame.functionName || '(anonymous)'} · ${file}`, hits: hitCount };
    });
  return { phases, functions: shares(spots, ({ name }) => name), files: shares(spots, ({ file }) => file) };
}

function shares<T extends { hits: number }>(spots: readonly T[], nameOf: (spot: T) => string): HotSpot[] {
  const hits = new Map<string, number>();
  let total = 0;
  for (const spot of spots) {
    hits.set(nameOf(spot), (hits.get(nameOf(spot)) ?? 0) + spot.hits);
    total += spot.hits;
  }
  return [...hits].map(([name, count]) => ({ name, share: count / total })).sort((a, b) => b.share - a.share);
}

/** For each line of a bundle the source file that it comes from. */
function filesByLine(script: string): (string | undefined)[] {
  let file: string | undefined;
  return script.split('\n').map((line) => {
    file = /^\s*\/\/ (?:\.\.\/)*((?:\S*\/)?[\w.-]+\.(?:[mc]?js|tsx?)|\\0\S+)$/.exec(line)?.[1] ?? file;
    return file;
  });
}
