import { browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import { showState } from './badge.ts';
import { dropReports, reportsOf } from './frame-reports.ts';
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
    if (direction && tab?.id !== undefined) void step(tab.id, direction);
  });
}

async function refreshTab(tabId: number): Promise<void> {
  await dropGoneFrames(tabId);
  await showState(tabId);
}

async function step(tabId: number, direction: 1 | -1): Promise<void> {
  for (const [frameId, { counts }] of await reportsOf(tabId)) {
    if (Object.keys(counts).length === 0) continue;
    await send('step', { direction }, { tabId, frameId }).catch(() => dropReports(tabId, [frameId]));
    return;
  }
}
