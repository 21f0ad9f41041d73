import { browser } from 'wxt/browser';
import { injectGate } from './inject.ts';

/** After an installation, an update or a return, open tabs get their gate without a reload. */
export function followLife(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    if (reason === 'install' || reason === 'update') void injectGates();
  });
}

async function injectGates(): Promise<void> {
  for (const { id, url, discarded } of await browser.tabs.query({})) {
    if (id === undefined || discarded || !/^https?:/.test(url ?? '')) continue;
    // A page that extensions may not touch, such as a store: there is no gate to bring.
    await injectGate(id).catch(() => {});
  }
}
