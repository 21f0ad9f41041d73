import { browser } from 'wxt/browser';
import { siteState } from '../../src/settings/sites.ts';
import { readSettings } from '../../src/settings/store.ts';
import { showState } from './badge.ts';
import { dropReports } from './frame-reports.ts';
import { stopReaders } from './stop-readers.ts';
import { dropGoneFrames } from './tab-state.ts';

/** Keeps what is known of tabs true as they load and close. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void dropReports(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.url) void followAddress(tabId, change.url);
    if (change.status === 'complete') void refreshTab(tabId);
  });
}

/** An application may have changed its address without a load: rules are asked anew. */
async function followAddress(tabId: number, url: string): Promise<void> {
  const settings = await readSettings();
  if (!siteState(settings, url, Date.now()).enabled) await stopReaders(tabId);
  await showState(tabId);
}

async function refreshTab(tabId: number): Promise<void> {
  await dropGoneFrames(tabId);
  await showState(tabId);
}
