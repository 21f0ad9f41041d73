import { factBase } from 'virtual:gloss/factbase';
import { compileLinkerIndex } from '../../../src/linking/index/compile.ts';
import { createLinker } from '../../../src/linking/linker.ts';
import type { Linker } from '../../../src/model/linker.ts';
import { readWith } from './contenders.ts';
import { namedSubjects } from './names.ts';

export interface Grown {
  /** Milliseconds: parsing the index's JSON, and loading it; characters of the JSON. */
  readonly parse: number;
  readonly load: number;
  readonly size: number;
}

const kept: { json: string; linker: Linker }[] = [];

/** Compiles the real index with `names` generated names more, and keeps it for `readInTurns`. */
export function grow(names: number): number {
  const json = JSON.stringify(compileLinkerIndex([...factBase.subjects, ...namedSubjects(names)]));
  kept.push({ json, linker: createLinker(JSON.parse(json)) });
  return kept.length - 1;
}

/** Loads a grown index a few times; medians. */
export function loadTimes(at: number): Grown {
  const json = kept[at]?.json as string;
  const parse: number[] = [];
  const load: number[] = [];
  for (let round = 0; round < 7; round++) {
    const begun = performance.now();
    const index = JSON.parse(json);
    const parsed = performance.now();
    createLinker(index);
    parse.push(parsed - begun);
    load.push(performance.now() - parsed);
  }
  return { parse: middle(parse), load: middle(load), size: json.length };
}

/** Reads the page with each grown index in turns; median milliseconds of each, and the mentions found. */
export function readInTurns(rounds: number): { ms: number; mentions: number }[] {
  const times = kept.map(() => [] as number[]);
  const mentions: number[] = [];
  for (let round = -3; round < rounds; round++) {
    for (const [at, { linker }] of kept.entries()) {
      const begun = performance.now();
      mentions[at] = readWith(linker);
      if (round >= 0) times[at]?.push(performance.now() - begun);
    }
  }
  return times.map((each, at) => ({ ms: middle(each), mentions: mentions[at] as number }));
}

let held: Linker | undefined;

/** Holds on to one more linker of an index, so that its memory can be seen from outside. */
export function hold(at: number): boolean {
  held = createLinker(JSON.parse(kept[at]?.json as string));
  return held !== undefined;
}

function middle(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] as number;
}
