import type { Bytes } from './bytes.ts';
import type { MeasuredPage } from './measure-pages.ts';
import { ratioOfSums } from './statistics.ts';

/** What was measured apart from the pages side by side; absent when that part was not asked for. */
export interface OtherMeasures {
  readonly slices?: { readonly longest: number; readonly p95: number };
  readonly hover?: number;
  readonly scale?: number;
  readonly bytes?: Bytes;
}

/** The JSON of `npm run bench`; times in milliseconds; `null` for what was not measured. */
export function asJson(pages: readonly MeasuredPage[], { slices, hover, scale, bytes }: OtherMeasures) {
  const ratio = (part: 'gate' | 'read' | 'markjs' | 'regex' | 'ahocorasick', whole: 'walk' | 'read') =>
    number(ratioOfSums(pages, part, whole));
  return {
    pages: pages.map(({ name, chars, nodes, walk, gate, read, regex, markjs, ahocorasick, mentions }) => ({
      name,
      chars,
      nodes,
      walk,
      gate,
      read,
      regex,
      markjs: number(markjs),
      ahocorasick,
      mentions,
    })),
    summary: {
      gate_vs_walk: ratio('gate', 'walk'),
      read_vs_walk: ratio('read', 'walk'),
      markjs_vs_read: ratio('markjs', 'read'),
      regex_vs_read: ratio('regex', 'read'),
      ahocorasick_vs_read: ratio('ahocorasick', 'read'),
      longest_slice_ms: number(slices?.longest),
      p95_slice_ms: number(slices?.p95),
      hover_ms_20000: number(hover),
      scale_100k_vs_100: number(scale),
      bytes: bytes ?? null,
    },
  };
}

function number(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : Math.round(value * 1000) / 1000;
}
