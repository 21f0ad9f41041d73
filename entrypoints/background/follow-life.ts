import { browser } from 'wxt/browser';
import { injectGate } from './inject.ts';

/** Set in `storage.session`, which is emptied when the extension is disabled, updated, reloaded or the browser ends. */
const ALIVE = 'alive';

/**
 * After an installation, an update or a return, open tabs get their gate without a reload. No event tells that
 * the extension was disabled and is enabled again; that the session's storage is empty does.
 */
export function followLife(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    // Chromium keeps the session's storage when an unpacked extension is loaded again.
    if (reason === 'update') void injectGates();
  });
  void greet();
}

async function greet(): Promise<void> {
  if (ALIVE in (await browser.storage.session.get(ALIVE))) return;
  await browser.storage.session.set({ [ALIVE]: true });
  await injectGates();
}

async function injectGates(): Promise<void> {
  for (const { id, url, discarded } of await browser.tabs.query({})) {
    if (id === undefined || discarded || !/^https?:/.test(url ?? '')) continue;
    // A page that extensions may not touch, such as a store: there is no gate to bring.
    await injectGate(id).catch(() => {});
  }
}
