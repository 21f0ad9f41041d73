import { statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { servePages } from '../tests/support/pages.ts';
import { buildBenchScript, buildExtension, OUT } from './bench/build.ts';
import { type Bytes, bytesOf } from './bench/bytes.ts';
import { writePages } from './bench/generated-pages.ts';
import { type Growth, measureGrowth } from './bench/growth.ts';
import { type HoverTimes, measureHover } from './bench/hover-time.ts';
import { type LoadCost, measureLoadCost } from './bench/load-cost.ts';
import {
  addressOf,
  type MeasuredPage,
  measurePages,
  pageNames,
  pagesOffTopic,
} from './bench/measure-pages.ts';
import { launchPlain, openWith } from './bench/plain-browsers.ts';
import { type HotSpot, profileReading } from './bench/profile.ts';
import { measureSlices } from './bench/reading-cost.ts';
import {
  costLines,
  growthLine,
  hoverLine,
  PAGE_HEAD,
  pageLine,
  ratioLines,
  sliceLine,
  withoutLine,
} from './bench/report.ts';
import { percentile } from './bench/statistics.ts';
import { asJson } from './bench/summary.ts';

const PARTS = ['pages', 'slices', 'hover', 'scale', 'load', 'bytes'] as const;

const usage = `npm run bench [-- --json] [--pages DIR] [--match TEXT] [--part NAME]... [--no-markjs] [--profile]

Measures the shipped code beside its peers in Chromium, in one run, on every .html file of DIR, or on pages
made for it (${join('out', 'bench', 'pages')}).
  --json        one JSON object instead of tables; what was not measured is null. It is also written to
                ${join('out', 'bench', 'result.json')}
  --pages DIR   the pages
  --match TEXT  only pages whose file name holds TEXT
  --part NAME   only this part, of: ${PARTS.join(', ')}; may be repeated
  --no-markjs   leave out mark.js, which takes most of the time
  --profile     where a reading of each page spends its time, instead of everything else`;

const { values } = parseArgs({
  allowNegative: true,
  options: {
    json: { type: 'boolean', default: false },
    pages: { type: 'string' },
    match: { type: 'string', default: '' },
    part: { type: 'string', multiple: true, default: [...PARTS] },
    markjs: { type: 'boolean', default: true },
    profile: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const wants = (part: (typeof PARTS)[number]): boolean => values.part.includes(part);
/** Tables are for people; with `--json` only the JSON is printed. */
const say = (...lines: string[]): void => {
  if (!values.json) for (const line of lines) console.log(line);
};

/** Mentions on the page that is hovered. */
const HOVERED_MENTIONS = 20_000;
const LOAD_ROUNDS = 7;

if (values.help) console.log(usage);
else await run();

async function run(): Promise<void> {
  const folder = resolve(values.pages ?? join(OUT, 'pages'));
  if (!values.pages) writePages(folder);
  const { match, markjs } = values;
  const script = await buildBenchScript({ minify: !values.profile });
  const pages = await servePages(folder);
  const chromium = await launchPlain('chromium');
  const files = pageNames({ folder, match }).sort((a, b) => sizeOf(folder, a) - sizeOf(folder, b));
  const largest = addressOf(pages.origin, files.at(-1) ?? '');
  try {
    if (files.length === 0) throw new Error(`There is no .html file in ${folder}.`);
    if (values.profile) {
      for (const file of files) await profile(file);
      return;
    }
    const measured: MeasuredPage[] = [];
    if (wants('pages')) {
      say('Milliseconds for one run over the page, median; what each found', '', PAGE_HEAD);
      measured.push(
        ...(await measurePages(chromium, pages.origin, script, { folder, match, markjs }, (page) =>
          say(pageLine(page)),
        )),
      );
      say('', ...ratioLines(measured), '');
    }
    let slices: Awaited<ReturnType<typeof measureSlices>> | undefined;
    if (wants('slices')) {
      slices = await measureSlices(chromium, largest, script);
      say(
        'The real reader on the largest page',
        sliceLine('still', slices.still),
        sliceLine('mutating', slices.mutating),
        withoutLine('mutating without Gloss', slices.without),
        '',
      );
    }
    const hover = wants('hover') ? await hovers() : [];
    let growth: Growth | undefined;
    if (wants('scale')) {
      // A middling page: long enough for the clock, short enough for twenty readings.
      growth = await measureGrowth(chromium, addressOf(pages.origin, middling(folder, files)), script);
      say(growthLine(growth), '');
    }
    const bytes: Bytes | undefined =
      wants('bytes') || wants('load') ? bytesOf(await buildExtension()) : undefined;
    if (wants('bytes') && bytes)
      say(`bytes: gate ${bytes.gate}, reader ${bytes.reader_gzip} gzip, popup ${bytes.popup_gzip} gzip`, '');
    if (wants('load')) await loads();
    const all = slices ? [...slices.still.slices, ...slices.mutating.slices] : undefined;
    const other = {
      ...(all ? { slices: { longest: Math.max(...all), p95: percentile(all, 0.95) } } : {}),
      ...(hover.length > 0 ? { hover: Math.max(...hover.map(({ card }) => card)) } : {}),
      ...(growth ? { scale: growth.ratio } : {}),
      ...(bytes ? { bytes } : {}),
    };
    const json = JSON.stringify(asJson(measured, other), null, 2);
    writeFileSync(join(OUT, 'result.json'), json);
    if (values.json) console.log(json);
  } finally {
    await chromium.close();
    await pages.close();
  }

  async function hovers(): Promise<HoverTimes[]> {
    const url = addressOf(pages.origin, files[0] ?? '');
    const times: HoverTimes[] = [];
    for (const name of ['chromium', 'firefox'] as const) {
      const browser = await launchPlain(name);
      try {
        const time = await measureHover(browser, url, script, HOVERED_MENTIONS);
        say(hoverLine(name, time));
        times.push(time);
      } finally {
        await browser.close();
      }
    }
    say('');
    return times;
  }

  async function loads(): Promise<LoadCost[]> {
    const urls = await pagesOffTopic(chromium, pages.origin, script, { folder, match });
    const costs = await measureLoadCost(join(OUT, 'shipped'), urls, LOAD_ROUNDS);
    say(
      'What pages off topic pay (ms; heap in MB after garbage collection), medians of turns',
      '',
      ...costLines(costs),
      '',
    );
    return costs;
  }

  async function profile(file: string): Promise<void> {
    const page = await openWith(chromium, addressOf(pages.origin, file), script);
    const { phases, functions, files: sources } = await profileReading(page, script, 3_000);
    await page.close();
    const parts = Object.entries(phases).map(([part, ms]) => `${part} ${ms.toFixed(2)}`);
    say(
      `${file}: ${parts.join(', ')} ms`,
      ...sources.slice(0, 15).map(spotLine),
      '',
      ...functions.slice(0, 20).map(spotLine),
      '',
    );
  }
}

function spotLine({ share, name }: HotSpot): string {
  return `${(share * 100).toFixed(1).padStart(6)} %  ${name}`;
}

function sizeOf(folder: string, file: string): number {
  return statSync(join(folder, file)).size;
}

/** The page nearest to 1 MB. */
function middling(folder: string, files: readonly string[]): string {
  const distance = (file: string): number => Math.abs(Math.log(sizeOf(folder, file) / 1e6));
  return files.toSorted((a, b) => distance(a) - distance(b)).at(0) ?? '';
}
