import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilCard, untilNoCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedTexts, paintedInReaderWorld } from '../support/listed.ts';
import { pageState } from '../support/page-state.ts';
import { hover, pointOf } from '../support/reading.ts';
import { until } from '../support/until.ts';

const FOLDER = resolve(import.meta.dirname, '../pages');
/** Where Gloss is off: what a page is there, it must be with Gloss. */
const OFF = 'off.example';
/** Too large to be compared, changing by themselves, or breaking what the comparison needs; tested apart. */
const APART = /million|long-text|too-long|cleaner|fighter|globals|forms|infinite/;
const NOTHING_THERE = /nothing-to-find|late-article|prerendering|design-mode/;

const fixtures = globSync('*.html', { cwd: FOLDER })
  .filter((path) => !APART.test(path))
  .sort();

/** Brings a page into a state that a reader might have brought it into: scrolled, with something selected. */
async function use(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => {
    let selected: Node | null = document.querySelector('p');
    while (selected?.firstChild) selected = selected.firstChild;
    if (selected?.nodeType === Node.TEXT_NODE && getSelection()?.isCollapsed)
      getSelection()!.setBaseAndExtent(selected, 0, selected, 3);
    scrollTo({ top: 40, behavior: 'instant' });
  });
}

/** A state without what differs between two sites anyway: the history, and the addresses of blobs. */
function elsewhere(state: Awaited<ReturnType<typeof pageState>>) {
  return { ...state, history: 0, html: state.html.replace(/blob:[^"]+/g, 'blob:') };
}

inEachBrowser('what stands on the page', (stage) => {
  let off: Page;
  beforeAll(async () => {
    const { gloss } = stage();
    await choose(gloss, { rules: [{ pattern: OFF, enabled: false }] });
    off = await gloss.openPage(site('nothing-to-find.html', OFF));
  });
  afterAll(async () => {
    await off.close();
  });

  test.each(fixtures)('is the same with and without Gloss and a card: %s', async (path) => {
    const { gloss } = stage();
    await off.goto(site(path, OFF), { waitUntil: 'load' });
    const page = await gloss.openPage(site(path));
    for (const each of [off, page]) await use(each);
    const there = !NOTHING_THERE.test(path);
    if (there) await until('the page is read', async () => (await paintedInReaderWorld(gloss, page)) > 0);
    expect(await paintedInReaderWorld(gloss, off)).toBe(0);

    const without = elsewhere(await pageState(off));
    const before = await pageState(page);
    expect(elsewhere(before)).toEqual(without);
    if (!there) return page.close();

    const [text] = await listedTexts(gloss, page);
    await pointOf(page, text!);
    const scrolled = await pageState(page);
    await hover(page, text!);
    await untilCard(page);
    await page.mouse.move(3, 790);
    await untilNoCard(page);
    expect(await pageState(page)).toEqual(scrolled);
    await page.close();
  });
});
