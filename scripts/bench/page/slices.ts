import { mentionsIn, startRealReader } from './reader.ts';

export interface SlicedReading {
  /** Milliseconds of each stretch in which the reader kept the main thread. */
  readonly slices: readonly number[];
  /** Of each delivery of mutations to the reader. */
  readonly deliveries: readonly number[];
  /** From the start to the first and to the last report, in milliseconds. */
  readonly first: number;
  readonly last: number;
  readonly mentions: number;
  readonly mutations: number;
  /** Milliseconds by which the page's own timers were late, at worst, while the reader was at work. */
  readonly timerLate: number;
  /** Why the reader gave up, if it did. */
  readonly stopped: string | undefined;
}

const TIMER_MS = 20;

const now = performance.now.bind(performance);

/**
 * Starts the reader and times its slices from outside: a slice begins when the reader first asks for the time
 * and ends when the stretch of script ends, which a microtask tells. With `mutateForMs`, paragraphs come, go and
 * change all the while, as on a page with a live ticker. Without `reads` the page is left to itself, to compare with.
 */
export async function readSliced(
  mutateForMs: number,
  settleMs: number,
  reads = true,
): Promise<SlicedReading> {
  const slices: number[] = [];
  const deliveries = timeObservers();
  let begun: number | undefined;
  performance.now = () => {
    const time = now();
    if (begun === undefined) {
      begun = time;
      queueMicrotask(() => {
        slices.push(now() - (begun as number));
        begun = undefined;
      });
    }
    return time;
  };
  const start = now();
  let first = 0;
  let last = 0;
  let mentions = 0;
  let stopped: string | undefined;
  if (reads)
    startRealReader((report) => {
      last = now() - start;
      first ||= last;
      mentions = mentionsIn(report);
      stopped = report.stopped;
    });
  let mutations = 0;
  const timers = timeTimers();
  while (now() - start < mutateForMs) {
    mutate(mutations++);
    await frame();
  }
  // The reading is over when no slice has come for a while.
  for (let seen = -1; seen !== slices.length; ) {
    seen = slices.length;
    await pause(settleMs);
  }
  performance.now = now;
  timers.end();
  return { slices, deliveries, first, last, mentions, mutations, timerLate: timers.late(), stopped };
}

function mutate(turn: number): void {
  const paragraphs = document.querySelectorAll('main p');
  const paragraph = paragraphs[(turn * 7919) % paragraphs.length];
  if (!paragraph) return;
  if (turn % 3 === 0) {
    const added = document.createElement('p');
    added.textContent =
      'Just in: Prime Minister Phạm Minh Chính spoke of trade talks with the United States.';
    paragraph.after(added);
  } else if (turn % 3 === 1 && paragraph.firstChild?.nodeType === Node.TEXT_NODE)
    paragraph.firstChild.nodeValue += ' Corrected at noon.';
  else paragraph.remove();
}

/** Times every callback of a mutation observer made from now on: in this page they are the reader's. */
function timeObservers(): number[] {
  const times: number[] = [];
  const Original = MutationObserver;
  globalThis.MutationObserver = class extends Original {
    constructor(callback: MutationCallback) {
      super((records, observer) => {
        const begun = now();
        callback(records, observer);
        times.push(now() - begun);
      });
    }
  };
  return times;
}

/** How late a timer of the page comes that asks for every `TIMER_MS`. */
function timeTimers(): { late(): number; end(): void } {
  let expected = now() + TIMER_MS;
  let worst = 0;
  const timer = setInterval(() => {
    worst = Math.max(worst, now() - expected);
    expected = now() + TIMER_MS;
  }, TIMER_MS);
  return { late: () => Math.max(worst, now() - expected), end: () => clearInterval(timer) };
}

/** A frame, not a timer: a reader that lets no timer run would be tried with no mutations at all. */
function frame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
