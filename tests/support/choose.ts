import type { Browser as WebExtension } from 'webextension-polyfill';
import type { Settings } from '../../src/model/settings.ts';
import type { GlossBrowser } from './gloss-browser.ts';

// Exists where the body below runs: in a page of the extension.
declare const chrome: WebExtension;

/** Stores what a user chose as the options page would; everything else falls back. */
export function choose(gloss: GlossBrowser, settings: Partial<Settings>): Promise<void> {
  return gloss.inExtension((chosen) => chrome.storage.local.set({ settings: chosen }), settings);
}
