import type { BlockRun } from '../../src/model/linker.ts';
import type { PageText } from '../../src/page/page-text.ts';
import type { PageBlock } from '../../src/page/text-run.ts';
import { drained } from '../support/drained.ts';

/** The text of every block. */
export function textsOf(runs: readonly BlockRun[]): string[] {
  return runs.flatMap(({ text, starts, ends }) => starts.map((start, at) => text.slice(start, ends[at])));
}

/** Every block of a page, in reading order. */
export function blocksOf(pageText: PageText): PageBlock[] {
  return [...drained(pageText.blocks(textsOf(pageText.runs()).map((_, at) => at))).values()];
}
