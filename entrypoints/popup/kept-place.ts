import { browser } from 'wxt/browser';
import type { PopupPlace } from '../../src/sheet/popup.tsx';

const KEY = 'popup-place';

/** Where the popup was when it was last open over this tab, while the browser runs; elsewhere it begins anew. */
export async function keptPlace(tabId: number | undefined): Promise<PopupPlace | undefined> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const { tab, query, hash } = (kept ?? {}) as Record<string, unknown>;
  if (tab !== tabId || typeof query !== 'string' || typeof hash !== 'string') return undefined;
  return { query, hash };
}

export function keepPlace(tabId: number | undefined, place: PopupPlace): void {
  void browser.storage.session.set({ [KEY]: { tab: tabId, ...place } });
}
