import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
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

/** Opens the excerpts of a subject. */
async function unfold(popup: Page, name: string): Promise<void> {
  const more = await popup.waitForSelector(`::-p-aria([name="Excerpts: ${name}"][role="button"])`);
  await more!.click();
  await popup.waitForSelector('.jump');
}

/** The name or the text of what has the focus. */
function focused(popup: Page): Promise<string> {
  return popup.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
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
      await popup.bringToFront();
      await unfold(popup, 'US trade deficit with Việt Nam, 2024');
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

    test('steps from mention to mention of a subject, and stays open', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('sample-article.html'));
      await untilPainted(page);
      const popup = await gloss.openPopup(page);
      await popup.bringToFront();
      const next = await popup.waitForSelector(
        '::-p-aria([name="Next mention: Nguyễn Hồng Diên"][role="button"])',
      );
      for (const at of ['1 of 4', '2 of 4']) {
        await popup.bringToFront();
        await next!.click();
        await untilItSays(popup, at);
        await page.bringToFront();
        await untilCard(page, 'Nguyễn Hồng Diên');
      }
      await popup.close();
      await page.close();
    });

    test('is used by keyboard alone: search, arrows, Enter, Esc, and opens where it was left', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('sample-article.html'));
      await untilPainted(page);
      const popup = await gloss.openPopup(page);
      await popup.bringToFront();
      await until('the search has the focus', () =>
        focused(popup).then((name) => name === 'Search the facts'),
      );
      await popup.keyboard.type('US$123.5bn');
      await untilItSays(popup, 'US trade deficit with Việt Nam, 2024');
      await popup.keyboard.press('ArrowDown');
      expect(await focused(popup)).toContain('US trade deficit with Việt Nam, 2024');
      await popup.keyboard.press('Enter');
      await untilItSays(popup, '136.6 − 13.1 = 123.5');
      await popup.close();

      const again = await gloss.openPopup(page);
      await again.bringToFront();
      await untilItSays(again, '136.6 − 13.1 = 123.5');
      await again.keyboard.press('Escape');
      await untilItSays(again, 'answers');
      await again.keyboard.press('Escape');
      await untilItSays(again, 'Take along');
      expect(await again.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('');
      await again.close();
      await page.close();
    });

    test('brings a figure that differs into view', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('strict-csp.html'));
      await untilPainted(page);
      await page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.style.marginTop = '3000px';
        paragraph.textContent = 'The US trade deficit with Vietnam was $125 billion in 2024.';
        document.body.append(paragraph);
      });
      const popup = await gloss.openPopup(page);
      await popup.waitForSelector('.differing .jump');
      await popup.$eval('.differing .jump', (jump) => (jump as HTMLElement).click());
      await page.bringToFront();
      await until('it is in view', () => page.evaluate(() => scrollY > 1000));
      await popup.close();
      await page.close();
    });

    test('says that a page does not answer, and can be used all the same', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('sample-article.html'));
      await untilPainted(page);
      const popup = await gloss.openPopup(page);
      await untilItSays(popup, 'subjects on this page');
      const hung = page.evaluate(() => {
        const end = Date.now() + 5000;
        while (Date.now() < end);
      });
      // A change of the settings makes the popup ask the page again.
      await choose(gloss, { highlightStyle: 'strong' });
      await untilItSays(popup, 'The page does not answer');
      await popup.$eval('#search', (field) => {
        (field as HTMLInputElement).value = 'chinh';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await untilItSays(popup, 'Phạm Minh Chính');
      await hung;
      await choose(gloss, { highlightStyle: 'quiet' });
      await untilItSays(popup, 'subjects on this page');
      await popup.close();
      await page.close();
    });

    test('has the whole fact sheet, and a search that ignores diacritics', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('nothing-to-find.html'));
      const popup = await gloss.openPopup(page);
      await popup.bringToFront();
      await popup.waitForSelector('#search');
      await popup.type('#search', 'hong dien');
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
