/**
 * Time of a whole reading (blocks, matching, linking) of hostile texts of 1 MB and 4 MB, side by side: four times
 * the text must take about four times as long. Usage: node scripts/bench-linear.ts
 */
import { join } from 'node:path';
import { parseFactBase } from '../src/factbase/parse.ts';
import { compileLinkerIndex } from '../src/linking/index/compile.ts';
import { linkText } from '../src/linking/link-text.ts';
import { createLinker } from '../src/linking/linker.ts';
import { readDataFiles } from './data-files.ts';

const MEGA = 1_000_000;
const ROUNDS = 5;
/** Makes every text one that concerns the story, so that no rule is spared. */
const LEAD = 'Việt Nam and the US prepare trade talks on the reciprocal tariffs\n\n';

const parsed = parseFactBase(readDataFiles(join(import.meta.dirname, '../data')).files);
if (!parsed.ok) throw new Error('The fact base is broken: npm run facts:check');
const linker = createLinker(compileLinkerIndex(parsed.factBase.subjects));

let state = 7;
const random = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % below;
};
const repeated = (piece: string) => (size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const texts: Readonly<Record<string, (size: number) => string>> = {
  'random Unicode': (size) => {
    let text = '';
    while (text.length < size) text += String.fromCodePoint(random(0xd800));
    return text;
  },
  'near-matches, one line': repeated('nguyen hong nguyen chi pham minh '),
  'names, one line': repeated('Phạm Minh Chính, '),
  'digits, one line': repeated('46.46,46%10-'),
  'numbers, one line': repeated('1, 46, 10 '),
  'cue words, one line': repeated('tariff duty talks deficit exports '),
  'a dense page': repeated(
    'The US deficit with Vietnam was $123.5 billion in 2024. A 46% tariff hurts, PM Chính said.\n\n',
  ),
};

const time = (text: string) => {
  const start = performance.now();
  linkText(text, linker);
  return performance.now() - start;
};
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

for (const [name, make] of Object.entries(texts)) {
  const large = LEAD + make(4 * MEGA);
  const small = large.slice(0, LEAD.length + MEGA);
  for (let warm = 0; warm < ROUNDS; warm += 1) time(small);
  const times = Array.from({ length: ROUNDS }, () => [time(small), time(large)] as const);
  const [one, four] = [median(times.map(([a]) => a)), median(times.map(([, b]) => b))];
  console.log(
    `${name.padEnd(24)} 1 MB ${one.toFixed(0).padStart(6)} ms   4 MB ${four.toFixed(0).padStart(6)} ms   ratio ${(four / one).toFixed(2)}`,
  );
}
