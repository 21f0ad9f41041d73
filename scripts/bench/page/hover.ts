import { DWELL_MS } from '../../../src/card/constants.ts';
import { HOST_NAME } from '../../../src/card/host.ts';
import { mentionsIn, startRealReader } from './reader.ts';

export interface Hovered {
  /** Milliseconds from the end of the dwell until the card is there, placed and laid out. */
  readonly card: number;
  /** The same until the frame that shows it has been made. */
  readonly frame: number;
}

const hovered: Hovered[] = [];
/** Milliseconds of each pointer move in the reader's listeners. */
const moves: number[] = [];

/** Lays out a page with many mentions, starts the reader and resolves to their number once all are painted. */
export async function stageMentions(count: number): Promise<number> {
  document.body.replaceChildren(paragraphs(count));
  timeDwells();
  timeMoves();
  const mentions = await new Promise<number>((resolve) =>
    startRealReader((report) => resolve(mentionsIn(report))),
  );
  return mentions;
}

/** The middle of the mention number `at`, scrolled into view, in CSS pixels of the viewport. */
export function mentionPoint(at: number): { x: number; y: number } {
  const element = document.querySelectorAll('b')[at] as HTMLElement;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

export function hoverTimes(): { hovered: readonly Hovered[]; moves: readonly number[] } {
  return { hovered, moves };
}

function paragraphs(count: number): DocumentFragment {
  const all = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  paragraph.innerHTML =
    'Prime Minister <b>Phạm Minh Chính</b> spoke of trade talks and tariffs between Việt Nam and the United States.';
  // Each paragraph holds two mentions, the man and the talks.
  for (let at = 0; at < count / 2; at++) all.append(paragraph.cloneNode(true));
  return all;
}

/** The end of the dwell is a timer's callback; what it does, and what follows from it in promises, is timed. */
function timeDwells(): void {
  const original = globalThis.setTimeout;
  const timed = (callback: () => void, ms?: number): unknown => {
    if (ms !== DWELL_MS) return original(callback, ms);
    return original(() => {
      const wasOpen = cardBox() !== undefined;
      const begun = performance.now();
      callback();
      if (wasOpen || !cardBox()) return;
      // Placing the card takes some promises; a timer runs behind them all.
      queueMicrotask(async () => {
        for (let turn = 0; turn < 50; turn++) await undefined;
        cardBox();
        const card = performance.now() - begun;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => hovered.push({ card, frame: performance.now() - begun });
          port2.postMessage(undefined);
        });
      });
    }, ms);
  };
  globalThis.setTimeout = timed as typeof setTimeout;
}

function timeMoves(): void {
  const add = window.addEventListener.bind(window) as (...args: unknown[]) => void;
  window.addEventListener = ((type: string, listener: (event: Event) => void, options?: unknown) => {
    if (type !== 'pointermove') return add(type, listener, options);
    add(
      type,
      (event: Event) => {
        const begun = performance.now();
        listener(event);
        moves.push(performance.now() - begun);
      },
      options,
    );
  }) as typeof window.addEventListener;
}

/** The open card's box, which makes the browser lay it out. */
function cardBox(): DOMRect | undefined {
  return document
    .querySelector(`${HOST_NAME}:popover-open`)
    ?.shadowRoot?.querySelector('[role="dialog"]')
    ?.getBoundingClientRect();
}
