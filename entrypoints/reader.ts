import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ContentRequest } from '../src/card/build-content.ts';
import type { CardCode } from '../src/card/coming-card.ts';
import type { CardContent } from '../src/card/content.ts';
import { isolatedWorld } from '../src/isolated-world.ts';
import { isExtensionThere, receive, send } from '../src/messaging/messenger.ts';
import { pageDay } from '../src/page/page-day.ts';
import { watchRewriting } from '../src/page/rewritten.ts';
import { startReader } from '../src/reader/reader.ts';

/** Milliseconds between two looks whether the extension is still there. */
const LIFE_SIGN_MS = 2_000;

export default defineUnlistedScript(() => {
  // Nothing may reach the page's console or error handlers: without the extension there is nothing to do here.
  start().catch(() => {});
});

async function start(): Promise<void> {
  if (document.designMode === 'on' || !isPage()) return;
  isolatedWorld.glossStopReader?.();
  const life = new AbortController();
  const { signal } = life;
  const stop = (): void => life.abort();
  isolatedWorld.glossStopReader = stop;
  signal.addEventListener('abort', () => {
    if (isolatedWorld.glossStopReader === stop) delete isolatedWorld.glossStopReader;
  });
  receive('stop', stop, signal);
  const settings = await send('begin', undefined);
  if (signal.aborted) return;

  const reader = startReader({
    document,
    annotate: (part) => send('annotate', part),
    contentOf,
    bringCard,
    actions: {
      openFacts: (subject) => isAsked() && tell('openFacts', { subject }),
      mute: (subject) => isAsked() && tell('mute', { subject, muted: true }),
      unmute: (subject) => isAsked() && tell('mute', { subject, muted: false }),
      switchOff: () => tell('switchSiteOff', undefined),
    },
    settings,
    report: (report) => tell('report', report),
    signal,
  });

  receive('configure', (next) => reader.configure(next), signal);
  receive('listMentions', () => reader.list(), signal);
  receive('listDiffering', () => reader.listDiffering(), signal);
  receive('locateMentions', () => reader.locate(), signal);
  receive('showDiffering', ({ index: at }) => reader.showDiffering(at), signal);
  receive('jumpTo', ({ index: at }) => reader.jumpTo(at), signal);
  receive('lastOpened', () => reader.lastOpened(), signal);
  receive('step', (how) => reader.step(how), signal);
  receive('reportAgain', () => reader.reportAgain(), signal);
  // No event tells the background that a frame moves on; Firefox says nothing of it at all.
  if (window !== window.top) window.addEventListener('pagehide', () => tell('gone', undefined), { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && reader.reportAgain(), { signal });

  // Rewritten, the document has lost every listener that was set in it: all begins anew.
  watchRewriting(document, () => void start().catch(() => {}), signal);
  const watch = setInterval(() => isExtensionThere() || life.abort(), LIFE_SIGN_MS);
  signal.addEventListener('abort', () => clearInterval(watch), { once: true });

  async function contentOf(request: ContentRequest): Promise<CardContent | undefined> {
    // The shape holds what a card could fail on; the rest is as the background of this extension made it.
    return (await send('content', { ...request, pageDay: pageDay(document) })) as CardContent | undefined;
  }

  async function bringCard(): Promise<CardCode> {
    await send('bringCard', undefined);
    return isolatedWorld.glossCard!;
  }

  function tell(...message: Parameters<typeof send>): void {
    send(...message).catch(() => {
      // The background was being replaced; if the extension is gone, so is the reason to be here.
      if (!isExtensionThere()) life.abort();
    });
  }
}

/** Whether there is a page, not XML, a picture or a text that the browser shows in a document of its own making. */
function isPage(): boolean {
  return /html/.test(document.contentType);
}

/** Whether a person has just pressed something: the page can press the card's buttons by script, but not this. */
function isAsked(): boolean {
  return navigator.userActivation.isActive;
}
