import { send } from '../../src/messaging/messenger.ts';
import { dropReports, reportsOf } from './frame-reports.ts';

let last: Promise<void> = Promise.resolve();

/**
 * Opens the card of the next (1) or previous (-1) mention of a tab, from the one that was opened last, in whichever
 * frame that is. Frames follow one another in the order of their ids, the top frame first, and after the last one
 * comes the first again. Each reader knows when it opened a card, so nothing is lost when the background is stopped.
 */
export function step(tabId: number, direction: 1 | -1): void {
  // One after the other, as a key that is held down asks for them. A step fails with its tab: nothing to go to.
  last = last.then(() => go(tabId, direction)).catch(() => {});
}

async function go(tabId: number, direction: 1 | -1): Promise<void> {
  const frames = await framesWithMentions(tabId);
  const latest = frames.reduce((one, other) => (other.openedAt > one.openedAt ? other : one), NOWHERE);
  const begin = latest === NOWHERE ? (direction > 0 ? 0 : -1) : frames.indexOf(latest);
  // In the end the frame of the beginning is entered again, at its other edge.
  for (let turn = 0; turn <= frames.length; turn++) {
    const frame = frames.at((begin + turn * direction) % frames.length);
    if (!frame) return;
    const { frameId } = frame;
    const how = { direction, enter: turn > 0 || latest === NOWHERE, leave: frames.length > 1 };
    if (await send('step', how, { tabId, frameId }).catch(() => false)) return;
  }
}

interface OpenedFrame {
  readonly frameId: number;
  /** Epoch milliseconds; 0 before the first card. */
  readonly openedAt: number;
}

const NOWHERE: OpenedFrame = { frameId: -1, openedAt: 0 };

async function framesWithMentions(tabId: number): Promise<OpenedFrame[]> {
  const reports = [...(await reportsOf(tabId))].filter(([, { counts }]) => Object.keys(counts).length > 0);
  const frames: OpenedFrame[] = [];
  for (const [frameId] of reports) {
    try {
      frames.push({ frameId, openedAt: await send('lastOpened', undefined, { tabId, frameId }) });
    } catch {
      await dropReports(tabId, [frameId]); // its reader has gone with its document
    }
  }
  return frames;
}
