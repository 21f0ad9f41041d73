import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { inFirefoxWindow } from '../support/firefox.ts';
import type { GlossBrowser } from '../support/gloss-browser.ts';
import { untilListed } from '../support/listed.ts';
import { paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const SECONDS = 30;
const STORY = ['Phạm Minh Chính', 'trade talks'];
/** Bytes by which memory may differ: a heap's in Chromium, a whole process's in Firefox. */
const GROWTH = { chromium: 2 ** 20, firefox: 48 * 2 ** 20 };

/** How the page fared; by second where it is a list. */
interface Fared {
  /** Changes per second. */
  readonly rate: number;
  /** Milliseconds that a timer of the page had to wait at most. */
  readonly longest: number;
  /** How many of its timers had to wait for more than 50 ms. */
  readonly late: number;
  readonly turns: readonly number[];
  readonly frames: readonly number[];
  /** Entries on the page at the end. */
  readonly kept: number;
}

/** What the page and Gloss on it hold, after garbage collection. */
interface Held {
  readonly bytes: number;
  /** Nodes and listeners in the page's process; Firefox does not tell them. */
  readonly nodes?: number;
  readonly listeners?: number;
}

async function held(gloss: GlossBrowser, page: Page): Promise<Held> {
  if (gloss.name === 'firefox') {
    // All that the process of the tab takes: coarser than a heap, and the only thing that can be had.
    const bytes = await inFirefoxWindow<number>(
      page.browser(),
      `(async () => {
        const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
        await new Promise((done) => memory.minimizeMemoryUsage(done));
        const { osPid } = gBrowser.selectedBrowser.frameLoader.remoteTab;
        const { children } = await ChromeUtils.requestProcInfo();
        return children.find(({ pid }) => pid === osPid).memory;
      })()`,
    );
    return { bytes };
  }
  const session = await page.createCDPSession();
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  return { bytes: usedSize, nodes: Nodes, listeners: JSEventListeners };
}

inEachBrowser('a page that changes 5,000 times a second for half a minute', (stage) => {
  test('keeps its turn, is marked as it ends, and leaves nothing behind in memory', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('restless.html'));
    await page.bringToFront();
    await untilPainted(page);
    await page.evaluate('run(3)'); // so that what is compared below has been through everything once
    const before = await held(gloss, page);

    const fared = (await page.evaluate(`run(${SECONDS})`)) as Fared;
    expect(fared.rate).toBeGreaterThan(4_900); // else the page is no test
    // It has its turn: hardly a timer waits as long as three frames, and no second goes by without both.
    expect(fared.late / fared.turns.reduce((sum, turns) => sum + turns)).toBeLessThan(0.01);
    expect(fared.longest).toBeLessThan(1_000); // without rests between readings it is seconds
    expect(Math.min(...fared.turns)).toBeGreaterThan(10);
    expect(Math.min(...fared.frames)).toBeGreaterThan(10);

    // One mark for each entry and the story's own, painted and in the list.
    const wanted = [...STORY, ...Array<string>(fared.kept).fill('Phạm Minh Chính')];
    await untilListed(gloss, page, wanted);
    expect(await paintedCount(page)).toBe(wanted.length);
    const popup = await gloss.openPopup(page);
    await until('the popup lists two subjects', () =>
      popup.evaluate(() => document.body.innerText.includes('2 subjects on this page')),
    );
    await popup.close();
    await page.bringToFront();

    const after = await held(gloss, page);
    // 50,000 entries came and went meanwhile.
    expect(after.bytes).toBeLessThan(before.bytes + GROWTH[gloss.name]);
    if (before.nodes && before.listeners) {
      expect(after.nodes).toBeLessThan(before.nodes + 50);
      expect(after.listeners).toBeLessThan(before.listeners + 20);
    }
    await page.close();
  }, 120_000);
});
