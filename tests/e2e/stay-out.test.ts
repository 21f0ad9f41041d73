import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedTexts, paintedInReaderWorld, untilListed } from '../support/listed.ts';
import { hover, paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const STORY = ['Phạm Minh Chính', 'trade talks'];

inEachBrowser('Gloss', (stage) => {
  async function open(path: string): Promise<Page> {
    const page = await stage().gloss.openPage(site(path));
    await page.bringToFront();
    return page;
  }

  /** Waits until a page that is opened later is read: by then an earlier one would be too. */
  async function untilAnotherIsRead(): Promise<void> {
    const other = await stage().gloss.openPage(site('strict-csp.html'));
    await untilPainted(other);
    await other.close();
  }

  test('stays out of form fields, editors and code, and keeps out while people write', async () => {
    const { gloss } = stage();
    const page = await open('stay-out.html');
    await untilPainted(page);
    expect(await listedTexts(gloss, page)).toEqual(STORY);
    for (const field of [
      'input[name="name"]',
      'input[type="password"]',
      'textarea',
      '#editable p',
      '#plain-text',
    ]) {
      await page.click(field);
      await page.keyboard.type(' Donald Trump ');
    }
    expect(
      await page.$eval('input[type="password"]', (input) => (input as HTMLInputElement).value),
    ).toContain('Trump');
    expect(await page.$eval('#editable', (editor) => editor.textContent)).toMatch(/ Donald Trump /);
    await page.$eval('#story', (story) => story.insertAdjacentHTML('afterend', '<p>Then Tô Lâm spoke.</p>'));
    await untilListed(gloss, page, [...STORY, 'Tô Lâm']); // what was written has been looked at with it
    expect(await paintedCount(page)).toBe(3);
    await page.close();
  });

  test('leaves a document that is written in as a whole alone', async () => {
    const { gloss } = stage();
    const page = await open('design-mode.html');
    await untilAnotherIsRead();
    await page.bringToFront();
    await page.click('#story');
    await page.keyboard.type(' Donald Trump on tariffs. ');
    await untilAnotherIsRead();
    expect(await paintedInReaderWorld(gloss, page)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('gloss');
    await page.close();
  });

  test('leaves a document from when it can be written in until it no longer can', async () => {
    const page = await open('two-stories.html');
    const before = await untilPainted(page);
    await page.evaluate(() => {
      document.designMode = 'on';
    });
    await until('nothing is painted', async () => (await paintedCount(page)) === 0);
    await page.evaluate(() => {
      document.designMode = 'off';
    });
    await until('all is painted again', async () => (await paintedCount(page)) === before);
    await page.close();
  });

  test.each(['feed.xml', 'map.svg', 'picture.png', 'data.json'])(
    'marks nothing in %s, which is no page of a site, and breaks nothing',
    async (path) => {
      const { gloss } = stage();
      const page = await stage().gloss.openPage(site('nothing-to-find.html'));
      const errors: unknown[] = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => {
        const ofBrowser = message.location().url?.endsWith('/favicon.ico'); // its own wish
        if (message.type() === 'error' && !ofBrowser) errors.push(message.text());
      });
      await page.goto(site(path));
      await untilAnotherIsRead();
      expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
      expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).not.toContain(
        'gloss',
      );
      expect(errors).toEqual([]);
      expect(await gloss.badge(await gloss.tabId(page))).toBe('');
      await page.close();
    },
  );

  test('reads a page that is served as XML', async () => {
    const page = await open('report.xhtml');
    await untilListed(stage().gloss, page, STORY);
    await hover(page, 'Phạm Minh Chính');
    await untilCard(page, 'Phạm Minh Chính');
    await page.close();
  });
});
