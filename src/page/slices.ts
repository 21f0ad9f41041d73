/** Milliseconds of work between two chances for the page; a quarter of a frame. */
export const SLICE_MS = 4;

/**
 * Runs a generator in slices of `SLICE_MS` and gives the page its turn in between: input first, then the rest.
 * Resolves with the generator's value, or `undefined` when the signal aborted.
 */
export async function runSliced<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
  measured?: (ms: number) => void,
): Promise<T | undefined> {
  while (!signal.aborted) {
    const begun = performance.now();
    for (;;) {
      const { done, value } = work.next();
      const spent = performance.now() - begun;
      if (done || spent >= SLICE_MS) measured?.(spent);
      if (done) return value;
      if (spent >= SLICE_MS) break;
    }
    await pageTurn();
  }
  return undefined;
}

/**
 * Waits until the browser has served what is waiting for the page. A task of the usual priority takes its place in
 * the line; `scheduler.yield` would go before the page's timers each time and starve them.
 */
function pageTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?: (task: () => void) => Promise<void> } };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
