import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { seenCard, untilCard, untilNoCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { untilListed } from '../support/listed.ts';
import { hover, paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const STORY = ['Phạm Minh Chính', 'trade talks'];

inEachBrowser('the reader', (stage) => {
  async function open(path: string): Promise<Page> {
    const page = await stage().gloss.openPage(site(path));
    await page.bringToFront();
    await untilPainted(page);
    return page;
  }

  test('reads frames of the site, in shadow roots too, and stays out of foreign and sandboxed ones', async () => {
    const page = await open('frames.html');
    const frames = () => page.frames().filter((frame) => frame !== page.mainFrame());
    const officials = async () => {
      const found: string[] = [];
      for (const frame of frames()) {
        // A sandboxed frame runs no script of the page; the driver may ask it all the same.
        const size = await frame.evaluate(() => CSS.highlights.get('gloss-official')?.size ?? 0);
        const { host, pathname, search } = new URL(frame.url().replace(/^about:srcdoc/, 'http://srcdoc/'));
        if (size > 0) found.push(host + pathname + search);
      }
      return found.sort();
    };
    await until('three frames are read', async () => (await officials()).length === 3);
    expect(await officials()).toEqual([
      'news.example/strict-csp.html',
      'news.example/strict-csp.html',
      'news.example/strict-csp.html?in-shadow-root',
    ]);
    const popup = await stage().gloss.openPopup(page);
    await until('the popup counts the two others', () =>
      popup.evaluate(() => document.body.innerText.includes('2 frames from other sites')),
    );
    await popup.close();
    await page.close();
  });

  test('reads shadow roots that elements get long after loading', async () => {
    const page = await open('late-roots.html');
    await page.evaluate('upgrade()');
    await untilListed(stage().gloss, page, [...STORY, 'Hồ Đức Phớc']);
    await page.evaluate('fill()');
    await untilListed(stage().gloss, page, [...STORY, 'Hồ Đức Phớc', 'Donald Trump']);
    await page.close();
  });

  test('opens cards through a transparent link laid over the text, and not through what hides it', async () => {
    const page = await open('overlay.html');
    await hover(page, 'Donald Trump');
    await untilCard(page, 'Donald Trump');
    await page.mouse.move(1_200, 300);
    await untilNoCard(page);
    await page.mouse.move(60, 765);
    await page.mouse.move(62, 765);
    await hover(page, 'Phạm Minh Chính'); // its card tells that the time for the other is over
    const card = await untilCard(page);
    expect(card.text).toContain('Phạm Minh Chính');
    expect((await seenCard(page))?.text).not.toContain('Jamieson Greer');
    await page.close();
  });

  test('follows an application that changes its address and its article', async () => {
    const { gloss } = stage();
    const page = await open('application.html');
    const tabId = await gloss.tabId(page);
    await page.evaluate("go('/talks')");
    await untilListed(gloss, page, ['Hồ Đức Phớc']);
    await page.evaluate("go('/sport')");
    await untilListed(gloss, page, []);
    await until('the badge is gone', async () => (await gloss.badge(tabId)) === '');
    expect(await paintedCount(page)).toBe(0);
    await page.evaluate("go('/tariffs')");
    await until('the badge is back', async () => (await gloss.badge(tabId)) !== '');
    await page.evaluate('history.go(-2)');
    await untilListed(gloss, page, ['Hồ Đức Phớc']);
    if (await page.evaluate('"navigation" in globalThis')) {
      await page.evaluate("navigation.navigate('/sport', { info: 'application' })");
      await untilListed(gloss, page, []);
    }
    await page.close();
  });

  test('waits while its tab is hidden, and catches up when it is shown', async () => {
    const page = await open('living.html');
    const before = await paintedCount(page);
    const other = await page.browser().newPage();
    await other.bringToFront();
    await until('the tab is hidden', () => page.evaluate(() => document.hidden));
    await page.evaluate(() => {
      for (let at = 0; at < 3; at++) {
        const entry = document.createElement('p');
        entry.textContent = 'Then Donald Trump spoke of tariffs on goods from Vietnam.';
        document.querySelector('#feed')!.append(entry);
      }
    });
    await page.bringToFront();
    await until('all is painted', async () => (await paintedCount(page)) === before + 3);
    await other.close();
    await page.close();
  });
});
