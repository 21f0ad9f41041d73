import { browser } from 'wxt/browser';
import { reportsOf } from './frame-reports.ts';
import { injectGate } from './inject.ts';
import { isLent } from './tab-state.ts';

/**
 * Reads the page of a tab that the user has lent to the extension by a click and that is not read yet: who gives no
 * permission for all sites uses Gloss so. Elsewhere it does nothing, for pages that may be read are read anyway.
 */
export async function readOnClick(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  if (!url || !(await isLent(tabId, url)) || (await reportsOf(tabId)).size > 0) return;
  await injectGate(tabId);
}
