import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'puppeteer-core';
import { buildIfStale } from '../tests/support/build.ts';
import { choose } from '../tests/support/choose.ts';
import type { GlossBrowser } from '../tests/support/gloss-browser.ts';
import { launchGloss } from '../tests/support/launch.ts';
import { servePages } from '../tests/support/pages.ts';
import { hover, paintedCount } from '../tests/support/reading.ts';
import { until } from '../tests/support/until.ts';
import { requireBrowsers } from './browsers.ts';

const HELP = `npm run soak [-- --minutes N]

Lets a page mutate, navigate and open cards, and toggles its site, in Chromium with Gloss loaded. The heap after
garbage collection, of the page with the extension's world in it, must end within 5 per cent of where it stood
after the first minute. At either end nothing is going on, and the middle of several measurements counts.
10 minutes unless told otherwise.`;

const ADDRESS = 'http://news.example/application.html';
const GROWTH_ALLOWED = 0.05;
/** Milliseconds to wait for anything on a busy machine. */
const PATIENCE_MS = 60_000;
const MINUTE_MS = 60_000;

/** Measurements of the heap, of which the middle one counts. */
const LOOKS = 5;
/** Collections before each: what one frees lets go of more, and weak references outlive the first. */
const COLLECTIONS = 4;
/** Milliseconds between two: what a round has just done (timers, fades, a card's wishes) ends in between. */
const REST_MS = 500;

/** Bytes of the page's heap at rest, all its worlds together. */
async function heap(session: CDPSession, page: Page): Promise<number> {
  await until('nothing is painted', async () => (await paintedCount(page)) === 0, PATIENCE_MS);
  const looks: number[] = [];
  while (looks.length < LOOKS) {
    await pause(REST_MS);
    for (let time = 0; time < COLLECTIONS; time++) await session.send('HeapProfiler.collectGarbage');
    looks.push((await session.send('Runtime.getHeapUsage')).usedSize);
  }
  return looks.sort((one, other) => one - other)[Math.floor(LOOKS / 2)]!;
}

const untilAnyPainted = (page: Page) =>
  until('something is painted', async () => (await paintedCount(page)) > 0, PATIENCE_MS);

// No handle on the card may stay with the driver: it would keep all that hangs on it alive.
const isCardOpen = (page: Page) =>
  page.evaluate(() => document.querySelector('gloss-card:popover-open') !== null);

/** Some seconds of a day with a page: a live blog grows and is cut, routes change, a card opens, the site is toggled. */
async function round(gloss: GlossBrowser, page: Page): Promise<void> {
  for (const path of ['/talks', '/sport', '/tariffs']) {
    await page.evaluate(`go('${path}')`);
    await page.evaluate(async () => {
      const main = document.querySelector('main')!;
      for (let at = 0; at < 300; at++) {
        const entry = document.createElement('p');
        entry.textContent = `Entry ${at}: Phạm Minh Chính, Prime Minister of Vietnam, spoke of tariffs.`;
        main.append(entry);
        if (main.childElementCount > 100) main.firstElementChild!.remove();
        if (at % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
    });
    await untilAnyPainted(page);
  }
  // Again, since the last entries may be marked only after the pointer has come to rest.
  await until(
    'a card is open',
    async () => {
      await page.mouse.move(1_200, 10);
      await hover(page, 'Phạm Minh Chính');
      return until('this one opens', () => isCardOpen(page), 3_000);
    },
    PATIENCE_MS,
  );
  await page.mouse.move(1_200, 10);
  await until('the card is closed', async () => !(await isCardOpen(page)), PATIENCE_MS);
  await choose(gloss, { rules: [{ pattern: 'news.example', enabled: false }] });
  await until('nothing is painted', async () => (await paintedCount(page)) === 0, PATIENCE_MS);
  await choose(gloss, {});
  await untilAnyPainted(page);
  await page.evaluate("go('/sport')");
}

async function soak(minutes: number): Promise<boolean> {
  requireBrowsers('chromium');
  buildIfStale(['chromium']);
  const pages = await servePages();
  const gloss = await launchGloss('chromium', { proxy: pages.proxy });
  try {
    const page = await gloss.openPage(ADDRESS);
    await page.bringToFront();
    await untilAnyPainted(page);
    const session = await page.createCDPSession();
    const begun = Date.now();
    let base: number | undefined;
    let rounds = 0;
    for (let minute = 1; minute <= minutes; minute++) {
      while (Date.now() < begun + minute * MINUTE_MS) {
        await round(gloss, page);
        rounds++;
      }
      const used = await heap(session, page);
      base ??= used;
      const growth = used / base - 1;
      console.log(
        `minute ${minute}: ${(used / 1e6).toFixed(2)} MB, ${(growth * 100).toFixed(1)} % since the first, ${rounds} rounds`,
      );
      if (minute === minutes) return growth <= GROWTH_ALLOWED;
    }
    return true;
  } finally {
    await gloss.close();
    await pages.close();
  }
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, help: { type: 'boolean' } },
});
const minutes = Number(values.minutes);
if (values.help) console.log(HELP);
else if (!Number.isInteger(minutes) || minutes < 2) {
  console.error(`--minutes must be a whole number from 2 on, not "${values.minutes}".`);
  process.exitCode = 1;
} else {
  const flat = await soak(minutes);
  console.log(flat ? 'The heap stays where it was.' : 'The heap has grown.');
  process.exitCode = flat ? 0 : 1;
}
