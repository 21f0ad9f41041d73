import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtExtension } from '../support/build.ts';
import { site } from '../support/each-browser.ts';
import type { GlossBrowser } from '../support/gloss-browser.ts';
import { launchGloss } from '../support/launch.ts';
import { servePages } from '../support/pages.ts';
import { hover, paintedCount, untilPainted } from '../support/reading.ts';
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

/** Calls Chromium's own interface of its page for extensions. */
async function onExtensionsPage(page: Page, call: string): Promise<void> {
  const extensions = await page.browser().newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(call);
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

describe.each(['chromium', 'firefox'] as const)('an open page in %s', (name) => {
  // Firefox ends the scripts without a last word; see docs/reliability.md.
  test.runIf(name === 'chromium')('is left without residue when the extension is removed', async () => {
    await withGloss(name, async (gloss, page) => {
      await cardOpens(page);
      await page.browser().uninstallExtension(idOf(gloss));
      await untilClean(page);
      await until('the card is gone', async () => (await hosts(page)) === 0);
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
});

test('an open page in chromium is left when the extension is disabled, and read again when it is enabled', async () => {
  await withGloss('chromium', async (gloss, page) => {
    const enable = (on: boolean) =>
      onExtensionsPage(page, `chrome.management.setEnabled('${idOf(gloss)}', ${on})`);
    await enable(false);
    await untilClean(page);
    await enable(true);
    await untilPainted(page);
    await cardOpens(page);
  });
});

test('a private window in chromium is read only when the user allows it', async () => {
  await withGloss('chromium', async (gloss, page) => {
    const open = async () => {
      const context = await page.browser().createBrowserContext();
      const hidden = await context.newPage();
      await hidden.goto(site('strict-csp.html'));
      return hidden;
    };
    const hidden = await open();
    const other = await gloss.openPage(site('living.html'));
    await untilPainted(other); // by now the private page would be read too
    expect(await paintedCount(hidden)).toBe(0);
  });
});
