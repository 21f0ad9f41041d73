import { computed, effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { type Browser, browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { TabState } from '../../src/messaging/protocol.ts';
import type { PageState } from '../../src/model/page-state.ts';
import type { Settings } from '../../src/model/settings.ts';
import { addressOf } from '../../src/settings/address.ts';
import { isManaged } from '../../src/settings/managed.ts';
import { readManaged } from '../../src/settings/managed-store.ts';
import { isPaused } from '../../src/settings/pause.ts';
import { pageEnabled, siteSwitch } from '../../src/settings/sites.ts';
import { watchSettings } from '../../src/settings/store.ts';
import type { PageDiffering, PageMention, PopupView } from '../../src/sheet/popup-view.ts';
import { interfaceLanguage } from '../../src/ui/messages.ts';
import { prefixOf } from '../background/frame-reports.ts';
import { mayRead } from '../background/tab-state.ts';
import type { Saver } from '../options/saver.ts';

/** A page that answers at all does so within a tenth of this. */
const SILENT_AFTER_MS = 1000;

/** A page that has just come is read and reported on within this, so that nothing is denied before it was looked for. */
const CONFIRM_AFTER_MS = 300;

interface Seen {
  readonly page: PageState;
  readonly mentions?: readonly PageMention[];
  readonly differing?: readonly PageDiffering[];
  readonly onClickOnly?: boolean;
  readonly managed?: boolean;
}

/**
 * What the popup shows of a tab, or whichever is the tab at the time, kept true until `signal` aborts: asks again when the settings, the tab or
 * the reports of its readers change.
 */
export function watchTab(
  tab: ReadonlySignal<Browser.tabs.Tab | undefined>,
  first: Settings,
  signal: AbortSignal,
  { notSaved }: Pick<Saver, 'notSaved'>,
): ReadonlySignal<PopupView> {
  const settings = signalOf(first);
  const seen = signalOf<Seen>({ page: { state: 'looking' } });
  const refresh = latestOnly(
    () => look(tab.value),
    (now) => {
      seen.value = now;
    },
  );
  watchSettings((changed) => {
    settings.value = changed;
    void refresh();
  }, signal);
  watchReports(() => tab.value?.id, refresh, signal);
  let shown: number | undefined;
  const stop = effect(() => {
    const id = tab.value?.id;
    // What was seen of another tab is not true of this one.
    if (id !== shown) seen.value = { page: { state: 'looking' } };
    shown = id;
    void refresh();
  });
  signal.addEventListener('abort', stop, { once: true });
  return computed(() => ({
    ...viewOf(tab.value, settings.value, seen.value),
    notSaved: notSaved.value,
  }));
}

function viewOf(tab: Browser.tabs.Tab | undefined, settings: Settings, seen: Seen): PopupView {
  const url = tab?.url ?? '';
  const site = siteSwitch(settings, url);
  return {
    language: interfaceLanguage(settings.language, browser.i18n.getUILanguage()),
    page: seen.page,
    address: url ? { url, title: tab?.title ?? '' } : undefined,
    site: site && { ...site, managed: seen.managed ?? false },
    pageEnabled: pageEnabled(settings, url),
    theme: settings.theme,
    pausedUntil: isPaused(settings, Date.now()) ? settings.pausedUntil : undefined,
    mentions: seen.mentions,
    differing: seen.differing ?? [],
    onClickOnly: seen.onClickOnly ?? false,
  };
}

/**
 * Looking at a tab makes its readers report again, so only a report that says something else counts: browsers
 * differ in whether storing the same value is a change.
 */
function watchReports(tabId: () => number | undefined, listener: () => unknown, signal: AbortSignal): void {
  const follow = (changes: Record<string, Browser.storage.StorageChange>) => {
    const id = tabId();
    const news = Object.entries(changes).some(
      ([key, { oldValue, newValue }]) =>
        id !== undefined &&
        key.startsWith(prefixOf(id)) &&
        JSON.stringify(oldValue) !== JSON.stringify(newValue),
    );
    if (news) void listener();
  };
  browser.storage.session.onChanged.addListener(follow);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(follow), {
    once: true,
  });
}

async function look(tab: Browser.tabs.Tab | undefined): Promise<Seen> {
  const seen = await lookAtPage(tab);
  const url = tab?.url ?? '';
  const host = addressOf(url)?.host;
  const { rules = [], options = true } = await readManaged();
  const managed = host !== undefined && (!options || isManaged(host, rules));
  return { ...seen, managed, onClickOnly: /^https?:/.test(url) && !(await mayRead(url)) };
}

async function lookAtPage(tab: Browser.tabs.Tab | undefined): Promise<Seen> {
  if (tab?.id === undefined) return { page: { state: 'inactive', reason: 'browser-page' } };
  const { id: tabId } = tab;
  const page = await confirmed(tabId);
  if (page.state !== 'active') {
    const { status } = await browser.tabs.get(tabId);
    const unfinished = page.reason === 'nothing-found' && status === 'loading';
    return { page: unfinished ? { state: 'unfinished' } : page };
  }
  const [mentions, differing] = await Promise.all([
    placesOf('listMentions', tabId, page.frames),
    placesOf('listDiffering', tabId, page.frames),
  ]);
  return { page, mentions, differing };
}

/** What a tab shows; that nothing was found is believed when it is said twice. */
async function confirmed(tabId: number): Promise<TabState> {
  const page = await send('tabState', { tabId });
  if (page.state !== 'inactive' || page.reason !== 'nothing-found') return page;
  await new Promise((resolve) => setTimeout(resolve, CONFIRM_AFTER_MS));
  return send('tabState', { tabId });
}

/** What the readers of some frames list, each entry with its frame and its place there. */
async function placesOf(
  name: 'listMentions' | 'listDiffering',
  tabId: number,
  frames: readonly number[],
): Promise<PageMention[]> {
  const lists = await Promise.all(
    frames.map(async (frame) => {
      // A frame may go away between its report and the question; what it said is gone with it.
      const listed = await send(name, undefined, { tabId, frameId: frame }).catch(() => []);
      return listed.map((one, index) => ({ ...one, frame, index }));
    }),
  );
  return lists.flat();
}

/**
 * Runs `ask` anew at every call and tells only the answer to the latest question; where that stays out, that the page
 * is silent, until it comes after all.
 */
function latestOnly(ask: () => Promise<Seen>, tell: (answer: Seen) => void): () => Promise<void> {
  let latest = 0;
  return async () => {
    latest += 1;
    const asked = latest;
    const late = setTimeout(() => {
      if (asked === latest) tell({ page: { state: 'silent' } });
    }, SILENT_AFTER_MS);
    try {
      const answer = await ask();
      if (asked === latest) tell(answer);
    } catch (error) {
      // The background may just be starting anew; what was last seen stays, and the next change asks again.
      console.error('Gloss could not look at the tab.', error);
    } finally {
      clearTimeout(late);
    }
  };
}
