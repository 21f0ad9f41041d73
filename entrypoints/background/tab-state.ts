import { browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';
import type { TabState } from '../../src/messaging/protocol.ts';
import { siteState } from '../../src/settings/sites.ts';
import { readSettings } from '../../src/settings/store.ts';
import { dropReports, mergeReports, reportsOf } from './frame-reports.ts';

const ALL_SITES = ['http://*/*', 'https://*/*'];

/** What a tab shows and, where it shows nothing, why. */
export async function tabState(tabId: number): Promise<TabState> {
  const tab = await browser.tabs.get(tabId);
  const url = tab.url ?? '';
  // Without a permission for sites the address is not told, so a page of the browser's cannot be told apart.
  if (!url && !(await browser.permissions.contains({ origins: ALL_SITES })))
    return { state: 'inactive', reason: 'no-permission' };
  if (isPdf(url)) return { state: 'inactive', reason: 'pdf' };
  const site = siteState(await readSettings(), url, Date.now());
  if (!site.enabled) return { state: 'inactive', reason: site.reason };
  if (!(await mayRead(url))) return { state: 'inactive', reason: 'no-permission' };
  const reports = await reportsOf(tabId);
  const { counts, skipped, stopped, differing } = mergeReports(reports.values());
  if (Object.keys(counts).length === 0 && !stopped && !differing)
    return { state: 'inactive', reason: 'nothing-found' };
  return { state: 'active', frames: [...reports.keys()], counts, skipped, ...(stopped ? { stopped } : {}) };
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
export function mayRead(url: string): Promise<boolean> {
  const { protocol, host } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${host.replace(/:\d+$/, '')}/*`] });
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

function isPdf(url: string): boolean {
  return /^https?:[^?#]*\.pdf$/i.test(url.replace(/[?#].*/, ''));
}
