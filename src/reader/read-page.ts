import type { Found, PartAnswer, TextPart } from '../model/annotation.ts';
import type { PageText } from '../page/page-text.ts';
import { createRounds } from '../page/rounds.ts';
import { runSliced } from '../page/slices.ts';
import type { Visibility } from '../page/visibility.ts';
import { createAnnotations } from './annotations.ts';
import type { Marking } from './marking.ts';

/** A reading of the page: reads what has changed, has it annotated, paints. */
export interface ReadPage {
  /**
   * Resolves to the milliseconds of the page's main thread that it took; waiting for the background is none of it.
   * Rejects when the background is lost, and with `PageTooLarge`.
   */
  (): Promise<number>;
}

export function createReadPage(
  { pageText, visibility, marking }: { pageText: PageText; visibility: Visibility; marking: Marking },
  ask: (part: TextPart) => Promise<PartAnswer>,
  signal: AbortSignal,
): ReadPage {
  let cost = 0;
  const sliced = <T>(work: Generator<void, T>): Promise<T | undefined> =>
    runSliced(work, signal, (ms) => {
      cost += ms;
    });
  const annotations = createAnnotations(ask, sliced, signal);

  function* show(found: Found, rounds: ReturnType<typeof createRounds>): Generator<void, boolean> {
    const linked = yield* rounds.take(found);
    if (!linked) return false;
    yield* marking.show(linked, found.groups);
    return true;
  }

  return async () => {
    cost = 0;
    marking.begin();
    await sliced(pageText.read());
    const rounds = createRounds(pageText, visibility);
    for (let isShown: boolean | undefined = false; isShown === false; ) {
      const found = await annotations.of(pageText.runs(), rounds.without);
      isShown = found && (await sliced(show(found, rounds)));
    }
    return cost;
  };
}
