import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const SWITCH = '[role="switch"]';

async function press(popup: Page): Promise<void> {
  await popup.bringToFront();
  await popup.waitForSelector(SWITCH);
  await popup.click(SWITCH);
}

function untilNothingIsPainted(page: Page): Promise<boolean> {
  return until('nothing is painted', async () => (await paintedCount(page)) === 0);
}

inEachBrowser("the popup's switch", (stage) => {
  test('turns a site off and on again in every open tab, with subdomains, and no reload', async () => {
    const { gloss, pages } = stage();
    const page = await gloss.openPage(site('sample-article.html'));
    const below = await gloss.openPage(site('strict-csp.html', 'live.news.example'));
    const elsewhere = await gloss.openPage(site('strict-csp.html', 'other.example'));
    for (const each of [page, below, elsewhere]) await untilPainted(each);
    const asked = pages.requests.length;

    const popup = await gloss.openPopup(page);
    await press(popup);
    await untilNothingIsPainted(page);
    await untilNothingIsPainted(below);
    expect(await paintedCount(elsewhere)).toBeGreaterThan(0);
    const tabId = await gloss.tabId(page);
    await until('the badge is gone', async () => (await gloss.badge(tabId)) === '');

    await press(popup);
    await untilPainted(page);
    await untilPainted(below);
    expect(pages.requests.length).toBe(asked);
    for (const each of [popup, page, below, elsewhere]) await each.close();
  });

  test('is remembered when the browser is started again', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html', 'again.example'));
    await untilPainted(page);
    const popup = await gloss.openPopup(page);
    await press(popup);
    await untilNothingIsPainted(page);
    const stored = await until('the choice is stored', async () => {
      const all = await gloss.storage();
      return JSON.stringify(all).includes('again.example') ? all : undefined;
    });

    await gloss.restart();
    expect(await gloss.storage()).toEqual(stored);
    const elsewhere = await gloss.openPage(site('strict-csp.html', 'other.example'));
    const again = await gloss.openPage(site('sample-article.html', 'again.example'));
    await untilPainted(elsewhere);
    expect(await paintedCount(again)).toBe(0);
    await again.close();
    await elsewhere.close();
  });
});
