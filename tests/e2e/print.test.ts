import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { HOST_NAME } from '../../src/card/host.ts';
import { untilCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { inFirefoxWindow } from '../support/firefox.ts';
import type { GlossBrowser } from '../support/gloss-browser.ts';
import { groundColour } from '../support/pixels.ts';
import { hover, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const WHITE = '255,255,255';

/** Shows `page`, which is in front, as it would be printed, or as on the screen again. */
async function asPrinted(gloss: GlossBrowser, page: Page, printed: boolean): Promise<void> {
  if (gloss.name === 'chromium') await page.emulateMediaType(printed ? 'print' : 'screen');
  else {
    const medium = printed ? 'print' : '';
    await inFirefoxWindow(
      page.browser(),
      `void (gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}')`,
    );
  }
  await until('the medium is set', () =>
    page.evaluate((wanted) => matchMedia('print').matches === wanted, printed),
  );
}

inEachBrowser('on paper', (stage) => {
  test('there are neither marks nor a card, and afterwards both are back', async () => {
    const { gloss } = stage();
    await choose(gloss, { highlightStyle: 'strong' });
    const page = await gloss.openPage(site('card-places.html'));
    await page.bringToFront();
    await untilPainted(page);
    const { x, y } = await hover(page, 'Phạm Minh Chính');
    await page.mouse.click(x, y);
    await untilCard(page);
    const ground = () => groundColour(page, { left: x - 20, top: y - 8, right: x + 20, bottom: y + 8 });
    const cardBoxes = () =>
      page.$eval(
        HOST_NAME,
        (host) => host.shadowRoot!.querySelector('[role="dialog"]')!.getClientRects().length,
      );
    expect(await ground()).not.toBe(WHITE);
    expect(await cardBoxes()).toBe(1);

    await asPrinted(gloss, page, true);
    expect(await ground()).toBe(WHITE);
    expect(await cardBoxes()).toBe(0);

    await asPrinted(gloss, page, false);
    await until('the marks are back', async () => (await ground()) !== WHITE);
    expect(await cardBoxes()).toBe(1);
    await page.close();
  });
});
