import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilCard, untilNoCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedMentions } from '../support/messages.ts';
import { hover, paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const ENTRY = '<p>Trade talks between Vietnam and the US go on, said Phạm Minh Chính.</p>';

inEachBrowser('a living page', (stage) => {
  async function listedTexts(page: Page): Promise<string[]> {
    return (await listedMentions(stage().gloss, page)).map(({ text }) => text);
  }

  /** Waits until the marked texts are those wanted, in reading order. */
  async function untilListed(
    page: Page,
    what: string,
    holds: (texts: string[]) => boolean,
  ): Promise<string[]> {
    return until(what, async () => {
      const texts = await listedTexts(page);
      return holds(texts) ? texts : undefined;
    });
  }

  async function open(path = 'living.html'): Promise<Page> {
    const page = await stage().gloss.openPage(site(path));
    await untilPainted(page);
    return page;
  }

  test('is read in its shadow roots too, and not where people write or code stands', async () => {
    const page = await open();
    expect(await listedTexts(page)).toEqual(['Phạm Minh Chính', 'trade talks', 'Hồ Đức Phớc']);
    expect(await paintedCount(page)).toBe(3);
    await page.close();
  });

  test('is followed when text is added, rewritten and removed', async () => {
    const page = await open();
    await page.$eval('#feed', (feed, entry) => feed.insertAdjacentHTML('beforeend', entry), ENTRY);
    await untilListed(page, 'the entry is marked', (texts) => texts.length === 5);
    await page.$eval('#first', (first) => {
      (first.firstChild as Text).data = 'Nothing to say. Minister Nguyễn Hồng Diên spoke of Vietnam.';
    });
    await untilListed(page, 'the new wording is marked', ([first]) => first === 'Nguyễn Hồng Diên');
    await page.$eval('#feed', (feed) => feed.replaceChildren());
    await untilListed(page, 'the entry is gone', (texts) => texts.length === 2);
    expect(await paintedCount(page)).toBe(2);
    await page.close();
  });

  test('is followed when text is moved: it keeps one mark, and its place in the list is the new one', async () => {
    const page = await open();
    const before = await listedTexts(page);
    await page.evaluate(() => document.body.append(document.querySelector('#first')!));
    await untilListed(page, 'it stands at the end', (texts) => texts.at(-1) === before[1]);
    expect((await listedTexts(page)).toSorted()).toEqual(before.toSorted());
    expect(await paintedCount(page)).toBe(before.length);
    await page.close();
  });

  test('has no card left where the text that it explains is rewritten, and one for the new text', async () => {
    const page = await open();
    await page.bringToFront();
    await hover(page, 'Phạm Minh Chính');
    await untilCard(page, 'Phạm Minh Chính');
    await page.$eval('#first', (first) => {
      first.textContent = 'Boats came home under a green sky, and that was all there was to say.';
    });
    await untilNoCard(page);
    await untilListed(page, 'its entry is gone', (texts) => !texts.includes('Phạm Minh Chính'));
    expect(await paintedCount(page)).toBe(1);
    await page.$eval('#first', (first) => {
      first.textContent = 'Donald Trump spoke of tariffs on goods from Vietnam.';
    });
    await untilListed(page, 'the new text is marked', (texts) => texts.includes('Donald Trump'));
    await hover(page, 'Donald Trump');
    await untilCard(page, 'Donald Trump');
    await page.close();
  });

  test('is followed as it loads more and more while its reader scrolls', async () => {
    const page = await stage().gloss.openPage(site('infinite-scroll.html'));
    await page.bringToFront();
    await untilPainted(page);
    await until('all stories are loaded', async () => {
      await page.mouse.wheel({ deltaY: 2_000 });
      return page.evaluate(() => document.querySelectorAll('article').length === 12);
    });
    await untilListed(page, 'each has its mark', (texts) => {
      return texts.filter((text) => text === 'Donald Trump').length === 4;
    });
    expect(await paintedCount(page)).toBe(6);
    await page.close();
  });

  test('is followed in shadow roots', async () => {
    const page = await open();
    await page.$eval('x-card', (host) => {
      host.shadowRoot!.querySelector('#inside')!.textContent = 'Donald Trump answered on tariffs.';
    });
    await untilListed(page, 'the new text is marked', (texts) => texts.includes('Donald Trump'));
    await page.close();
  });

  test('is marked where a part is shown that was hidden', async () => {
    const page = await open();
    await page.$eval('details', (details) => {
      details.open = true;
    });
    await untilListed(page, 'the opened part is marked', (texts) => texts.includes('46 per cent'));
    await page.$eval('#tab', (tab) => {
      tab.removeAttribute('style');
    });
    await untilListed(page, 'the shown part is marked', (texts) => texts.includes('Nguyễn Hồng Diên'));
    await page.close();
  });

  test('is marked again where the page clears the registry of highlights', async () => {
    const page = await open();
    await page.evaluate(() => CSS.highlights.clear());
    await until('all is painted again', async () => (await paintedCount(page)) === 3);
    await page.close();
  });

  test('is read in its frames', async () => {
    const page = await open();
    const frame = await until('the frame is there', () =>
      page.frames().find((each) => each !== page.mainFrame()),
    );
    await until('its text is painted', () =>
      frame.evaluate(() => CSS.highlights.get('gloss-official')?.size === 1),
    );
    await page.close();
  });

  test('is noticed when it comes to concern us without a navigation', async () => {
    const page = await stage().gloss.openPage(site('late-article.html'));
    expect(await paintedCount(page)).toBe(0);
    await page.evaluate((entry) => {
      history.pushState({}, '', '/article');
      document.querySelector('main')!.innerHTML = entry;
    }, ENTRY);
    await untilPainted(page);
    await page.close();
  });

  test('is noticed when its article is loaded late, at the same address', async () => {
    const page = await stage().gloss.openPage(site('late-article.html'));
    const tabId = await stage().gloss.tabId(page);
    expect(await paintedCount(page)).toBe(0);
    await page.$eval('main', (main, entry) => main.insertAdjacentHTML('beforeend', entry), ENTRY);
    await untilPainted(page);
    await until('the badge is set', async () => (await stage().gloss.badge(tabId)) !== '');
    await page.close();
  });

  /** Goes on to another page, does something there, and comes back to the first as it was left. */
  async function goAndReturn(page: Page, meanwhile: () => Promise<unknown>): Promise<void> {
    await page.evaluate('globalThis.kept = true');
    await page.goto(site('nothing-to-find.html'));
    await meanwhile();
    // By script: a driver waits in vain for Firefox to load what comes from the cache.
    await page.evaluate(() => setTimeout(() => history.back()));
    await until('the page is back and was not loaded anew', () => page.evaluate('globalThis.kept'));
  }

  test('is marked when it comes back from the back-forward cache', async () => {
    const { gloss } = stage();
    const page = await open();
    const tabId = await gloss.tabId(page);
    await goAndReturn(page, () => until('the badge is empty', async () => (await gloss.badge(tabId)) === ''));
    await untilPainted(page);
    await until('the badge is back', async () => (await gloss.badge(tabId)) !== '');
    await page.close();
  });

  test('holds to a switch that was used while it lay in the back-forward cache', async () => {
    const { gloss } = stage();
    const page = await open();
    const off = { rules: [{ pattern: 'news.example', enabled: false }] };
    await goAndReturn(page, () => choose(gloss, off));
    await until('nothing is painted', async () => (await paintedCount(page)) === 0);
    const other = await gloss.openPage(site('living.html'));
    await goAndReturn(other, () => choose(gloss, {}));
    await untilPainted(other);
    await other.close();
    await page.close();
  });
});
