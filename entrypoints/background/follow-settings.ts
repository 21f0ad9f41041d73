import { type Browser, browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { Settings } from '../../src/model/settings.ts';
import { siteState } from '../../src/settings/sites.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';
import { showState } from './badge.ts';
import { reportsOf } from './frame-reports.ts';
import { injectGate, paint } from './inject.ts';
import { readerSettings } from './reader-settings.ts';
import { stopReaders } from './stop-readers.ts';
import { isLent, mayRead } from './tab-state.ts';

const PAUSE_ENDS = 'pause-ends';

/** Acts on every change of the settings or the permissions in all open tabs, without a reload. */
export function followSettings(signal: AbortSignal): void {
  watchSettings((settings) => void applyToAll(settings), signal);
  readSettings().then(setAlarm).catch(console.error);
  const again = (): void => void readSettings().then(applyToAll);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PAUSE_ENDS) again();
  });
}

/** Browsers may forget an alarm when they end; the pause itself is stored. */
async function setAlarm(settings: Settings): Promise<void> {
  if (typeof settings.pausedUntil === 'number' && settings.pausedUntil > Date.now()) {
    await browser.alarms.create(PAUSE_ENDS, { when: settings.pausedUntil });
  } else await browser.alarms.clear(PAUSE_ENDS);
}

async function applyToAll(settings: Settings): Promise<void> {
  await setAlarm(settings);
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => apply(settings, tab)));
}

async function apply(settings: Settings, { id: tabId, url, discarded }: Browser.tabs.Tab): Promise<void> {
  if (tabId === undefined || discarded) return;
  try {
    const frames = [...(await reportsOf(tabId)).keys()];
    // The address of a tab is told only while its page may be read.
    if (
      !url ||
      !siteState(settings, url, Date.now()).enabled ||
      !((await mayRead(url)) || (await isLent(tabId, url)))
    ) {
      await stopReaders(tabId);
    } else if (frames.length > 0) {
      await paint(tabId, settings.highlightStyle, frames);
      const next = readerSettings(settings, url);
      await Promise.allSettled(frames.map((frameId) => send('configure', next, { tabId, frameId })));
    } else await injectGate(tabId);
  } catch {
    // Not a page that extensions may touch, or gone meanwhile: nothing of ours is there.
  }
  await showState(tabId);
}
