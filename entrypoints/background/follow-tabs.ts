import { browser } from 'wxt/browser';
import { showState } from './badge.ts';
import { dropReports } from './frame-reports.ts';
import { step } from './step.ts';
import { dropGoneFrames } from './tab-state.ts';

const COMMANDS: Readonly<Record<string, 1 | -1>> = { 'next-mention': 1, 'previous-mention': -1 };

/** Keeps what is known of tabs true as they load and close, and passes the keyboard commands on. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void dropReports(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'complete') void refreshTab(tabId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    const direction = COMMANDS[command];
    if (direction && tab?.id !== undefined) step(tab.id, direction);
  });
}

async function refreshTab(tabId: number): Promise<void> {
  await dropGoneFrames(tabId);
  await showState(tabId);
}
