import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Language } from '../src/model/subject.ts';
import { buildIfStale } from '../tests/support/build.ts';
import { untilCard } from '../tests/support/card.ts';
import { choose } from '../tests/support/choose.ts';
import type { GlossBrowser } from '../tests/support/gloss-browser.ts';
import { launchGloss } from '../tests/support/launch.ts';
import { servePages } from '../tests/support/pages.ts';
import { hover, untilPainted } from '../tests/support/reading.ts';
import { requireBrowsers } from './browsers.ts';
import { drawTile, TILE_WORDS } from './store/tile.ts';

const HELP = `npm run store

Takes the pictures that the stores ask for from the real extension, in English and Vietnamese, into out/store/.`;

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'out/store');
/** The size that Chrome, Edge and Firefox take; Chrome's smaller one is half of it. */
const SCREENSHOT = { width: 1280, height: 800 };
const POPUP = { width: 400, height: 600 };
const LANGUAGES: readonly Language[] = ['en', 'vi'];

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
if (values.help) console.log(HELP);
else await takeAll();

async function takeAll(): Promise<void> {
  requireBrowsers('chromium');
  buildIfStale(['chromium']);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const pages = await servePages(join(ROOT, 'tests/pages'));
  try {
    for (const language of LANGUAGES) await take(language, pages.origin);
  } finally {
    await pages.close();
  }
  console.log('The pictures are in out/store.');
}

async function take(language: Language, origin: string): Promise<void> {
  const gloss = await launchGloss('chromium', { viewport: SCREENSHOT });
  try {
    await choose(gloss, { language });
    const page = await article(gloss, origin);
    await hover(page, '46 per cent');
    await untilCard(page);
    await shoot(page, `1-card-${language}`);
    await page.keyboard.press('Escape');
    await withPopup(gloss, page, `2-popup-${language}`);
    for (const [name, path] of [
      ['3-fact-sheet', '/facts.html'],
      ['4-settings', '/options.html'],
    ] as const) {
      const opened = await gloss.openExtensionPage(path);
      await opened.setViewport(SCREENSHOT);
      await shoot(opened, `${name}-${language}`);
    }
    const tile = await gloss.openPage('about:blank');
    await drawTile(tile, readFileSync(join(ROOT, 'assets/icon.svg'), 'utf8'), TILE_WORDS[language]);
    await tile.screenshot({ path: join(OUT, `tile-440x280-${language}.png`) });
  } finally {
    await gloss.close();
  }
}

async function article(gloss: GlossBrowser, origin: string): Promise<Page> {
  const page = await gloss.openPage(
    `${origin.replace('127.0.0.1', 'harbour-post.localhost')}/sample-article.html`,
  );
  await page.setViewport(SCREENSHOT);
  await untilPainted(page);
  return page;
}

/** The popup where the browser shows it: a driver reaches the page in it, but not the window around it. */
async function withPopup(gloss: GlossBrowser, page: Page, name: string): Promise<void> {
  const popup = await gloss.openPopup(page);
  await popup.bringToFront();
  await popup.setViewport(POPUP);
  await popup.waitForSelector('.line');
  const picture = await popup.screenshot({ encoding: 'base64' });
  await popup.close();
  const behind = await page.screenshot({ encoding: 'base64' });
  const frame = await gloss.openPage('about:blank');
  await frame.setViewport(SCREENSHOT);
  await frame.setContent(
    `<body style="margin: 0; background: url(data:image/png;base64,${behind})">
      <img src="data:image/png;base64,${picture}" width="${POPUP.width}" style="position: fixed; inset: 8px 24px auto auto;
        border: 1px solid #0003; border-radius: 8px; box-shadow: 0 8px 32px #0004">`,
  );
  await shoot(frame, name);
  await frame.close();
}

async function shoot(page: Page, name: string): Promise<void> {
  const { width, height } = SCREENSHOT;
  await page.screenshot({ path: join(OUT, `${name}-${width}x${height}.png`) });
  await page.setViewport({ ...SCREENSHOT, deviceScaleFactor: 0.5 });
  await page.screenshot({ path: join(OUT, `${name}-${width / 2}x${height / 2}.png`) });
  await page.setViewport(SCREENSHOT);
}
