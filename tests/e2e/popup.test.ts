import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedMentions } from '../support/messages.ts';
import { untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** Waits until `text` is among what the popup shows, or until it is not. */
function untilItSays(popup: Page, text: string, says = true): Promise<boolean> {
  return until(`the popup says ${says ? '' : 'nothing of '}"${text}"`, () =>
    popup.evaluate((wanted, there) => document.body.innerText.includes(wanted) === there, text, says),
  );
}

inEachBrowser('the popup', (stage) => {
  test('lists what is on the page and jumps to it', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html'));
    await untilPainted(page);
    const mentions = await listedMentions(gloss, page);
    const popup = await gloss.openPopup(page);
    await untilItSays(popup, `${new Set(mentions.map(({ subject }) => subject)).size} subjects on this page`);
    await popup.waitForSelector('.jump');

    await popup.evaluate(() => {
      const places = [...document.querySelectorAll<HTMLElement>('.jump')];
      places.find((place) => place.querySelector('mark')?.textContent === '123,5 tỷ USD')!.click();
    });
    await page.bringToFront();
    const card = await untilCard(page, '123.5');
    expect(card.box.bottom).toBeLessThanOrEqual(800);
    expect(card.box.top).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.close();
  });

  test('has the whole fact sheet, and a search that ignores diacritics', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('nothing-to-find.html'));
    const popup = await gloss.openPopup(page);
    await popup.bringToFront();
    await untilItSays(popup, 'VAT refunds');
    await popup.type('#search', 'hong dien');
    await untilItSays(popup, 'VAT refunds', false);
    await untilItSays(popup, 'Nguyễn Hồng Diên');
    await popup.close();
    await page.close();
  });

  test.each([
    ['nothing-to-find.html', 'Nothing on this page concerns'],
    ['', 'not a web page'],
  ])('says why nothing is shown on "%s": %s', async (path, reason) => {
    const { gloss } = stage();
    const page = await (path ? gloss.openPage(site(path)) : gloss.openExtensionPage('/manifest.json'));
    const popup = await gloss.openPopup(page);
    await untilItSays(popup, reason);
    await popup.close();
    await page.close();
  });
});
