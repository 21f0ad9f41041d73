import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { ABANDON_MS, DWELL_MS, FADE_MS } from '../../src/card/constants.ts';
import { untilCard, untilNoCard } from '../support/card.ts';
import { type Happened, happened, pageTime, startLog } from '../support/card-log.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { hover, type Point, pointOf, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** Timers and event times are rounded apart by the browsers. */
const ROUNDING_MS = 3;
/** How late a busy machine may run a timer. */
const LATE_MS = 400;

const AWAY: Point = { x: 5, y: 400 };

const lastOf = (log: readonly Happened[], what: Happened['what']): Happened =>
  log.findLast((each) => each.what === what)!;

inEachBrowser('the pointer', (stage) => {
  const open = async () => {
    const page = await stage().gloss.openPage(site('card-places.html'));
    await page.bringToFront();
    await untilPainted(page);
    await startLog(page);
    return page;
  };
  /** Waits until the page's clock has gone on so far that a running delay would be over. */
  const untilPast = async (page: Page, begun: number, delay: number) =>
    until('the time is over', async () => (await pageTime(page)) > begun + delay + ROUNDING_MS);
  const opened = (log: readonly Happened[]) => log.filter(({ what }) => what === 'opened').length;

  test(`opens a card after ${DWELL_MS} ms of rest, and not before`, async () => {
    const page = await open();
    const { x, y } = await pointOf(page, 'Phạm Minh Chính');
    await page.mouse.move(x, y);
    await untilCard(page);
    const log = await happened(page);
    const dwelt = lastOf(log, 'opened').at - log.find(({ what }) => what === 'move')!.at;
    expect(dwelt).toBeGreaterThanOrEqual(DWELL_MS - ROUNDING_MS);
    expect(dwelt).toBeLessThan(DWELL_MS + LATE_MS);
    await page.close();
  });

  test(`closes it ${ABANDON_MS} ms after it has left, and not before`, async () => {
    const page = await open();
    await hover(page, 'Phạm Minh Chính');
    await untilCard(page);
    await page.mouse.move(AWAY.x, AWAY.y);
    await untilNoCard(page);
    const log = await happened(page);
    const waited = lastOf(log, 'left').at - lastOf(log, 'move').at;
    expect(waited).toBeGreaterThanOrEqual(ABANDON_MS - ROUNDING_MS);
    expect(waited).toBeLessThan(ABANDON_MS + LATE_MS);
    await page.close();
  });

  test('opens nothing where it only passes', async () => {
    const page = await open();
    const { x, y } = await pointOf(page, 'Phạm Minh Chính');
    await page.mouse.move(x - 200, y);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 260, y);
    const { at } = lastOf(await happened(page), 'move');
    await untilPast(page, at, DWELL_MS + FADE_MS);
    expect(opened(await happened(page))).toBe(0);
    await page.close();
  });

  test('opens nothing while it travels along a mention, however long', async () => {
    const page = await open();
    const { x, y } = await pointOf(page, 'Nguyễn Hồng Diên', { before: 'led by Minister' });
    await page.mouse.move(x - 120, y);
    const begun = await pageTime(page);
    for (let side = 1; (await pageTime(page)) < begun + 2 * DWELL_MS; side = -side) {
      await page.mouse.move(x + side * 120, y);
    }
    await untilCard(page);
    const log = await happened(page);
    const before = log.slice(0, log.indexOf(lastOf(log, 'opened')));
    expect(lastOf(log, 'opened').at - lastOf(before, 'move').at).toBeGreaterThanOrEqual(
      DWELL_MS - ROUNDING_MS,
    );
    await page.close();
  });

  test('keeps the card on its way to it, and loses it beside the way', async () => {
    const page = await open();
    const { x, y } = await hover(page, 'Phạm Minh Chính');
    const { box } = await untilCard(page);
    const between = (y + box.top) / 2;
    const begun = await pageTime(page);
    for (let step = 0; (await pageTime(page)) < begun + 2 * ABANDON_MS; step++) {
      await page.mouse.move(x + (step % 2), box.top - 1);
    }
    expect((await happened(page)).some(({ what }) => what === 'left')).toBe(false);
    await page.mouse.move(x, box.top + 20, { steps: 3 });
    await untilCard(page);
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.move(x + 300, between, { steps: 2 });
    await untilNoCard(page);
    await page.close();
  });

  test('pins the card by a click until it presses elsewhere', async () => {
    const page = await open();
    const { x, y } = await hover(page, 'Phạm Minh Chính');
    await page.mouse.click(x, y);
    await untilCard(page);
    await page.mouse.move(AWAY.x, AWAY.y);
    await untilPast(page, lastOf(await happened(page), 'move').at, ABANDON_MS + FADE_MS);
    expect((await happened(page)).some(({ what }) => what === 'left')).toBe(false);
    await page.mouse.click(AWAY.x, AWAY.y);
    await untilNoCard(page);
    await page.close();
  });

  test('closes a pinned card by a second click, and leaves it closed while it rests', async () => {
    const page = await open();
    const { x, y } = await hover(page, 'Phạm Minh Chính');
    await page.mouse.click(x, y);
    await untilCard(page);
    await page.mouse.click(x, y);
    await untilNoCard(page);
    const before = opened(await happened(page));
    await page.mouse.move(x + 1, y);
    await untilPast(page, lastOf(await happened(page), 'move').at, DWELL_MS + FADE_MS);
    expect(opened(await happened(page))).toBe(before);
    await page.close();
  });

  test('closes the card by Esc, which the page does not hear; the next one is the page’s', async () => {
    const page = await open();
    await hover(page, 'Phạm Minh Chính');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    const heard = async () => (await happened(page)).filter(({ key }) => key === 'Escape').length;
    expect(await heard()).toBe(0);
    await page.keyboard.press('Escape');
    await until('the page hears the second', async () => (await heard()) === 1);
    await page.close();
  });

  test('drags over a mention without opening its card', async () => {
    const page = await open();
    const { x, y } = await pointOf(page, 'Phạm Minh Chính');
    await page.mouse.move(x - 150, y);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 4 });
    const { at } = lastOf(await happened(page), 'move');
    await untilPast(page, at, DWELL_MS + FADE_MS);
    await page.mouse.up();
    expect(await page.evaluate(() => getSelection()!.toString().length)).toBeGreaterThan(5);
    expect(opened(await happened(page))).toBe(0);
    await page.close();
  });
});
