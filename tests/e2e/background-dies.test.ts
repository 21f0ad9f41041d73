import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { paintedCount, untilPainted } from '../support/reading.ts';
import { killWorker } from '../support/stop-background.ts';
import { until } from '../support/until.ts';

const SENTENCE =
  'Prime Minister Phạm Minh Chính spoke of trade talks between Vietnam and the United States. ';
/** Paragraphs that keep the background at work for about a second. */
const LONG = 4_000;
/** Milliseconds after which the page's text is told and not yet linked: changes are gathered for 50. */
const UNDER_WAY_MS = 250;

/** Makes the page long, so that the question that it asks now is under way for a while. */
function lengthen(page: Page): Promise<void> {
  return page.evaluate(
    async (sentence, count, ms) => {
      document.body.insertAdjacentHTML('beforeend', `<p>${sentence}</p>`.repeat(count));
      await new Promise((resolve) => setTimeout(resolve, ms));
    },
    SENTENCE,
    LONG,
    UNDER_WAY_MS,
  );
}

const isReadToItsEnd = (page: Page, before: number) => async () => (await paintedCount(page)) > before + 100;

inEachBrowser('a background that is lost', (stage) => {
  test('in the back-forward cache while it was asked is asked again when the page is back', async () => {
    const page = await stage().gloss.openPage(site('living.html'));
    const before = await untilPainted(page);
    await page.evaluate('globalThis.kept = true');
    await lengthen(page);
    await page.goto(site('nothing-to-find.html'));
    // By script: a driver waits in vain for Firefox to load what comes from the cache.
    await page.evaluate(() => setTimeout(() => history.back()));
    await until('the page is back and was not loaded anew', () => page.evaluate('globalThis.kept'));
    await until('its new paragraphs are marked', isReadToItsEnd(page, before), 20_000);
    await page.close();
  });

  test('while it links is asked again, and nothing is painted twice', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('living.html'));
    const before = await untilPainted(page);
    await lengthen(page);
    // Firefox ends no background that is asked something.
    if (gloss.name === 'chromium') await killWorker(page);
    await until('its new paragraphs are marked', isReadToItsEnd(page, before), 20_000);
    const settled = await untilPainted(page);
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    expect(await untilPainted(page)).toBe(settled);
    await page.close();
  });
});
