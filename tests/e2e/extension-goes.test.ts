import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../support/build.ts';
import { choose } from '../support/choose.ts';
import { site } from '../support/each-browser.ts';
import { inFirefoxWindow } from '../support/firefox.ts';
import type { GlossBrowser } from '../support/gloss-browser.ts';
import { launchGloss } from '../support/launch.ts';
import { servePages } from '../support/pages.ts';
import { groundColour } from '../support/pixels.ts';
import { hover, paintedCount, pointOf, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const untilClean = (page: Page) => until('nothing is painted', async () => (await paintedCount(page)) === 0);

/** Runs `body` with a browser of its own: the pages that a driver works through go with the extension. */
async function withGloss(
  name: 'chromium' | 'firefox',
  body: (gloss: GlossBrowser, page: Page) => Promise<void>,
): Promise<void> {
  const pages = await servePages();
  const gloss = await launchGloss(name, { proxy: pages.proxy });
  try {
    const page = await gloss.openPage(site('strict-csp.html'));
    await page.bringToFront();
    await untilPainted(page);
    await body(gloss, page);
  } finally {
    await gloss.close();
    await pages.close();
  }
}

/** Disables or enables the extension as its user does in the list of extensions. */
async function enable(gloss: GlossBrowser, page: Page, on: boolean): Promise<void> {
  if (gloss.name === 'firefox') {
    await inFirefoxWindow(
      page.browser(),
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManager.getAddonByID('${idOf(gloss)}').then((addon) => addon.${on ? 'enable' : 'disable'}())`,
    );
    return;
  }
  const extensions = await page.browser().newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(`chrome.management.setEnabled('${idOf(gloss)}', ${on})`);
  await extensions.close();
  await page.bringToFront();
}

/** Id under which the browser knows the extension. */
const idOf = (gloss: GlossBrowser) =>
  gloss.name === 'firefox' ? 'gloss@gloss-extension.org' : new URL(gloss.origin).host;

async function cardOpens(page: Page): Promise<void> {
  await until(
    'a card opens',
    async () => {
      await page.mouse.move(1_000, 700);
      await hover(page, 'Phạm Minh Chính');
      return until(
        'this one',
        () => page.evaluate(() => document.querySelector('gloss-card:popover-open') !== null),
        3_000,
      );
    },
    20_000,
  );
}

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('gloss-card').length);

/** Whether a card is seen, whatever is left of its host. */
const cardBoxes = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('gloss-card')?.shadowRoot?.querySelector('[role="dialog"]')?.getClientRects()
        .length ?? 0,
  );

const WHITE = '255,255,255';

/** Waits until a mark is tinted; asks for the colour of its ground, which is white where nothing is painted. */
async function groundOf(gloss: GlossBrowser, page: Page): Promise<() => Promise<string>> {
  await choose(gloss, { highlightStyle: 'strong' });
  const { x, y } = await pointOf(page, 'Phạm Minh Chính');
  const ground = () => groundColour(page, { left: x - 20, top: y - 8, right: x + 20, bottom: y + 8 });
  await until('it is tinted', async () => (await ground()) !== WHITE);
  return ground;
}

describe.each(['chromium', 'firefox'] as const)('an open page in %s', (name) => {
  test('is left when the extension is removed, as a reader sees it', async () => {
    await withGloss(name, async (gloss, page) => {
      const ground = await groundOf(gloss, page);
      await cardOpens(page);
      await page.browser().uninstallExtension(idOf(gloss));
      await until('the tint is gone', async () => (await ground()) === WHITE);
      await until('no card is seen', async () => (await cardBoxes(page)) === 0);
      // Firefox ends the scripts without a last word: the registry's names and the empty host wait for a reload.
      if (name === 'firefox') return;
      await untilClean(page);
      expect(await hosts(page)).toBe(0);
    });
  });

  test('is read by the new version after an update, and the old one leaves', async () => {
    await withGloss(name, async (_, page) => {
      await cardOpens(page);
      await page.browser().installExtension(builtExtension(name));
      await until('the old card is gone', async () => (await hosts(page)) === 0);
      const before = await untilPainted(page);
      await cardOpens(page);
      expect(await hosts(page)).toBe(1);
      expect(await paintedCount(page)).toBe(before);
    });
  });

  test('is left when the extension is disabled, and read again without a reload when it is enabled', async () => {
    await withGloss(name, async (gloss, page) => {
      const ground = await groundOf(gloss, page);
      await cardOpens(page);
      await enable(gloss, page, false);
      await until('the tint is gone', async () => (await ground()) === WHITE);
      await until('no card is seen', async () => (await cardBoxes(page)) === 0);
      await enable(gloss, page, true);
      await until('it is tinted again', async () => (await ground()) !== WHITE);
      await until('the old card is gone', async () => (await hosts(page)) === 0);
      await cardOpens(page);
      expect(await hosts(page)).toBe(1);
    });
  });
});
