import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Page } from 'puppeteer-core';
import { build } from 'vite';
import { factBasePlugin } from '../build/factbase-plugin.ts';
import { requireBrowsers } from './browsers.ts';
import { takeSheet } from './gallery/sheet.ts';
import { type Shot, shots } from './gallery/shots.ts';

/**
 * `npm run gallery [-- --only TEXT]`: every card, the popup, the side panel and the fact sheet in each theme and
 * language as a PNG in `out/gallery/`.
 */

const ROOT = resolve(import.meta.dirname, '..');
const OUT = join(ROOT, 'out/gallery');
const DESKTOP = { width: 1280, height: 800 };

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = shots.filter((shot) => fileName(shot).includes(values.only ?? ''));
if (!values.only) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const browser = await puppeteer.launch({
  executablePath: requireBrowsers('chromium').chromium,
  pipe: true,
  args: [
    '--no-first-run',
    '--disable-background-networking',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error));
  const script = await bundle();
  const tall: string[] = [];
  for (const shot of chosen) {
    const height = await take(page, script, shot);
    if (height > DESKTOP.height / 2 && !shot.unfold && !shot.viewport)
      tall.push(`${fileName(shot)} ${height} px`);
  }
  const more = await takeSheet(OUT, values.only ?? '');
  console.log(`${chosen.length + more} pictures in out/gallery`);
  if (tall.length > 0) console.log(`Taller than half a 13-inch screen:\n  ${tall.join('\n  ')}`);
} finally {
  await browser.close();
}

async function bundle(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [factBasePlugin()],
    build: {
      write: false,
      lib: { entry: join(ROOT, 'scripts/gallery/page.ts'), formats: ['iife'], name: 'gallery' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The gallery page was not built.');
  return output.output[0].code;
}

/** Writes the picture and gives the card's height in px. */
async function take(page: Page, script: string, shot: Shot): Promise<number> {
  const { width, height, touch = false } = { ...DESKTOP, ...shot.viewport };
  await page.setViewport({ width, height, deviceScaleFactor: 2, hasTouch: touch, isMobile: touch });
  // Turning touch on or off reloads the page.
  if (!(await page.evaluate(() => 'stage' in window))) await furnish(page, script);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: shot.theme === 'forced' ? 'active' : 'none' }],
  });
  await page.mouse.move(2, 2);
  await page.evaluate((staged) => window.stage(staged), shot);
  const mark = await page.waitForSelector('.mention');
  if (touch) await mark!.tap();
  else await mark!.hover();
  const card = await page.waitForSelector('gloss-card >>> .card[data-state="open"]');
  if (!card) throw new Error(`No card opened for ${fileName(shot)}.`);
  await card.evaluate(
    (panel, unfold, press) => {
      const folds = unfold ? [...panel.querySelectorAll<HTMLDetailsElement>(unfold)] : [];
      for (const fold of folds) fold.open = true;
      folds.at(-1)?.scrollIntoView({ block: 'nearest' });
      const buttons = [...panel.querySelectorAll('button')];
      if (press) buttons.find(({ textContent }) => textContent === press)!.click();
    },
    shot.unfold,
    shot.press?.[shot.language],
  );
  await card.evaluate((panel) => Promise.all(panel.getAnimations().map(({ finished }) => finished)));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const box = (await card.boundingBox())!;
  const room = { top: 64, side: 32 };
  const clip = shot.viewport
    ? { x: 0, y: 0, width, height }
    : {
        x: Math.max(0, box.x - room.side),
        y: Math.max(0, box.y - room.top),
        width: box.width + 2 * room.side,
        height: box.height + 2 * room.top,
      };
  writeFileSync(join(OUT, fileName(shot)), await page.screenshot({ clip, captureBeyondViewport: false }));
  return Math.round(box.height);
}

async function furnish(page: Page, script: string): Promise<void> {
  await page.setContent(
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><body>',
  );
  await page.addStyleTag({
    content: `body { margin: 0; padding: 24px; font: 17px/1.6 Georgia, serif }
      p { max-width: 640px; margin: 0 auto }
      .mention { text-decoration: underline dotted; text-underline-offset: 3px }`,
  });
  await page.addScriptTag({ content: script });
}

function fileName({ name, theme, language }: Shot): string {
  return `${name}.${theme}.${language}.png`;
}
