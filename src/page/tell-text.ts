import type { PartBlock, TextPart } from '../model/annotation.ts';
import type { BlockRun } from '../model/linker.ts';

/** A reading that the background has been told. */
export interface Telling {
  readonly reading: number;
  readonly runs: readonly BlockRun[];
  readonly blocks: readonly PartBlock[];
}

/** UTF-16 code units of a part, about: few messages, and none that takes long to be written. */
const PART_LENGTH = 1 << 18;
const BLOCKS_PER_YIELD = 512;

/** The blocks of some runs; yields so that a caller can stop for the page. */
export function* blocksOf(runs: readonly BlockRun[]): Generator<void, readonly PartBlock[]> {
  const blocks: PartBlock[] = [];
  for (const { text, starts, ends, kinds } of runs) {
    for (const [at, start] of starts.entries()) {
      blocks.push([kinds[at]!, text.slice(start, ends[at])]);
      if (blocks.length % BLOCKS_PER_YIELD === 0) yield;
    }
  }
  return blocks;
}

/**
 * The parts that tell a reading to who knows `former`: what has changed between the blocks that are the same at both
 * ends. Yields `undefined` where a caller can stop for the page.
 */
export function* partsOf(
  now: Telling,
  former: Telling | undefined,
  without: readonly number[],
): Generator<TextPart | undefined, void> {
  const { blocks, reading } = now;
  const old = former?.blocks ?? [];
  const least = Math.min(blocks.length, old.length);
  let head = 0;
  for (; head < least && isSame(blocks[head]!, old[head]!); head++)
    if (head % BLOCKS_PER_YIELD === 0) yield undefined;
  let tail = 0;
  for (; tail < least - head && isSame(blocks.at(-1 - tail)!, old.at(-1 - tail)!); tail++)
    if (tail % BLOCKS_PER_YIELD === 0) yield undefined;
  const told = { reading, base: former?.reading ?? 0, head, tail, without };
  const end = blocks.length - tail;
  let from = head;
  do {
    let to = from;
    for (let length = 0; to < end && length < PART_LENGTH; to++) length += blocks[to]![1].length;
    yield { ...told, from, blocks: blocks.slice(from, to), last: to === end };
    from = to;
  } while (from < end);
}

function isSame([kind, text]: PartBlock, [otherKind, otherText]: PartBlock): boolean {
  return kind === otherKind && text === otherText;
}
