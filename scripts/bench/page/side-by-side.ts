import { ahocorasick, type Contender, copyOfBody, gate, markjs, read, regex, walk } from './contenders.ts';

/** Names as in the JSON of `npm run bench`. */
const NAMES = ['walk', 'gate', 'read', 'regex', 'markjs', 'ahocorasick'] as const;
export type Name = (typeof NAMES)[number];

export interface Measured {
  /** Samples in milliseconds for one run over the page. */
  readonly samples: Record<Name, number[]>;
  /** What each counts: characters, 1 or 0, mentions, matches. */
  readonly counts: Record<Name, number>;
  readonly nodes: number;
}

/**
 * A sample of the walk lasts as long, so it is made of several runs on short pages: clocks of pages tick every 0.1 ms.
 * All others make as many runs, for the first one of a sample pays for the browser's objects that the rest find there.
 */
const SAMPLE_MS = 10;
const RUNS_AT_MOST = 400;
/** A slow one makes fewer. */
const LONGEST_SAMPLE_MS = 500;

const contenders: Record<Exclude<Name, 'markjs'>, Contender> = { walk, gate, read, regex, ahocorasick };

/** Measures all contenders on this page in turns; mark.js, which is slower by far, in fewer of them. */
export async function sideBySide(rounds: number, markjsRounds: number): Promise<Measured> {
  const samples = Object.fromEntries(NAMES.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const counts = {} as Record<Name, number>;
  const runs = {} as Record<Name, number>;
  for (const name of NAMES) {
    if (name === 'markjs') continue;
    // The first runs compile; they do not count.
    const began = performance.now();
    let warm = 0;
    do {
      counts[name] = contenders[name]();
      warm++;
    } while (performance.now() - began < 200 && warm < 50);
    const once = Math.max(timed(contenders[name]), 0.001);
    const wanted = name === 'walk' ? Math.min(RUNS_AT_MOST, Math.ceil(SAMPLE_MS / once)) : runs.walk;
    runs[name] = Math.max(1, Math.min(wanted, Math.floor(LONGEST_SAMPLE_MS / once)));
    await breath();
  }
  for (let round = 0; round < rounds; round++) {
    for (const name of NAMES) {
      await breath();
      if (name === 'markjs') {
        if (round >= markjsRounds) continue;
        const copy = copyOfBody();
        collect();
        samples.markjs.push(
          timed(() => {
            counts.markjs = markjs(copy);
            return counts.markjs;
          }),
        );
        continue;
      }
      const contender = contenders[name];
      collect();
      samples[name].push(
        timed(() => {
          for (let run = 1; run < runs[name]; run++) contender();
          return contender();
        }) / runs[name],
      );
    }
  }
  return { samples, counts, nodes: textNodes() };
}

function timed(work: Contender): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Clears away what another contender left, where the browser was started with `--expose-gc`. */
export function collect(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function textNodes(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}
