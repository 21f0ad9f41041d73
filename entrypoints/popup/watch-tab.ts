import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { TabState } from '../../src/messaging/protocol.ts';
import type { Settings } from '../../src/model/settings.ts';
import { isPaused, pageEnabled, siteSwitch } from '../../src/settings/sites.ts';
import { watchSettings } from '../../src/settings/store.ts';
import type { PageMention, PopupView } from '../../src/sheet/popup-view.ts';
import { interfaceLanguage } from '../../src/ui/messages.ts';

/**
 * What the popup shows of a tab, kept true while it is open: asked again whenever the settings change and
 * whenever a reader reports.
 */
export function watchTab(
  tab: Browser.tabs.Tab | undefined,
  first: Settings,
  signal: AbortSignal,
): ReadonlySignal<PopupView> {
  const settings = signalOf(first);
  const page = signalOf<PopupView['page']>({ state: 'loading' });
  const mentions = signalOf<PopupView['mentions']>(undefined);
  const url = tab?.url ?? '';
  const refresh = latestOnly(
    () => look(tab?.id),
    (seen) => {
      page.value = seen.page;
      mentions.value = seen.mentions;
    },
  );
  watchSettings((changed) => {
    settings.value = changed;
    refresh();
  }, signal);
  // Not `receive`: the reports are the background's to answer, the popup only takes note that there was one.
  const heard = () => {
    refresh();
    return undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard), { once: true });
  refresh();
  return computed(() => ({
    language: interfaceLanguage(settings.value.language, browser.i18n.getUILanguage()),
    page: page.value,
    site: siteSwitch(settings.value, url),
    pageEnabled: pageEnabled(settings.value, url),
    pausedUntil: isPaused(settings.value, Date.now()) ? settings.value.pausedUntil : undefined,
    mentions: mentions.value,
  }));
}

interface Seen {
  readonly page: TabState;
  readonly mentions?: readonly PageMention[];
}

async function look(tabId: number | undefined): Promise<Seen> {
  if (tabId === undefined) return { page: { state: 'inactive', reason: 'browser-page' } };
  const page = await send('tabState', { tabId });
  if (page.state !== 'active') return { page };
  return { page, mentions: await mentionsOf(tabId, page.frames) };
}

async function mentionsOf(tabId: number, frames: readonly number[]): Promise<PageMention[]> {
  const lists = await Promise.all(
    frames.map(async (frameId) => {
      // A frame may go away between its report and the question; its mentions are gone with it.
      const listed = await send('listMentions', undefined, { tabId, frameId }).catch(() => []);
      return listed.map((mention) => ({ ...mention, frame: frameId }));
    }),
  );
  return lists.flat();
}

/** Runs `ask` anew at every call and tells only the answer to the latest question. */
function latestOnly<T>(ask: () => Promise<T>, tell: (answer: T) => void): () => void {
  let latest = 0;
  return () => {
    latest += 1;
    const asked = latest;
    ask().then(
      (answer) => {
        if (asked === latest) tell(answer);
      },
      (error: unknown) => console.error('Gloss could not look at the tab.', error),
    );
  };
}
