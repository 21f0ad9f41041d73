import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilCard, untilNoCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { markedIn } from '../support/marked-in.ts';
import { approach, hover, paintedCount, pointOf, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** Pixels beside and below words, for a picture of them with their line. */
const AROUND_PX = 3;

inEachBrowser('a page', (stage) => {
  async function open(path = 'page-life.html'): Promise<Page> {
    const page = await stage().gloss.openPage(site(path));
    await page.bringToFront();
    await untilPainted(page);
    return page;
  }

  /** A picture of an element as it is painted. */
  async function picture(page: Page, selector: string): Promise<string> {
    const { x, y, width, height } = (await (await page.$(selector))!.boundingBox())!;
    const clip = { x, y, width, height: height + AROUND_PX };
    return page.screenshot({ clip, encoding: 'base64' });
  }

  test('that is written anew has its cards, and they close', async () => {
    const page = await open();
    await hover(page, 'Pham Minh Chinh');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await page.evaluate(() => (globalThis as unknown as { rewrite(): void }).rewrite());
    await until('it is marked again', async () => 'plain' in (await markedIn(page)));
    await approach(page, { x: 20, y: 20 });
    await hover(page, 'Nguyen Hong Dien');
    await untilCard(page, 'Nguyễn Hồng Diên');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await page.close();
  });

  test('keeps the ink of its letters, and has its lines in the colour of the words', async () => {
    const { gloss } = stage();
    const page = await open();
    await approach(page, { x: 5, y: 5 });
    const marked = Object.keys(await markedIn(page));
    expect(marked).toEqual(expect.arrayContaining(['plain', 'dark']));
    for (const id of ['shine', 'fill', 'stroke']) expect(marked).not.toContain(id);
    const withMarks = await Promise.all(
      ['#dark', '#shine', '#fill', '#stroke'].map((id) => picture(page, id)),
    );
    await choose(gloss, { highlightStyle: 'off' });
    await until('nothing is painted', async () => (await paintedCount(page)) === 0);
    const without = await Promise.all(['#dark', '#shine', '#fill', '#stroke'].map((id) => picture(page, id)));
    expect(withMarks.map((one, at) => one === without[at])).toEqual([false, true, true, true]);
    await choose(gloss, {});
    await page.close();
  });

  test('that has rules for single addresses is asked about them at each one', async () => {
    const { gloss } = stage();
    await choose(gloss, { rules: [{ pattern: 'news.example/page-life.html?off', enabled: false }] });
    const page = await open();
    await page.evaluate(() => history.pushState({}, '', '?off'));
    await until('it is left', async () => (await paintedCount(page)) === 0);
    await page.evaluate(() => history.back());
    await until('it is read again', async () => (await paintedCount(page)) > 0);
    await choose(gloss, {});
    await page.close();
  });

  test('has the marks of its frames with a blob’s address', async () => {
    const page = await open();
    const frame = await until('the frame is there', async () =>
      page.frames().find((one) => one.url().startsWith('blob:')),
    );
    await until('it is marked', () => frame.evaluate(() => CSS.highlights.has('gloss-figure')));
    await page.close();
  });

  test.each(['html', 'body', '#plain'])('that is zoomed at %s has the card at its words', async (zoomed) => {
    const page = await open();
    await page.$eval(zoomed, (element) => element.setAttribute('style', 'zoom: 1.25'));
    const words = await pointOf(page, '46 per cent');
    await approach(page, words);
    const { box } = await untilCard(page);
    expect(Math.min(Math.abs(box.top - words.y), Math.abs(box.bottom - words.y))).toBeLessThan(45);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1280);
    await page.close();
  });

  test('that moves its words without a scroll takes their card along', async () => {
    const page = await open();
    await hover(page, '46 per cent');
    const before = await untilCard(page);
    await page.$eval('body', (body) => body.setAttribute('style', 'transform: translateY(150px)'));
    await until('the card has moved or closed', async () => {
      const open = await page.evaluate(() => {
        const host = document.querySelector('gloss-card:popover-open');
        return host?.shadowRoot?.querySelector('[role="dialog"]')?.getBoundingClientRect().top;
      });
      return open === undefined || Math.abs(open - before.box.top) > 100;
    });
    await page.close();
  });
});
