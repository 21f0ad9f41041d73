import { expect, test } from 'vitest';
import { untilCard, untilNoCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { addedElements, pageState } from '../support/page-state.ts';
import { hover, paintedCount, pointOf, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

inEachBrowser('the page', (stage) => {
  test('is byte for byte the same before and after reading, and after a card', async () => {
    const { gloss, pages } = stage();
    const page = await gloss.openPage(site('sample-article.html'));
    await page.bringToFront();
    await untilPainted(page);
    const asServed = await (await fetch(`${pages.origin}/sample-article.html`)).text();
    const parsed = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      asServed,
    );
    const read = await pageState(page);
    expect(read.html).toBe(parsed);
    expect(await addedElements(page)).toBe(0);
    expect(read).toMatchObject({
      attributes: ['lang'],
      styleSheets: 1,
      adoptedStyleSheets: 0,
      highlights: [],
    });

    await pointOf(page, 'PM Chính');
    const before = await pageState(page);
    await hover(page, 'PM Chính');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await pageState(page)).toEqual(before);
    expect(await addedElements(page)).toBeLessThanOrEqual(1);
    await page.close();
  });

  test('with nothing to find gets no reader and no badge', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('nothing-to-find.html'));
    const tabId = await gloss.tabId(page);
    // A page that does get one, opened later, shows that the time in which this one could have is over.
    const other = await gloss.openPage(site('strict-csp.html'));
    await untilPainted(other);
    expect(await paintedCount(page)).toBe(0);
    // What the reader and its facts leave in their own world; the gate leaves its own mark there.
    const left = await gloss.inReaderWorld(page, () =>
      ['glossFacts', 'glossCard', 'glossStopReader'].filter((name) => name in globalThis),
    );
    expect(left).toEqual([]);
    expect(await gloss.badge(tabId)).toBe('');
    await until(
      'the other tab has its badge',
      async () => (await gloss.badge(await gloss.tabId(other))) !== '',
    );
    await other.close();
    await page.close();
  });

  test('is asked for once, and nothing else is asked for', async () => {
    const { gloss, pages } = stage();
    pages.requests.length = 0;
    const page = await gloss.openPage(site('sample-article.html'));
    await page.bringToFront();
    await untilPainted(page);
    await hover(page, 'PM Chính');
    await untilCard(page);
    expect(pages.requests.map(({ path }) => path)).toEqual(['/sample-article.html']);
    expect(pages.outside).toEqual([]);
    await page.close();
  });
});
