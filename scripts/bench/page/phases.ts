import { linkPage, readPage } from '../../../src/page/link-page.ts';
import { createPageText, type PageText } from '../../../src/page/page-text.ts';
import { createVisibility } from '../../../src/page/visibility.ts';
import { drained } from '../../../tests/support/drained.ts';
import { median } from '../statistics.ts';
import { linker, read, walk } from './contenders.ts';
import { collect } from './side-by-side.ts';

/** Milliseconds of the parts of one reading. */
export interface Phases {
  /** The floor, to compare with. */
  readonly walk: number;
  /** Nodes to blocks, without looking into their text. */
  readonly blocks: number;
  /** Whether there may be anything to link. */
  readonly outlook: number;
  /** From blocks to mentions that can be seen. */
  readonly link: number;
  /** From mentions to ranges. */
  readonly ranges: number;
}

const pageText = (): PageText => createPageText(document, () => {});

function linked(): void {
  const text = pageText();
  if (drained(readPage(text, linker))) drained(linkPage(text, createVisibility(), linker.link, new Set()));
}

/** Each does what the one before it does, and more; but for the walk. */
export const stages = [
  walk,
  () => drained(pageText().read()),
  () => drained(readPage(pageText(), linker)),
  linked,
  read,
];

const WARM_MS = 300;

/** Measures the parts of a reading in turns; a part's time is what its stage takes longer than the one before. */
export function phases(rounds = 11): Phases {
  for (const stage of stages) {
    const began = performance.now();
    while (performance.now() - began < WARM_MS) stage();
  }
  const samples = stages.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    stages.forEach((stage, at) => {
      collect();
      const began = performance.now();
      stage();
      samples[at]?.push(performance.now() - began);
    });
  }
  const [walked = 0, blocks = 0, looked = 0, linked = 0, whole = 0] = samples.map(median);
  const more = (to: number, from: number): number => Math.max(0, to - from);
  return {
    walk: walked,
    blocks,
    outlook: more(looked, blocks),
    link: more(linked, looked),
    ranges: more(whole, linked),
  };
}
