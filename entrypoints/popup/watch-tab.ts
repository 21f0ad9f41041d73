import { computed, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { TabState } from '../../src/messaging/protocol.ts';
import type { Settings } from '../../src/model/settings.ts';
import { isPaused, pageEnabled, siteSwitch } from '../../src/settings/sites.ts';
import { watchSettings } from '../../src/settings/store.ts';
import type { PageDiffering, PageMention, PopupView } from '../../src/sheet/popup-view.ts';
import { interfaceLanguage } from '../../src/ui/messages.ts';
import { prefixOf } from '../background/frame-reports.ts';

/** What the popup shows of a tab, and when the page has first been looked at. */
export interface WatchedTab {
  readonly view: ReadonlySignal<PopupView>;
  readonly looked: Promise<void>;
}

/** Watches a tab until `signal` aborts: asks again when the settings or the reports of its readers change. */
export function watchTab(
  tab: Browser.tabs.Tab | undefined,
  first: Settings,
  signal: AbortSignal,
): WatchedTab {
  const settings = signalOf(first);
  const page = signalOf<PopupView['page']>({ state: 'loading' });
  const mentions = signalOf<PopupView['mentions']>(undefined);
  const differing = signalOf<PopupView['differing']>([]);
  const url = tab?.url ?? '';
  const refresh = latestOnly(
    () => look(tab?.id),
    (seen) => {
      page.value = seen.page;
      mentions.value = seen.mentions;
      differing.value = seen.differing ?? [];
    },
  );
  watchSettings((changed) => {
    settings.value = changed;
    void refresh();
  }, signal);
  if (tab?.id !== undefined) watchReports(tab.id, () => void refresh(), signal);
  const view = computed(() => ({
    language: interfaceLanguage(settings.value.language, browser.i18n.getUILanguage()),
    page: page.value,
    site: siteSwitch(settings.value, url),
    pageEnabled: pageEnabled(settings.value, url),
    pausedUntil: isPaused(settings.value, Date.now()) ? settings.value.pausedUntil : undefined,
    mentions: mentions.value,
    differing: differing.value,
  }));
  return { view, looked: refresh() };
}

/**
 * Looking at a tab makes its readers report again, so only a report that says something else counts: browsers
 * differ in whether storing the same value is a change.
 */
function watchReports(tabId: number, listener: () => void, signal: AbortSignal): void {
  const follow = (changes: Record<string, Browser.storage.StorageChange>) => {
    const news = Object.entries(changes).some(
      ([key, { oldValue, newValue }]) =>
        key.startsWith(prefixOf(tabId)) && JSON.stringify(oldValue) !== JSON.stringify(newValue),
    );
    if (news) listener();
  };
  browser.storage.session.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(follow), {
    once: true,
  });
}

interface Seen {
  readonly page: TabState;
  readonly mentions?: readonly PageMention[];
  readonly differing?: readonly PageDiffering[];
}

async function look(tabId: number | undefined): Promise<Seen> {
  if (tabId === undefined) return { page: { state: 'inactive', reason: 'browser-page' } };
  const page = await send('tabState', { tabId });
  if (page.state !== 'active') return { page };
  const [mentions, differing] = await Promise.all([
    mentionsOf(tabId, page.frames),
    differingOf(tabId, page.frames),
  ]);
  return { page, mentions, differing };
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

async function differingOf(tabId: number, frames: readonly number[]): Promise<PageDiffering[]> {
  const lists = await Promise.all(
    // As with mentions: what a frame said goes with it.
    frames.map((frameId) => send('listDiffering', undefined, { tabId, frameId }).catch(() => [])),
  );
  return lists.flat();
}

/** Runs `ask` anew at every call and tells only the answer to the latest question. */
function latestOnly<T>(ask: () => Promise<T>, tell: (answer: T) => void): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const asked = latest;
    try {
      const answer = await ask();
      if (asked === latest) tell(answer);
    } catch (error) {
      // The background may just be starting anew; what was last seen stays, and the next change asks again.
      console.error('Gloss could not look at the tab.', error);
    }
  };
}
