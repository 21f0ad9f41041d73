import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { inEachBrowser, site } from '../support/each-browser.ts';
import type { GlossBrowser } from '../support/gloss-browser.ts';
import { listedMentions } from '../support/messages.ts';
import { untilPainted } from '../support/reading.ts';
import { type SavedFile, saved } from '../support/saved.ts';
import { until } from '../support/until.ts';

// Exists where the bodies below run: in a page of the extension.
declare const chrome: WebExtension;

const says = (page: Page, text: string): Promise<boolean> =>
  until(`the page says "${text}"`, () =>
    page.evaluate((wanted) => document.body.innerText.includes(wanted), text),
  );

/** The addresses of the open fact sheets, after `#`. */
const sheets = (gloss: GlossBrowser): Promise<string[]> =>
  gloss.inExtension(async () => {
    const tabs = await chrome.tabs.query({});
    return tabs.flatMap(({ url }) => (url?.includes('/facts.html') ? (url.split('#')[1] ?? '') : []));
  });

interface Annotation {
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

inEachBrowser('the fact sheet', (stage) => {
  const article = async () => {
    const page = await stage().gloss.openPage(site('sample-article.html'));
    await untilPainted(page);
    return page;
  };

  test.each([
    ['#/figure/us-tariff-46', '46 per cent tariff on Việt Nam'],
    ['#/fact/deficit-2024-balance', '136.6 − 13.1 = 123.5'],
    ['#/document/technical-delegation', 'Report, publisher not printed'],
  ])('opens at %s, with the focus there', async (address, text) => {
    const sheet = await stage().gloss.openExtensionPage(`/facts.html${address}`);
    await until('the focus is there', () =>
      sheet.evaluate(
        (wanted) => document.activeElement?.closest('[id]:not(body)')?.textContent?.includes(wanted),
        text,
      ),
    );
    expect(await sheet.evaluate(() => scrollY)).toBeGreaterThan(0);
    await sheet.close();
  });

  test('stands in one tab, which comes to the front at the place that is asked for', async () => {
    const { gloss } = stage();
    const page = await article();
    for (const [query, path] of [
      ['chinh', '/official/pham-minh-chinh'],
      ['46', '/figure/us-tariff-46'],
    ] as const) {
      const popup = await gloss.openPopup(page);
      await popup.bringToFront();
      await popup.waitForSelector('#search');
      await popup.type('#search', query);
      await popup.waitForSelector('.results a');
      await popup.keyboard.press('Enter');
      const way = await popup.waitForSelector('::-p-aria([name="In the full sheet"][role="button"])');
      // The popup closes itself with the click.
      await way!.click().catch(() => undefined);
      await until(`one sheet shows ${path}`, async () => (await sheets(gloss)).join() === path);
      await gloss.inExtension(async () => chrome.storage.session.remove('popup-place'));
    }
    await gloss.inExtension(async () => {
      const tabs = await chrome.tabs.query({});
      await chrome.tabs.remove(tabs.filter(({ url }) => url?.includes('/facts.html')).map(({ id }) => id!));
    });
    await page.close();
  });

  test('beside the page follows the active tab', async () => {
    const { gloss } = stage();
    const panel = await gloss.openExtensionPage('/sidepanel.html');
    await says(panel, 'not a web page');
    const first = await article();
    await first.bringToFront();
    await says(panel, 'subjects on this page');
    const second = await gloss.openPage(site('nothing-to-find.html', 'other.example'));
    await second.bringToFront();
    await says(panel, 'Nothing on this page concerns');
    expect(await panel.evaluate(() => document.body.innerText)).toContain('other.example');
    await first.bringToFront();
    await says(panel, 'subjects on this page');
    for (const each of [second, first, panel]) await each.close();
  });

  describe('is taken along', () => {
    let files: readonly SavedFile[] = [];
    const file = (name: string) => files.find((one) => one.name === name)!.text;

    test('from a page as five files', async () => {
      const page = await article();
      const popup = await stage().gloss.openPopup(page);
      await popup.waitForSelector('.take');
      await says(popup, 'subjects on this page');
      const take = () => {
        for (const button of document.querySelectorAll<HTMLElement>('.take button')) button.click();
      };
      files = await saved(popup, take, 5);
      expect(files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
        'gloss-annotations.jsonld application/ld+json',
        'gloss-facts.csv text/csv',
        'gloss-facts.json application/json',
        'gloss-facts.md text/markdown',
        'gloss-receipt.txt text/plain',
      ]);
      expect(file('gloss-receipt.txt')).toContain(`Address: ${site('sample-article.html')}`);
      expect(file('gloss-facts.md')).toContain('### Phạm Minh Chính');
      expect(file('gloss-facts.csv')).toContain('deficit-2024-balance');
      expect(JSON.parse(file('gloss-facts.json')).facts.length).toBeGreaterThan(50);
      await popup.close();
      await page.close();
    });

    test('with annotations that lead back to every mention, by their words and by their position', async () => {
      const { gloss } = stage();
      const page = await article();
      const annotations: Annotation[] = JSON.parse(file('gloss-annotations.jsonld')).first.items;
      const anchored = await page.evaluate(
        (targets) => {
          const text = document.body.textContent ?? '';
          const points = [...text];
          return targets.map(({ selector: [quote, position] }) => ({
            byPosition: points.slice(position.start, position.end).join(''),
            byWords: text.split(quote.prefix + quote.exact + quote.suffix).length - 1,
            exact: quote.exact,
          }));
        },
        annotations.map(({ target }) => target),
      );
      const listed = await listedMentions(gloss, page);
      expect(anchored.map(({ exact }) => exact.replace(/\s+/g, ' '))).toEqual(listed.map(({ text }) => text));
      expect(anchored.filter(({ byPosition, exact }) => byPosition !== exact)).toEqual([]);
      expect(anchored.filter(({ byWords }) => byWords !== 1)).toEqual([]);
      expect(new Set(annotations.map(({ target }) => target.source))).toEqual(new Set([page.url()]));
      await page.close();
    });

    test('from a picture as SVG, PNG and CSV, with its sources', async () => {
      const sheet = await stage().gloss.openExtensionPage('/facts.html');
      await sheet.waitForSelector('.pictures figure');
      const take = () => {
        const first = document.querySelector('.pictures figure')!;
        for (const button of first.querySelectorAll<HTMLElement>('.ways button')) button.click();
      };
      const pictures = await saved(sheet, take, 3);
      const [table, bitmap, drawing] = [...pictures].sort((a, b) => a.name.localeCompare(b.name));
      expect(table?.text).toContain('46 per cent tariff on Việt Nam,46%');
      expect(table?.text).toContain('"Việt Nam News (VNS), 6 May [2025], paragraph 14"');
      expect(bitmap?.text.slice(1, 4)).toBe('PNG');
      expect(drawing?.text).toContain('Việt Nam News (VNS), 6 May [2025], paragraph 14');
      expect(drawing?.text).toContain('fill="rgb');
      await sheet.close();
    });
  });
});
