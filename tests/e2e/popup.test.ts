import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedMentions } from '../support/messages.ts';
import { paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** Waits until `text` is among what the popup shows, or until it is not. */
function untilItSays(popup: Page, text: string, says = true): Promise<boolean> {
  return until(`the popup says ${says ? '' : 'nothing of '}"${text}"`, () =>
    popup.evaluate((wanted, there) => document.body.innerText.includes(wanted) === there, text, says),
  );
}

/** Stands for the shop for add-ons, into which Firefox lets no extension. */
const SHOP = 'shop.example';

inEachBrowser(
  'the popup',
  (stage) => {
    test('lists what is on the page and jumps to it', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('sample-article.html'));
      await untilPainted(page);
      const mentions = await listedMentions(gloss, page);
      const popup = await gloss.openPopup(page);
      await untilItSays(
        popup,
        `${new Set(mentions.map(({ subject }) => subject)).size} subjects on this page`,
      );
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

    test.each<[string, (origin: string, name: string) => string, string]>([
      ['a page on something else', () => site('nothing-to-find.html'), 'Nothing on this page concerns'],
      ['a PDF file', () => site('report.pdf'), 'This is a PDF'],
      ['a page of its own', (origin) => `${origin}/manifest.json`, 'not a web page'],
      [
        'a page of the browser',
        (_, name) => (name === 'firefox' ? 'about:license' : 'chrome://version/'),
        'not a web page',
      ],
    ])('says why nothing is shown on %s', async (_, addressOf, reason) => {
      const { gloss } = stage();
      const address = addressOf(gloss.origin, gloss.name);
      const page = await gloss.openPage('about:blank');
      page.goto(address).catch(() => undefined); // for a driver some of these never end to load
      await until('the page is there', () => page.evaluate(() => !/^about:blank/.test(location.href)));
      const popup = await gloss.openPopup(page);
      await untilItSays(popup, reason);
      await popup.close();
      await page.close();
    });

    test('says that it may not read the shop for add-ons', async ({ skip }) => {
      const { gloss } = stage();
      skip(gloss.name === 'chromium', 'Chromium closes its own shop alone, which a test cannot serve.');
      const page = await gloss.openPage(site('strict-csp.html', SHOP));
      const popup = await gloss.openPopup(page);
      await untilItSays(popup, 'Gloss may not read this page');
      expect(await paintedCount(page)).toBe(0);
      await popup.close();
      await page.close();
    });
  },
  { firefoxPrefs: { 'extensions.webextensions.restrictedDomains': SHOP } },
);
