import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { seenCard, untilNoCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedTexts } from '../support/listed.ts';
import { groundColour } from '../support/pixels.ts';
import { approach, type Point, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

// Exists where the bodies given to `inExtension` run.
declare const chrome: WebExtension;

const WHITE = '255,255,255';
/** Half the side of the part of a word that is looked at, in CSS pixels: less than a line at any angle. */
const NEAR = 5;
const around = ({ x, y }: Point) => ({ left: x - NEAR, top: y - NEAR, right: x + NEAR, bottom: y + NEAR });

/** The places of the page, by the id of their section, and whom the card there is of. */
const PLACES: readonly (readonly [what: string, section: string, name: string])[] = [
  ['text across inline elements', 'inline', 'Phạm Minh Chính'],
  ['a link with an element in it', 'link', 'Trần Hồng Hà'],
  ['text that a link covers in part', 'half-link', 'Lê Thành Long'],
  ['text across a line break', 'line-break', 'Nguyễn Hồng Diên'],
  ['words with places to break', 'word-break', 'Donald Trump'],
  ['the base of a ruby', 'ruby', 'Tô Lâm'],
  ['a shadow root in a shadow root', 'nested-roots', 'Nguyễn Chí Dũng'],
  ['an open details element', 'details', 'Hồ Đức Phớc'],
  ['a cell that its row and column explain', 'table', '46'],
  ['columns', 'columns', 'Jamieson Greer'],
  ['vertical text from right to left', 'vertical-rl', 'Donald Trump'],
  ['vertical text from left to right', 'vertical-lr', 'Jamieson Greer'],
  ['vertical text of upright letters', 'upright', 'Tô Lâm'],
  ['sideways text', 'sideways', 'Hồ Đức Phớc'],
  ['text from right to left', 'right-to-left', 'Donald Trump'],
  ['turned text', 'turned', 'Jamieson Greer'],
  ['mirrored text', 'mirrored', 'Donald Trump'],
  ['text in perspective', 'tilted', 'Nguyễn Chí Dũng'],
  ['zoomed text', 'zoomed', 'Nguyễn Hòa Bình'],
  ['a part that scrolls', 'scroller', 'Jamieson Greer'],
  ['a word with a drop cap', 'drop-cap', 'Phạm Minh Chính'],
  ['text in capitals', 'shouted', 'Donald Trump'],
  ['prose that is not to be translated', 'not-to-translate', 'Tô Lâm'],
  ['text that is laid out only when it comes into view', 'off-screen', 'Jamieson Greer'],
];

inEachBrowser('a mention', (stage) => {
  let page: Page;
  beforeAll(async () => {
    const { gloss } = stage();
    await choose(gloss, { highlightStyle: 'strong' });
    page = await gloss.openPage(site('hard-places.html'));
    await page.bringToFront();
    await untilPainted(page);
  });
  afterAll(() => page.close());

  /** Brings a section to the middle of the window; the middle of the widest line of its words. */
  function middleOf(section: string, selector: string): Promise<Point> {
    return page.$eval(
      `#${section}`,
      (place, wanted) => {
        const find = (root: ParentNode): Element | undefined => {
          const found = root.querySelector(wanted);
          if (found) return found;
          for (const { shadowRoot } of root.querySelectorAll('*')) {
            const inside = shadowRoot && find(shadowRoot);
            if (inside) return inside;
          }
          return undefined;
        };
        const words = find(place)!;
        words.scrollIntoView({ block: 'center', behavior: 'instant' });
        const range = document.createRange();
        range.selectNodeContents(words);
        const boxes = [...range.getClientRects()].sort((one, other) => other.width - one.width);
        const box = boxes.find(({ width, height }) => width > 1 && height > 1)!;
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      selector,
    );
  }

  test.each(PLACES)(
    'in %s is painted where its words stand, and hovering them opens its card',
    async (_, section, name) => {
      const beside = await middleOf(section, '.beside');
      expect(await groundColour(page, around(beside))).toBe(WHITE);
      const at = await middleOf(section, '.at');
      await until('the words are painted', async () => (await groundColour(page, around(at))) !== WHITE);
      await approach(page, at);
      await until(`the card of ${name} is open`, async () => {
        const card = await seenCard(page);
        return card?.settled && card.text.trimStart().startsWith(name);
      });
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      await page.mouse.move(2, 2);
    },
  );

  test.each([0.5, 1.5])('in a window that is zoomed to %f is found by the pointer', async (zoom) => {
    const { gloss } = stage();
    const tabId = await gloss.tabId(page);
    const width = await page.evaluate(() => innerWidth);
    await gloss.inExtension((id, factor) => chrome.tabs.setZoom(id, factor), tabId, zoom);
    await until('the page is zoomed', async () => (await page.evaluate(() => innerWidth)) !== width);
    const at = await middleOf('inline', '.at');
    await approach(page, at);
    await until('the card is open', async () => (await seenCard(page))?.text.includes('Phạm Minh Chính'));
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await gloss.inExtension((id) => chrome.tabs.setZoom(id, 1), tabId);
    await until('the page is as before', async () => (await page.evaluate(() => innerWidth)) === width);
  });

  test('in a drawing is not marked, and the popup counts the drawing', async () => {
    const { gloss } = stage();
    const texts = (await listedTexts(gloss, page)).map((text) => text.replace(/\s+/g, ' '));
    const others = ['trade talks', 'reciprocal tariff'];
    expect(texts).toHaveLength(PLACES.length + others.length);
    expect(texts).toEqual(expect.arrayContaining(others));
    const popup = await gloss.openPopup(page);
    await until('the popup says so', () =>
      popup.evaluate(() => document.body.innerText.includes('1 drawing')),
    );
    await popup.close();
    await page.bringToFront();
  });
});
