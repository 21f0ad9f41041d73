import { type Browser, launch, type Page } from 'puppeteer-core';
import { type BrowserName, requireBrowsers } from '../browsers.ts';

const ARGUMENTS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '--js-flags=--expose-gc',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
  firefox: [],
};

/** Starts a browser without Gloss, for scripts that the bench brings along. */
export function launchPlain(name: BrowserName): Promise<Browser> {
  return launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: requireBrowsers(name)[name],
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    // mark.js takes minutes for the largest pages.
    protocolTimeout: 30 * 60_000,
    args: [...ARGUMENTS[name]],
  });
}

/** Opens a page and lays the bench's script into its world. */
export async function openWith(browser: Browser, url: string, script: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.evaluate(script);
  return page;
}
