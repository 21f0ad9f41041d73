import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { untilCard, untilNoCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { frameworkScript } from '../support/framework.ts';
import { untilListed } from '../support/listed.ts';
import { hover, paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const STORY = ['Phạm Minh Chính', 'trade talks'];
const LINES = {
  deputy: 'Deputy Prime Minister Hồ Đức Phớc joined.',
  trump: 'Donald Trump answered on tariffs.',
  nothing: 'boats came home.',
};

// The functions that the pages in `tests/pages/frameworks` leave for the test.
declare function show(lines: string[]): Promise<void> | void;
declare function unmount(): void;

inEachBrowser('a page rendered by', (stage) => {
  async function open(framework: string): Promise<Page> {
    const page = await stage().gloss.openPage(site('framework.html'));
    await page.bringToFront();
    await page.addScriptTag({ content: await frameworkScript(framework) });
    await untilPainted(page);
    return page;
  }
  const render = (page: Page, ...lines: (keyof typeof LINES)[]) =>
    page.evaluate(
      (next) => show(next),
      lines.map((line) => LINES[line]),
    );

  test.each(['react', 'vue', 'preact'])('%s is followed as it recycles its text nodes', async (framework) => {
    const { gloss } = stage();
    const page = await open(framework);
    await render(page, 'deputy', 'trump');
    await untilListed(gloss, page, [...STORY, 'Hồ Đức Phớc', 'Donald Trump']);
    const kept = await page.evaluateHandle(() => document.querySelector('main p')!);
    await render(page, 'trump', 'nothing', 'deputy');
    await untilListed(gloss, page, [...STORY, 'Donald Trump', 'Hồ Đức Phớc']);
    expect(await kept.evaluate((paragraph) => paragraph === document.querySelector('main p'))).toBe(true);

    await hover(page, 'Donald Trump');
    await untilCard(page, 'Donald Trump');
    await render(page, 'nothing');
    await untilNoCard(page);
    await untilListed(gloss, page, STORY);

    await render(page, 'deputy');
    await untilListed(gloss, page, [...STORY, 'Hồ Đức Phớc']);
    await page.evaluate(() => unmount());
    await untilListed(gloss, page, STORY);
    await until('nothing else is painted', async () => (await paintedCount(page)) === STORY.length);
    await page.close();
  });
});
