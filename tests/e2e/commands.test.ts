import type { Frame, Page } from 'puppeteer-core';
import { test } from 'vitest';
import { seenCard, untilNoCard } from '../support/card.ts';
import { command } from '../support/commands.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const TALKS = 'US–Việt Nam trade negotiation';

/** Waits until the card of a subject is fully there. */
function untilCardOf(page: Page | Frame, name: string): Promise<boolean> {
  return until(`the card of ${name} is open`, async () => {
    const card = await seenCard(page);
    return card?.settled && card.text.trimStart().startsWith(name);
  });
}

inEachBrowser('the keyboard commands', (stage) => {
  const next = (page: Page) => command(stage().gloss, page, 'next-mention');
  const previous = (page: Page) => command(stage().gloss, page, 'previous-mention');

  /** The page with its story and the frame in which the story goes on, both read. */
  async function open(): Promise<{ page: Page; second: Frame }> {
    const page = await stage().gloss.openPage(site('two-stories.html'));
    await page.bringToFront();
    await untilPainted(page);
    const second = (await (await page.$('#second'))!.contentFrame())!;
    await until('the frame is read', () =>
      second.evaluate(() => (CSS.highlights.get('gloss-official')?.size ?? 0) === 2),
    );
    return { page, second };
  }

  test('walk on into the next frame that has mentions, and from the last one to the first', async () => {
    const { page, second } = await open();
    await next(page);
    await untilCardOf(page, 'Phạm Minh Chính');
    await next(page);
    await untilCardOf(page, TALKS);
    await next(page);
    await untilCardOf(second, 'Hồ Đức Phớc');
    await untilNoCard(page); // one card at a time
    await next(page);
    await next(page);
    await untilCardOf(second, 'Donald Trump');
    await next(page);
    await untilCardOf(page, 'Phạm Minh Chính');
    await untilNoCard(second);
    await page.close();
  });

  test('walk back as they came', async () => {
    const { page, second } = await open();
    await previous(page);
    await untilCardOf(second, 'Donald Trump');
    await previous(page);
    await previous(page);
    await untilCardOf(second, 'Hồ Đức Phớc');
    await previous(page);
    await untilNoCard(second);
    await untilCardOf(page, TALKS);
    await previous(page);
    await untilCardOf(page, 'Phạm Minh Chính');
    await page.close();
  });

  test('go on from the card that was opened last, also where that frame has gone', async () => {
    const { page, second } = await open();
    await next(page);
    await untilCardOf(page, 'Phạm Minh Chính');
    await previous(page);
    await untilCardOf(second, 'Donald Trump');
    await page.$eval('#second', (frame) => frame.remove());
    await next(page);
    await untilCardOf(page, TALKS);
    await page.close();
  });

  test('go on from the place of a mention that the page has taken away', async () => {
    const { page } = await open();
    await page.$eval('#second', (frame) => frame.remove());
    await page.$eval('#story', (story) =>
      story.insertAdjacentHTML(
        'afterend',
        '<p id="more">Jamieson Greer and Donald Trump spoke of Vietnam.</p>',
      ),
    );
    await until('the new text is marked', () =>
      page.evaluate(() => CSS.highlights.get('gloss-official')?.size === 3),
    );
    for (const _ of [1, 2, 3]) await next(page);
    await untilCardOf(page, 'Jamieson Greer');
    await page.$eval('#more', (more) => {
      more.textContent = 'Donald Trump spoke of Vietnam.';
    });
    await untilNoCard(page);
    await until('the new wording is marked', () =>
      page.evaluate(() => CSS.highlights.get('gloss-official')?.size === 2),
    );
    await next(page);
    await untilCardOf(page, 'Donald Trump');
    await page.close();
  });
});
