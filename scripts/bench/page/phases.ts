import { createMarks } from '../../../src/highlight/marks.ts';
import type { BlockScan } from '../../../src/model/linker.ts';
import { linkPage } from '../../../src/page/link-page.ts';
import { createPageText } from '../../../src/page/page-text.ts';
import { createVisibility } from '../../../src/page/visibility.ts';
import { drained, linker } from './contenders.ts';

/** Milliseconds of the parts of one reading. */
export interface Phases {
  /** Nodes to blocks, without looking into their text. */
  readonly blocks: number;
  readonly scan: number;
  readonly link: number;
  /** Whether what was found can be seen. */
  readonly visibility: number;
  /** From mentions to ranges. */
  readonly ranges: number;
}

const nothing: BlockScan = { size: 0 };

/** Measures the parts of a reading one after another, each as the median of a few runs. */
export function phases(rounds = 9): Phases {
  const measured: Phases[] = [];
  for (let round = 0; round < rounds; round++) measured.push(once());
  const middle = (part: keyof Phases): number =>
    measured.map((phase) => phase[part]).sort((a, b) => a - b)[rounds >> 1] as number;
  return {
    blocks: middle('blocks'),
    scan: middle('scan'),
    link: middle('link'),
    visibility: middle('visibility'),
    ranges: middle('ranges'),
  };
}

function once(): Phases {
  const times = [performance.now()];
  drained(
    createPageText(
      document,
      () => nothing,
      () => {},
    ).read(),
  );
  times.push(performance.now());
  const pageText = createPageText(document, linker.scan, () => {});
  drained(pageText.read());
  times.push(performance.now());
  const blocks = pageText.blocks();
  drained(linker.link(blocks));
  times.push(performance.now());
  const linked = drained(linkPage(pageText, createVisibility(), linker, new Set()));
  times.push(performance.now());
  drained(createMarks().replace(linked.mentions, linked.blocks));
  times.push(performance.now());
  const [text = 0, scanned = 0, link = 0, linkedWithVisibility = 0, ranges = 0] = times
    .slice(1)
    .map((time, at) => time - (times[at] as number));
  return {
    blocks: text,
    scan: Math.max(0, scanned - text),
    link,
    visibility: Math.max(0, linkedWithVisibility - link),
    ranges,
  };
}
