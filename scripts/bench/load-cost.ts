import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { removeProfile } from '../../tests/support/gloss-browser.ts';
import { START } from '../../tests/support/start.ts';
import { median } from './statistics.ts';

/** What a page has cost once it is loaded and quiet: milliseconds, and megabytes after garbage collection. */
interface PageCost {
  readonly script: number;
  readonly layout: number;
  readonly task: number;
  readonly heap: number;
  readonly load: number;
}

/** Medians of runs in turns; the two without Gloss are the same thing, and their difference is the noise. */
export interface LoadCost {
  readonly page: string;
  readonly without: PageCost;
  readonly again: PageCost;
  /** An extension whose only content script, on the same pages as the gate, does nothing: what the browser asks for any. */
  readonly emptyScript: PageCost;
  readonly withGloss: PageCost;
}

/** Milliseconds of quiet after `load` in which the gate runs and what it started ends. */
const QUIET_MS = 400;

/** Bytes of HTML from which a load takes seconds and noise is small beside it, and the rounds that suffice there. */
const LARGE = 3_000_000;
const LARGE_ROUNDS = 3;

/** Loads each address in turns in three browsers without and one with the extension at `folder`. */
export async function measureLoadCost(
  folder: string,
  urls: Readonly<Record<string, string>>,
  rounds: number,
): Promise<LoadCost[]> {
  const profiles = await Promise.all([0, 1, 2, 3].map(() => mkdtemp(join(tmpdir(), 'gloss-bench-'))));
  const empty = await emptyExtension();
  const idle = await emptyExtension({ content_scripts: [EMPTY_SCRIPT] });
  const extensions = [empty, empty, idle, folder];
  const started = await Promise.all(
    profiles.map((profile, at) => START.chromium(profile, { extension: extensions[at] as string })),
  );
  try {
    const costs: LoadCost[] = [];
    for (const [page, url] of Object.entries(urls)) {
      const runs: PageCost[][] = [[], [], [], []];
      const large = (await bytesAt(url)) > LARGE;
      // The first round warms caches and does not count.
      for (let round = -1; round < (large ? LARGE_ROUNDS : rounds); round++) {
        // Whoever comes first in a round has it hardest, so each does in turn.
        for (let turn = 0; turn < runs.length; turn++) {
          const at = (turn + round + 1) % runs.length;
          const cost = await costOf(started[at]?.browser as Browser, url);
          if (round >= 0) runs[at]?.push(cost);
        }
      }
      const [without, again, emptyScript, withGloss] = runs.map(medians) as [
        PageCost,
        PageCost,
        PageCost,
        PageCost,
      ];
      costs.push({ page, without, again, emptyScript, withGloss });
    }
    return costs;
  } finally {
    for (const { browser } of started) await browser.close();
    for (const profile of [...profiles, empty, idle]) await removeProfile(profile);
  }
}

async function bytesAt(url: string): Promise<number> {
  return (await (await fetch(url)).arrayBuffer()).byteLength;
}

/** An extension that does nothing, so that the browsers differ in nothing else. */
/** Runs where the gate does. */
const EMPTY_SCRIPT = {
  matches: ['http://*/*', 'https://*/*'],
  js: ['empty.js'],
  all_frames: true,
  match_about_blank: true,
  run_at: 'document_idle',
};

async function emptyExtension(more: object = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gloss-bench-'));
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1', ...more };
  await writeFile(join(folder, 'empty.js'), ';');
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

async function costOf(browser: Browser, url: string): Promise<PageCost> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    return await costNow(page);
  } finally {
    await page.close();
  }
}

async function costNow(page: Page): Promise<PageCost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const { ScriptDuration = 0, LayoutDuration = 0, TaskDuration = 0 } = await page.metrics();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const load = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation ? navigation.loadEventEnd - navigation.startTime : Number.NaN;
  });
  return {
    script: ScriptDuration * 1000,
    layout: LayoutDuration * 1000,
    task: TaskDuration * 1000,
    heap: JSHeapUsedSize / 1e6,
    load,
  };
}

function medians(runs: readonly PageCost[]): PageCost {
  const of = (metric: keyof PageCost): number => median(runs.map((run) => run[metric]));
  return { script: of('script'), layout: of('layout'), task: of('task'), heap: of('heap'), load: of('load') };
}
