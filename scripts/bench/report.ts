import type { Growth } from './growth.ts';
import type { HoverTimes } from './hover-time.ts';
import type { LoadCost } from './load-cost.ts';
import type { MeasuredPage } from './measure-pages.ts';
import type { WatchedReading } from './reading-cost.ts';
import { percentile, ratioOfSums } from './statistics.ts';

const COLUMNS = ['walk', 'gate', 'read', 'regex', 'ahocorasick', 'markjs'] as const;

/** Lines of the table of pages as they come: a head, then one for each page. */
export const PAGE_HEAD = [
  'page'.padEnd(14),
  'chars'.padStart(9),
  'nodes'.padStart(7),
  ...COLUMNS.map((name) => name.padStart(11)),
  '  found by read / regex / ahocorasick / markjs',
].join(' ');

export function pageLine(page: MeasuredPage): string {
  const { regex, ahocorasick, markjs } = page.matches;
  const note = page.gaveUp ? '  the reader gave up' : page.passes ? '' : '  stopped by the gate';
  return [
    page.name.padEnd(14),
    String(page.chars).padStart(9),
    String(page.nodes).padStart(7),
    ...COLUMNS.map((name) => milliseconds(page[name]).padStart(11)),
    `  ${page.mentions} / ${regex} / ${ahocorasick} / ${markjs}${note}`,
  ].join(' ');
}

/** Ratios of summed times: over all pages, and over those that the gate lets through, where the reader runs. */
export function ratioLines(pages: readonly MeasuredPage[]): string[] {
  const through = pages.filter(({ passes }) => passes);
  const line = (label: string, rows: readonly MeasuredPage[]): string => {
    const ratio = (part: (typeof COLUMNS)[number], whole: 'walk' | 'read'): string =>
      ratioOfSums(rows, part, whole).toFixed(2);
    return (
      `${label}: gate ${ratio('gate', 'walk')} × walk, read ${ratio('read', 'walk')} × walk; ` +
      `regex ${ratio('regex', 'read')} × read, ahocorasick ${ratio('ahocorasick', 'read')} × read, ` +
      `markjs ${ratio('markjs', 'read')} × read`
    );
  };
  return [line('all pages', pages), line('pages that pass the gate', through)];
}

export function sliceLine(label: string, reading: WatchedReading): string {
  const { slices, deliveries, first, last, mentions, stopped } = reading;
  return [
    `${label}: ${slices.length} slices, longest ${milliseconds(Math.max(...slices))} ms, p95 ${milliseconds(percentile(slices, 0.95))} ms`,
    `above 16 ms: ${slices.filter((ms) => ms > 16).length}`,
    `first report after ${milliseconds(first)} ms, last after ${milliseconds(last)} ms, ${mentions} mentions`,
    `longest delivery ${milliseconds(Math.max(0, ...deliveries))} ms`,
    ...ofThePage(reading),
    ...(stopped ? [`the reader gave up: ${stopped}`] : []),
  ].join('; ');
}

/** The same page without a reader. */
export function withoutLine(label: string, reading: WatchedReading): string {
  return `${label}: ${ofThePage(reading).join('; ')}`;
}

function ofThePage({ mutations, timerLate, longTasks, events }: WatchedReading): string[] {
  return [
    `${mutations} mutations`,
    `the page’s timers late by ${milliseconds(timerLate)} ms at worst`,
    `long tasks ${longTasks.length}, longest ${milliseconds(Math.max(0, ...longTasks))} ms`,
    `slowest key ${milliseconds(Math.max(0, ...events))} ms`,
  ];
}

export function hoverLine(browser: string, hover: HoverTimes): string {
  return (
    `${browser}, ${hover.mentions} mentions: card laid out ${milliseconds(hover.card)} ms after the dwell ` +
    `(longest ${milliseconds(hover.longestCard)}), its frame after ${milliseconds(hover.frame)} ms; ` +
    `a pointer move ${milliseconds(hover.move)} ms (longest ${milliseconds(hover.longestMove)})`
  );
}

export function growthLine({ few, many, ratio, loaded, memory, mentions }: Growth): string {
  return (
    `100 names more: read ${milliseconds(few)} ms; 100,000: ${milliseconds(many)} ms, ${ratio.toFixed(2)} ×, ` +
    `mentions ${mentions.join(' and ')}; index of ${megabytes(loaded.size)} MB: parsed in ${milliseconds(loaded.parse)} ms, ` +
    `loaded in ${milliseconds(loaded.load)} ms, ${megabytes(memory)} MB in memory`
  );
}

/** A table of what pages off topic pay: without Gloss, without again, with a script that does nothing, with Gloss. */
export function costLines(costs: readonly LoadCost[]): string[] {
  const head = [
    'page'.padEnd(14),
    'metric'.padEnd(12),
    'without'.padStart(10),
    'without'.padStart(10),
    'empty'.padStart(10),
    'with'.padStart(10),
  ];
  const lines = costs.flatMap(({ page, without, again, emptyScript, withGloss }) =>
    (Object.keys(without) as (keyof typeof without)[]).map((metric) =>
      [
        page.padEnd(14),
        metric.padEnd(12),
        ...[without, again, emptyScript, withGloss].map((run) => run[metric].toFixed(2).padStart(10)),
      ].join(' '),
    ),
  );
  return [head.join(' '), ...lines];
}

function milliseconds(ms: number): string {
  if (Number.isNaN(ms)) return '–';
  return ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
