import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox.ts';
import type { GlossBrowser } from './gloss-browser.ts';

type CommandName = 'next-mention' | 'previous-mention' | 'toggle-site';

/** The keys of the manifest, as Firefox writes them. */
const KEYS: Readonly<Record<CommandName, string>> = {
  'next-mention': 'VK_PERIOD|\\\\.',
  'previous-mention': 'VK_COMMA|,',
  'toggle-site': 'nullO$',
};

/** Rings a keyboard command as the browser does for its keys, which no driver can press outside the page. */
export async function command(gloss: GlossBrowser, page: Page, name: CommandName): Promise<void> {
  const browser = page.browser();
  if (gloss.name === 'firefox') {
    await page.bringToFront();
    const key = KEYS[name];
    await inFirefoxWindow(
      browser,
      `[...document.querySelectorAll('keyset[id^="ext-keyset-id-gloss"] key')]
        .find((key) => new RegExp('${key}', 'i').test(key.getAttribute('keycode') + key.getAttribute('key'))).doCommand()`,
    );
    return;
  }
  const tabId = await gloss.tabId(page);
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  await (await target!.worker())!.evaluate(
    `chrome.tabs.get(${tabId}).then((tab) => chrome.commands.onCommand.dispatch('${name}', tab))`,
  );
}
