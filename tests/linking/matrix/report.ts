import type { Tally } from './tally.ts';

const WORST = 20;

/** The tallies that lose more than as many sentences of all do on average, as lines for people, with examples. */
export function worst(title: string, tallies: ReadonlyMap<string, Tally>, most = WORST): string {
  const all = [...tallies.values()];
  const sum = (of: (tally: Tally) => number) => all.reduce((total, tally) => total + of(tally), 0);
  const average = sum(lost) / sum(({ sentences }) => sentences);
  const excess = (tally: Tally) => lost(tally) - average * tally.sentences;
  const lines = [...tallies]
    .filter(([, tally]) => lost(tally) > 0)
    .sort(([, a], [, b]) => excess(b) - excess(a))
    .slice(0, most)
    .flatMap(([key, tally]) => [line(key, tally), ...tally.examples.map((example) => `      ${example}`)]);
  return [`Worst ${title}:`, ...lines].join('\n');
}

/** Mentions missed and sentences with a mark too many. */
function lost({ due, found, marked }: Tally): number {
  return due - found + marked;
}

/** Every tally on a line of its own. */
export function summary(tallies: ReadonlyMap<string, Tally>): string {
  return [...tallies].map(([key, tally]) => line(key, tally)).join('\n');
}

function line(key: string, tally: Tally): string {
  const recall = tally.due === 0 ? '     ' : tally.recall.toFixed(3);
  return `  ${recall} ${tally.falseMarks.toFixed(2).padStart(6)}% of ${String(tally.sentences).padStart(5)}  ${key}`;
}
