import { send } from '../../src/messaging/messenger.ts';
import { dropReports, reportsOf } from './frame-reports.ts';

/** Ends the readers of a tab without residue and forgets what they told. */
export async function stopReaders(tabId: number): Promise<void> {
  const frames = [...(await reportsOf(tabId)).keys()];
  await Promise.allSettled(frames.map((frameId) => send('stop', undefined, { tabId, frameId })));
  await dropReports(tabId);
}
