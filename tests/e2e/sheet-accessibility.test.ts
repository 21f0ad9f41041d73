import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/model/subject.ts';
import { bringAxe, violations } from '../support/axe.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const THEMES = ['light', 'dark', 'forced colours'] as const;
const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** Lets a page believe in a theme; where the browser cannot be told, as Firefox, nothing is held against it. */
async function dress(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: theme === 'forced colours' ? 'active' : 'none' },
    ],
  });
}

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details:not(.menu)')) fold.setAttribute('open', '');
    for (const more of [...document.querySelectorAll<HTMLElement>('.more')].slice(0, 2)) more.click();
  });

inEachBrowser('axe finds nothing', (stage) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    test.for(THEMES)(
      'in %s on popup, answers, subject, side panel and fact sheet',
      async (theme, { skip }) => {
        const { gloss } = stage();
        skip(
          theme !== 'light' && gloss.name === 'firefox',
          'Firefox cannot be told its theme while it runs.',
        );
        await choose(gloss, { language });
        const article = await gloss.openPage(site('sample-article.html'));
        await untilPainted(article);
        const popup = await gloss.openPopup(article);
        const sheet = await gloss.openExtensionPage('/facts.html');
        const panel = await gloss.openExtensionPage('/sidepanel.html');
        const check = async (page: Page) => {
          if (gloss.name === 'chromium') await dress(page, theme);
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
          expect(await violations(page)).toEqual([]);
        };
        for (const page of [popup, sheet, panel]) {
          await page.bringToFront();
          await until('it is drawn', () => page.evaluate(() => document.querySelector('main') !== null));
          await bringAxe(page);
          await check(page);
          await unfold(page);
          await check(page);
        }
        await popup.bringToFront();
        await popup.type('#search', '46');
        await popup.waitForSelector('.results a');
        await check(popup);
        await popup.keyboard.press('Enter');
        await popup.waitForSelector('.subject-panel');
        await check(popup);
        for (const page of [popup, sheet, panel, article]) await page.close();
      },
    );
  });
});
