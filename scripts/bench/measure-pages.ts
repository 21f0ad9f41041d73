import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { GlossBench } from './page/entry.ts';
import type { Name } from './page/side-by-side.ts';
import { openWith } from './plain-browsers.ts';
import { median } from './statistics.ts';

declare const glossBench: GlossBench;

/** A page with the median time of each contender in milliseconds. */
export interface MeasuredPage extends Readonly<Record<Name, number>> {
  readonly name: string;
  /** UTF-16 code units of all text nodes in the body. */
  readonly chars: number;
  readonly nodes: number;
  readonly mentions: number;
  /** Whether the gate lets it through. */
  readonly passes: boolean;
  /** Whether the reader gave up on it for its size. */
  readonly gaveUp: boolean;
  readonly matches: Readonly<Record<'regex' | 'markjs' | 'ahocorasick', number>>;
}

export interface PageOptions {
  readonly folder: string;
  /** Only pages whose name holds it. */
  readonly match: string;
  readonly markjs: boolean;
}

const ROUNDS = 7;
/** From here on, in UTF-16 code units, a round takes long, and less of the noise is the clock's. */
const LARGE = 1_000_000;

/** The pages of a folder, by name. */
export function pageNames({ folder, match }: Pick<PageOptions, 'folder' | 'match'>): string[] {
  return globSync('*.{html,htm}', { cwd: folder })
    .filter((file) => file.includes(match))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

/** The pages that the gate stops, by name. */
export async function pagesOffTopic(
  browser: Browser,
  origin: string,
  script: string,
  options: Pick<PageOptions, 'folder' | 'match'>,
): Promise<Record<string, string>> {
  const urls: Record<string, string> = {};
  for (const file of pageNames(options)) {
    const url = addressOf(origin, file);
    const page = await openWith(browser, url, script);
    if ((await page.evaluate(() => glossBench.gate())) === 0) urls[nameOf(file)] = url;
    await page.close();
  }
  return urls;
}

/** Measures the contenders side by side on every page. `told` hears of each page when it is done. */
export async function measurePages(
  browser: Browser,
  origin: string,
  script: string,
  options: PageOptions,
  told: (page: MeasuredPage) => void,
): Promise<MeasuredPage[]> {
  const measured: MeasuredPage[] = [];
  for (const file of pageNames(options)) {
    const page = await openWith(browser, addressOf(origin, file), script);
    const chars = await page.evaluate(() => glossBench.length());
    const rounds = chars < LARGE ? ROUNDS : 5;
    const markjsRounds = options.markjs ? (chars < LARGE / 10 ? 3 : 1) : 0;
    const { samples, counts, nodes } = await page.evaluate(
      (all, slow) => glossBench.sideBySide(all, slow),
      rounds,
      markjsRounds,
    );
    const gaveUp = await page.evaluate(() => glossBench.givesUp());
    await page.close();
    const time = (name: Name): number => round(median(samples[name]));
    const { regex, markjs = 0, ahocorasick } = counts;
    const row: MeasuredPage = {
      name: nameOf(file),
      chars: counts.walk,
      nodes,
      walk: time('walk'),
      gate: time('gate'),
      read: time('read'),
      regex: time('regex'),
      markjs: time('markjs'),
      ahocorasick: time('ahocorasick'),
      mentions: counts.read,
      passes: counts.gate === 1,
      gaveUp,
      matches: { regex, markjs, ahocorasick },
    };
    told(row);
    measured.push(row);
  }
  return measured;
}

export function addressOf(origin: string, file: string): string {
  return `${origin}/${encodeURIComponent(file)}`;
}

function nameOf(file: string): string {
  return basename(file).replace(/\.html?$/, '');
}

/** To a ten-thousandth of a millisecond: the rest is noise. */
function round(ms: number): number {
  return Math.round(ms * 1e4) / 1e4;
}
