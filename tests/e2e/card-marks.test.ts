import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { HighlightStyle } from '../../src/model/settings.ts';
import { untilCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedMentions, tell } from '../support/messages.ts';
import { groundColour } from '../support/pixels.ts';
import { hover, type Point, paintedCount, pointOf, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const around = ({ x, y }: Point) => ({ left: x - 20, top: y - 8, right: x + 20, bottom: y + 8 });

inEachBrowser('marks', (stage) => {
  const paint = (highlightStyle: HighlightStyle) => choose(stage().gloss, { highlightStyle });
  const open = async (): Promise<Page> => {
    const page = await stage().gloss.openPage(site('card-places.html'));
    await page.bringToFront();
    await untilPainted(page);
    return page;
  };

  test('leave the ground of the text alone in the quiet style, and tint it in the stronger ones', async () => {
    await paint('quiet');
    const page = await open();
    const place = around(await pointOf(page, 'Phạm Minh Chính'));
    expect(await groundColour(page, place)).toBe('255,255,255');
    const seen = new Set<string>();
    for (const style of ['marked', 'strong'] as const) {
      await paint(style);
      await until(`the style is ${style}`, async () => {
        const ground = await groundColour(page, place);
        return ground !== '255,255,255' && !seen.has(ground) && seen.add(ground);
      });
    }
    await page.close();
  });

  test('show which mention the open card is of', async () => {
    await paint('quiet');
    const page = await open();
    const place = around(await hover(page, 'Phạm Minh Chính'));
    await untilCard(page);
    expect(await groundColour(page, place)).not.toBe('255,255,255');
    await page.keyboard.press('Escape');
    await until('the mark is gone', async () => (await groundColour(page, place)) === '255,255,255');
    await page.close();
  });

  test('are not seen when they are off, and the list of the popup still leads to each mention', async () => {
    await paint('off');
    const { gloss } = stage();
    const page = await gloss.openPage(site('sample-article.html'));
    await page.bringToFront();
    await until('the mentions are listed', async () => {
      const listed = await listedMentions(gloss, page).catch(() => []); // no reader yet
      return listed.length > 0;
    });
    const place = around(await pointOf(page, 'PM Chính'));
    expect(await groundColour(page, place)).toBe('255,253,248');
    expect(await paintedCount(page)).toBe(0);
    await tell(gloss, page, 'jumpTo', { index: 0 });
    await untilCard(page);
    await paint('quiet');
    await page.close();
  });

  test('are not made of a figure that the page gives otherwise, which the popup lists with both values', async () => {
    const { gloss } = stage();
    const page = await open();
    await page.$eval('#plain', (paragraph) => {
      paragraph.append(' The US trade deficit with Vietnam was $125 billion in 2024.');
    });
    const popup = await gloss.openPopup(page);
    await popup.waitForSelector('.differing');
    const listed = await popup.$eval('.differing', (list) => (list as HTMLElement).innerText);
    expect(listed).toContain('Differs from the documents');
    expect(listed).toContain('$125 billion');
    expect(listed).toContain('$123.5 billion');
    expect((await listedMentions(gloss, page)).some(({ text }) => text.includes('125'))).toBe(false);
    await popup.close();
    await page.close();
  });
});
