import { pause } from './pause.ts';

/** Milliseconds that changes are gathered before they are read; below what a reader notices. */
const GATHER_MS = 50;
/** A page that keeps changing pays at most a tenth of its main thread for being followed. */
const REST_PER_WORK = 9;
/** Milliseconds after which even the largest page that keeps changing is read again. */
const LONGEST_REST_MS = 10_000;

/**
 * Runs `work` soon after it is asked for, never twice at once, and with rests in proportion to what it cost.
 * `work` resolves to the milliseconds of main thread that it took. While the tab is hidden, nothing runs that
 * was asked for after the first time.
 */
export function createPace(
  document: Document,
  work: () => Promise<number>,
  signal: AbortSignal,
): { request(): void } {
  let wanted = false;
  let running = false;

  const run = async (): Promise<void> => {
    running = true;
    let rest = GATHER_MS;
    while (wanted && !signal.aborted) {
      wanted = false;
      const cost = await work();
      rest = Math.min(LONGEST_REST_MS, Math.max(GATHER_MS, cost * REST_PER_WORK));
      await pause(rest, signal);
      if (wanted) await shown(document, signal);
    }
    running = false;
  };

  return {
    request() {
      wanted = true;
      if (!running) void run();
    },
  };
}

function shown(document: Document, signal: AbortSignal): Promise<void> {
  if (!document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      document.removeEventListener('visibilitychange', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    document.addEventListener('visibilitychange', end);
    signal.addEventListener('abort', end);
  });
}
