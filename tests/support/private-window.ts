import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { inFirefoxWindow } from './firefox.ts';
import { type GlossBrowser, VIEWPORT } from './gloss-browser.ts';
import { until } from './until.ts';

// Exists where the body below runs: in a page of the extension.
declare const chrome: WebExtension;

/** Opens `url` in a private window, as the user of `gloss` would, and resolves when the page is loaded. */
export async function openPrivately(gloss: GlossBrowser, beside: Page, url: string): Promise<Page> {
  const browser = beside.browser();
  if (gloss.name === 'firefox') {
    await inFirefoxWindow(browser, 'void OpenBrowserWindow({ private: true })');
    const page = await until('the private window is there', async () =>
      (await browser.pages()).find((each) => each.url() === 'about:privatebrowsing'),
    );
    await page.setViewport(VIEWPORT);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }
  // A context of the driver is no private window: extensions never run there, whatever the user allows.
  const opened = browser.waitForTarget((target) => target.url() === url);
  await gloss.inExtension((address) => void chrome.windows.create({ incognito: true, url: address }), url);
  const page = (await (await opened).page())!;
  await until('the page is loaded', () => page.evaluate(() => document.readyState === 'complete'));
  return page;
}
