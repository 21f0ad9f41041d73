import { browser } from 'wxt/browser';
import { send } from '../../src/messaging/messenger.ts';

/** Opens the fact sheet at a path of it, in the tab where one stands open already, else in a new one. */
export async function openFacts(path: string): Promise<void> {
  try {
    await send('showFacts', { path });
  } catch {
    // No fact sheet is open to answer.
    const page = browser.runtime.getURL('/facts.html');
    await browser.tabs.create({ url: path ? `${page}#${path}` : page });
  }
}
