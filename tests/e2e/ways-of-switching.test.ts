import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { command } from '../support/commands.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import type { GlossBrowser } from '../support/gloss-browser.ts';
import { paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

// Exists where the bodies below run: in a page of the extension.
declare const chrome: WebExtension;

const SWITCH = '[role="switch"]';

/** What the toolbar button says of a tab, without words that differ from page to page. */
async function title(gloss: GlossBrowser, page: Page): Promise<string> {
  const tabId = await gloss.tabId(page);
  return gloss.inExtension((id) => chrome.action.getTitle({ tabId: id }), tabId);
}

function untilOff(gloss: GlossBrowser, page: Page, says: RegExp): Promise<boolean> {
  return until(`the page is left and the button says ${says}`, async () => {
    const badge = await gloss.badge(await gloss.tabId(page));
    return (await paintedCount(page)) === 0 && badge === '' && says.test(await title(gloss, page));
  });
}

async function untilOn(gloss: GlossBrowser, page: Page): Promise<void> {
  await untilPainted(page);
  await until('the button counts', async () => /^\d+$/.test(await gloss.badge(await gloss.tabId(page))));
}

async function pressSwitch(popup: Page): Promise<void> {
  await popup.bringToFront();
  await popup.click(SWITCH);
}

inEachBrowser('the ways of switching', (stage) => {
  test('agree: what the key turns off, the popup shows and turns on, and the other way round', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html', 'ways.example'));
    await untilOn(gloss, page);
    const popup = await gloss.openPopup(page);
    await popup.waitForSelector(SWITCH);
    const shown = (state: string) =>
      until(`the switch says ${state}`, async () => {
        const checked = await popup.$eval(SWITCH, (one) => one.getAttribute('aria-checked'));
        return checked === state;
      });
    await shown('true');
    await page.bringToFront();
    await command(gloss, page, 'toggle-site');
    await untilOff(gloss, page, /off on this site/);
    await shown('false');
    await pressSwitch(popup);
    await untilOn(gloss, page);
    await pressSwitch(popup);
    await untilOff(gloss, page, /off on this site/);
    await page.bringToFront();
    await command(gloss, page, 'toggle-site');
    await untilOn(gloss, page);
    await shown('true');
    await popup.close();
    await page.close();
  });

  test('a pause until tomorrow morning is seen everywhere, holds over a restart, and ends where it is ended', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html', 'pause.example'));
    await untilOn(gloss, page);
    const options = await gloss.openExtensionPage('/options.html');
    const button = (text: string) => options.waitForSelector(`::-p-text(${text})`);
    await (await button('Pause until tomorrow morning'))!.click();
    await untilOff(gloss, page, /paused/);
    await gloss.restart();
    const again = await gloss.openPage(site('sample-article.html', 'pause.example'));
    await untilOff(gloss, again, /paused/);
    const after = await gloss.openExtensionPage('/options.html');
    await (await after.waitForSelector('::-p-text(Turn on again)'))!.click();
    await untilOn(gloss, again);
    await after.close();
    await again.close();
  });

  test('a change that the store refuses is told, and what is shown is what is stored', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html', 'full.example'));
    await untilOn(gloss, page);
    const popup = await gloss.openPopup(page);
    await popup.waitForSelector(SWITCH);
    await popup.evaluate(() => {
      const local = chrome.storage.local as unknown as { set: unknown };
      local.set = (_: unknown, done?: () => void) => {
        void done;
        return Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'));
      };
    });
    await pressSwitch(popup);
    const told = await popup.waitForSelector('[role="alert"]');
    expect(await told!.evaluate((line) => line.textContent)).toContain('could not be saved');
    expect(await popup.$eval(SWITCH, (one) => one.getAttribute('aria-checked'))).toBe('true');
    await popup.close();
    await page.close();
  });

  test('the settings name each command with the key that the browser gives it', async () => {
    const { gloss } = stage();
    const options = await gloss.openExtensionPage('/options.html');
    const section = await options.waitForSelector('section[aria-labelledby="shortcuts"]');
    const text = await section!.evaluate((one) => one.textContent);
    const given = await gloss.inExtension(() => chrome.commands.getAll());
    for (const { shortcut } of given) expect(text).toContain(shortcut || 'No key yet');
    await options.close();
  });
});
