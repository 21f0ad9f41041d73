import { browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { TabState } from '../../src/messaging/protocol.ts';
import { readSettings } from '../../src/settings/store.ts';
import { dropReports, mergeReports, reportsOf } from './frame-reports.ts';
import { stateOfTab } from './state-of-tab.ts';

/** The permission that the extension asks for when it is installed. */
export const ALL_SITES = ['http://*/*', 'https://*/*'];

/** What a tab shows and, where it shows nothing, why. */
export async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const url = tab.url ?? '';
  const [settings, everywhere, here, reports] = await Promise.all([
    readSettings(),
    browser.permissions.contains({ origins: ALL_SITES }),
    mayRead(url).then((given) => given || isLent(tabId, url)),
    reportsOf(tabId),
  ]);
  return stateOfTab({
    url,
    settings,
    now: Date.now(),
    everywhere,
    here,
    frames: [...reports.keys()],
    report: mergeReports(reports.values()),
  });
}

/** Drops the reports of frames whose reader has gone with its document. */
export async function dropGoneFrames(tabId: number): Promise<void> {
  const frames = [...(await reportsOf(tabId)).keys()];
  const gone = await Promise.all(
    frames.map((frameId) =>
      send('reportAgain', undefined, { tabId, frameId }).then(
        () => false,
        () => true,
      ),
    ),
  );
  await dropReports(
    tabId,
    frames.filter((_, at) => gone[at]),
  );
}

/** Whether the user lets the extension read pages like this one; in Firefox that can be withdrawn at any time. */
export async function mayRead(url: string): Promise<boolean> {
  const { protocol, host } = URL.parse(url) ?? { protocol: '', host: '' };
  // What has no such permission to be given need not be asked for.
  if (!/^https?:$/.test(protocol)) return false;
  return browser.permissions.contains({ origins: [`${protocol}//${host.replace(/:\d+$/, '')}/*`] });
}

/**
 * Whether the user has lent the page to the extension by a click on its button, its menu or its keys (`activeTab`),
 * without a permission for the site. Only then does the browser tell the address of such a page.
 */
export async function isLent(tabId: number, url: string): Promise<boolean> {
  return /^https?:/.test(url) && !(await mayRead(url)) && !(await isClosed(tabId));
}

/**
 * Whether the browser lets no extension into a tab's page, as into its shop for add-ons, though it counts the
 * permission as given. Asked only when a user opens the popup: it runs an empty function in the page.
 */
export function isClosed(tabId: number): Promise<boolean> {
  return browser.scripting.executeScript({ target: { tabId }, func: () => {}, injectImmediately: true }).then(
    () => false,
    () => true,
  );
}
