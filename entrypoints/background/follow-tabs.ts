import { browser } from 'wxt/browser';
import { showState } from './badge.ts';
import { dropReports } from './frame-reports.ts';
import { dropGoneFrames } from './tab-state.ts';

/** Keeps what is known of tabs true as they load and close. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void dropReports(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void refreshTab(tabId);
  });
}

async function refreshTab(tabId: number): Promise<void> {
  await dropGoneFrames(tabId);
  await showState(tabId);
}
