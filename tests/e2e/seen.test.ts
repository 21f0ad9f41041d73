import { expect, test } from 'vitest';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { markedIn } from '../support/marked-in.ts';
import { untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** What must be marked in the parts of the page, by their ids; parts that are not named may hold anything. */
const LAID_OUT: Readonly<Record<string, readonly string[]>> = {
  stack: ['10%'],
  cells: ['46%', 'reciprocal tariff'],
  gap: ['Nguyen Hong Dien'],
  float: ['46%', 'reciprocal tariff'],
  over: ['Pham Minh Chinh'],
  all: ['Pham Minh Chinh'],
  cap: ['Pham Minh Chinh'],
  words: ['NguyenHongDien'],
  divs: ['Pham Minh Chinh'],
  cut: ['Nguyen Hong Dien'],
  lines: ['Nguyen HongDien'],
  label: ['46 per cent'],
  tile: ['$123.5bn'],
  tiles: ['10%'],
  note: ['Pham Minh Chinh', 'Nguyen Hong Dien'],
  digits: [],
  unit: ['$123.52 billion'],
  button: ['46 per cent', 'reciprocal tariff'],
  twin: ['46%'],
  release: ['Jamieson Greer', 'Nguyen Hong Dien', '46 per cent'],
  code: [],
  imports: ['$136.6 billion'],
  exports: ['$13.1 billion'],
  v1: ['46%'],
  v2: ['10%'],
  c1: [],
  c2: [],
  s1: [],
};
/** What nobody can see or scroll to. */
const UNSEEN = ['clip', 'off', 'clamp', 'indent', 'slide', 'none', 'zero'];

inEachBrowser('what is seen', (stage) => {
  test('is what is read: text as it is laid out, notes, twins, tables that span', async () => {
    const page = await stage().gloss.openPage(site('laid-out.html'));
    await untilPainted(page);
    const marked = await markedIn(page);
    const found = Object.keys(LAID_OUT).map((id) => [id, (marked[id] ?? []).toSorted()]);
    const wanted = Object.entries(LAID_OUT).map(([id, texts]) => [id, [...texts].sort()]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
    await page.close();
  });

  test('is marked soon after it is shown and no more after it is hidden, by whatever means', async () => {
    const page = await stage().gloss.openPage(site('shown-later.html'));
    await page.bringToFront();
    await untilPainted(page);
    const untilMarked = (id: string, is = true) =>
      until(`#${id} is ${is ? '' : 'not '}marked`, async () => id in (await markedIn(page)) === is, 2_500);
    /** As a script does it, of which no event tells. */
    const check = (box: string, checked: boolean) =>
      page.$eval(box, (input, is) => void Object.assign(input, { checked: is }), checked);
    await untilMarked('animated');
    const first = await markedIn(page);
    expect(Object.keys(first).sort()).toEqual(['animated', 'head', 'scroller']);
    for (const id of UNSEEN) expect(first[id]).toBeUndefined();

    const steps: readonly (readonly [id: string, step: () => Promise<unknown>])[] = [
      ['faint', () => page.$eval('#faint', (one) => one.setAttribute('style', 'opacity: 1'))],
      ['web', () => page.$eval('#web', (one) => void one.animate({ opacity: [0, 1] }, { fill: 'forwards' }))],
      ['rest', () => page.click('#more')],
      ['had', () => check('#has', true)],
      ['state', () => page.$eval('#state', (one) => one.setAttribute('data-state', 'open'))],
      ['tab', () => page.evaluate(() => location.assign('#tab'))],
      ['details', () => page.$eval('#details', (one) => one.setAttribute('open', ''))],
      ['fold', () => page.$eval('#fold', (one) => one.classList.add('open'))],
      ['narrow', () => page.setViewport({ width: 600, height: 800 })],
    ];
    for (const [id, step] of steps) {
      await step();
      await untilMarked(id);
    }
    await check('#has', false);
    await untilMarked('had', false);
    await page.$eval('#fold', (one) => one.classList.remove('open'));
    await untilMarked('fold', false);
    await page.setViewport({ width: 1280, height: 800 });
    await untilMarked('narrow', false);
    await page.close();
  });
});
