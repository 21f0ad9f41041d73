import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox.ts';
import type { GlossBrowser } from './gloss-browser.ts';

/** Rings a keyboard command as the browser does for its keys, which no driver can press outside the page. */
export async function command(
  gloss: GlossBrowser,
  page: Page,
  name: 'next-mention' | 'previous-mention',
): Promise<void> {
  const browser = page.browser();
  if (gloss.name === 'firefox') {
    await page.bringToFront();
    const key = name === 'next-mention' ? 'VK_PERIOD|\\\\.' : 'VK_COMMA|,';
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
