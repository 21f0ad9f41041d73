import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { ListedMention } from '../../src/messaging/protocol.ts';
import type { GlossBrowser } from './gloss-browser.ts';

// Exists where the bodies below run: in a page of the extension.
declare const chrome: WebExtension;

/** Sends a message of the protocol to the reader in the top frame of `page`, and resolves to the reply. */
export async function tell(
  gloss: GlossBrowser,
  page: Page,
  name: string,
  payload?: unknown,
): Promise<unknown> {
  const tabId = await gloss.tabId(page);
  const reply = await gloss.inExtension(
    async (id, message) => {
      const answer = await chrome.tabs.sendMessage(id, message, { frameId: 0 });
      return answer as { reply?: unknown; error?: string };
    },
    tabId,
    // The shape in which the messenger sends it.
    { name, ...(payload === undefined ? {} : { payload }) },
  );
  if (reply?.error) throw new Error(`${name}: ${reply.error}`);
  return reply?.reply;
}

/** The mentions in the top frame of `page`, as the popup gets them. */
export async function listedMentions(gloss: GlossBrowser, page: Page): Promise<ListedMention[]> {
  return ((await tell(gloss, page, 'listMentions')) ?? []) as ListedMention[];
}
