import type { Found, PartAnswer, TextPart } from '../model/annotation.ts';
import type { BlockRun } from '../model/linker.ts';
import { PageTooLarge } from '../page/page-too-large.ts';
import { pause } from '../page/pause.ts';
import { blocksOf, partsOf, type Telling } from '../page/tell-text.ts';

/** What is mentioned in a page's text, asked of the background. */
export interface Annotations {
  /**
   * Tells what has changed since the last reading and resolves with what is found in all of it; `undefined` when the
   * page's reading has ended. Throws `PageTooLarge`, or the last error when the background is lost for good.
   */
  of(runs: readonly BlockRun[], without: ReadonlySet<number>): Promise<Found | undefined>;
}

/** How work of the page's is done in slices. */
export type Sliced = <T>(work: Generator<void, T>) => Promise<T | undefined>;

/**
 * Milliseconds to wait before a background that was lost is asked again. It is started by being asked; a browser
 * that updates the extension or is short of memory takes a second. It is no cost of the page's.
 */
const WAITS_MS = [0, 50, 250, 1_000, 3_000];

/** @param ask gives a part to the background; rejects when that has been lost */
export function createAnnotations(
  ask: (part: TextPart) => Promise<PartAnswer>,
  sliced: Sliced,
  signal: AbortSignal,
): Annotations {
  let told: Telling | undefined;
  let readings = 0;

  const tellingOf = async (runs: readonly BlockRun[]): Promise<Telling | undefined> => {
    if (told?.runs === runs) return told;
    const blocks = await sliced(blocksOf(runs));
    return blocks && { reading: ++readings, runs, blocks };
  };

  const tell = async (now: Telling, without: readonly number[]): Promise<PartAnswer | undefined> => {
    const parts = partsOf(now, told, without);
    for (;;) {
      const part = await sliced(nextOf(parts));
      if (!part) return undefined;
      const answer = await ask(part);
      if (answer.state !== 'more') return answer;
    }
  };

  /** One attempt: what is found, or why it must be tried again. */
  const attempt = async (now: Telling, without: readonly number[]): Promise<Found | Error | undefined> => {
    try {
      const answer = await tell(now, without);
      if (answer?.state === 'too-large') throw new PageTooLarge();
      if (answer?.state === 'found') {
        told = now;
        return answer;
      }
      told = undefined;
      return answer && new Error('The background does not keep what it is told.');
    } catch (error) {
      if (error instanceof PageTooLarge) throw error;
      return error as Error;
    }
  };

  return {
    async of(runs, without) {
      const now = await tellingOf(runs);
      let failure: Error | undefined;
      for (const wait of WAITS_MS) {
        if (!now || signal.aborted) return undefined;
        const result = await attempt(now, [...without]);
        if (!(result instanceof Error)) return result;
        failure = result;
        await pause(wait, signal);
      }
      throw failure;
    },
  };
}

/** Runs a generator to its next value. */
function* nextOf<T>(work: Generator<T | undefined, void>): Generator<void, T | undefined> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return undefined;
    if (value !== undefined) return value as T;
    yield;
  }
}
