import { type Browser, browser } from 'wxt/browser';
import { createAnnotator } from '../../src/annotation/annotator.ts';
import { createTurns } from '../../src/annotation/turns.ts';
import { receive } from '../../src/messaging/messenger.ts';
import { siteState } from '../../src/settings/sites.ts';
import { readSettings } from '../../src/settings/store.ts';
import { readerSettings } from './reader-settings.ts';

/** Milliseconds of linking after which other messages are heard: a card that is asked for meanwhile comes in time. */
const SLICE_MS = 8;

const bringLibrary = () => import('./library.ts');

/**
 * Answers what readers ask of their pages: what is mentioned in a text, and what a card says of it. What is kept of
 * a page stays in memory, under a key of its document's own, and goes with the document.
 */
export function annotatePages(signal: AbortSignal): void {
  const annotator = createAnnotator(
    async () => (await bringLibrary()).library,
    createTurns(SLICE_MS, hearMessages),
  );
  browser.tabs.onRemoved.addListener((tabId) => annotator.drop((key) => key.startsWith(`${tabId}:`)));
  receive(
    'annotate',
    async (part, sender) => {
      const settings = await readSettings();
      const url = sender.tab?.url ?? sender.url ?? '';
      if (!siteState(settings, url, Date.now()).enabled) throw new Error('Gloss is off on this site.');
      const key = keyOf(sender);
      const frame = frameOf(sender);
      annotator.drop((other) => other !== key && other.startsWith(frame));
      const muted = new Set(readerSettings(settings, url).muted);
      return annotator.annotate(key, part, {
        muted,
        hiddenGroups: new Set(settings.hiddenGroups),
        urgent: sender.tab?.active ?? false,
      });
    },
    signal,
  );
  receive('content', async (request) => (await bringLibrary()).contentOf(request), signal);
}

function frameOf({ tab, frameId }: Browser.runtime.MessageSender): string {
  return `${tab?.id}:${frameId}:`;
}

/** Firefox says which document only lately; without it a new document begins by telling all of its text. */
function keyOf(sender: Browser.runtime.MessageSender): string {
  return `${frameOf(sender)}${sender.documentId ?? ''}`;
}

function hearMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
