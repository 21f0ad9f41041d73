import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Settings } from '../../src/model/settings.ts';
import type { Language } from '../../src/model/subject.ts';
import { buildIfStale } from '../../tests/support/build.ts';
import { choose } from '../../tests/support/choose.ts';
import type { GlossBrowser } from '../../tests/support/gloss-browser.ts';
import { launchGloss } from '../../tests/support/launch.ts';
import { servePages } from '../../tests/support/pages.ts';
import type { GalleryTheme } from './shots.ts';

const POPUP = { width: 380, height: 600 };
const SHEET = { width: 1100, height: 1400 };
const THEMES: readonly GalleryTheme[] = ['light', 'dark', 'forced'];
const LANGUAGES: readonly Language[] = ['en', 'vi'];

interface SheetShot {
  readonly name: string;
  /** The test page below; the sample article by default. */
  readonly over?: string;
  readonly settings?: Partial<Settings>;
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** In the room of the side panel, which shows the popup's contents and follows the tab in front: it cannot be that. */
  readonly panel?: true;
  /** What is typed, and whether the best answer is opened. */
  readonly typed?: string;
  readonly enter?: true;
}

const SHOTS: readonly SheetShot[] = [
  { name: 'popup' },
  { name: 'popup-answers', typed: '46' },
  { name: 'popup-no-answer', typed: 'xylophone' },
  { name: 'popup-subject', typed: '123.5bn', enter: true },
  { name: 'popup-nothing-found', over: 'nothing-to-find.html' },
  { name: 'popup-paused', settings: { pausedUntil: 'forever' } },
  { name: 'popup-off', settings: { rules: [{ pattern: 'news.example', enabled: false }] } },
  { name: 'sheet', path: '/facts.html', viewport: SHEET },
  { name: 'sheet-figure', path: '/facts.html#/figure/us-deficit-2024', viewport: SHEET },
  { name: 'sheet-sources', path: '/facts.html#/document/vns-cabinet-meeting', viewport: SHEET },
  { name: 'side-panel', panel: true, viewport: { width: 320, height: 800 } },
];

/** Takes the pictures of popup, side panel and fact sheet whose file names hold `only`, from the real extension. */
export async function takeSheet(out: string, only: string): Promise<number> {
  const wanted = THEMES.flatMap((theme) =>
    LANGUAGES.flatMap((language) =>
      SHOTS.map((shot) => ({ shot, theme, language, file: `${shot.name}.${theme}.${language}.png` })),
    ),
  ).filter(({ file }) => file.includes(only));
  if (wanted.length === 0) return 0;
  buildIfStale(['chromium']);
  const pages = await servePages();
  const gloss = await launchGloss('chromium', { proxy: pages.proxy });
  try {
    for (const { shot, theme, language, file } of wanted) {
      await choose(gloss, { language, ...shot.settings });
      const below = await gloss.openPage(`http://news.example/${shot.over ?? 'sample-article.html'}`);
      const page = shot.path ? await gloss.openExtensionPage(shot.path) : await gloss.openPopup(below);
      await dress(page, theme, shot.viewport ?? POPUP);
      if (shot.panel) await page.evaluate(() => document.documentElement.classList.add('panel'));
      await act(gloss, page, shot);
      await page.screenshot({ path: join(out, file) });
      await page.close();
      await below.close();
    }
  } finally {
    await gloss.close();
    await pages.close();
  }
  return wanted.length;
}

async function dress(
  page: Page,
  theme: GalleryTheme,
  viewport: { width: number; height: number },
): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ ...viewport, deviceScaleFactor: 2 });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: theme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: theme === 'forced' ? 'active' : 'none' },
    ],
  });
}

async function act(gloss: GlossBrowser, page: Page, { path, typed, enter }: SheetShot): Promise<void> {
  await page.waitForSelector(path ? 'main' : '#search');
  // What stands in the popup may change until the page has answered.
  if (!path) await page.waitForSelector('.state:not(.looking)');
  if (typed) await page.type('#search', typed);
  if (typed) await page.waitForSelector('.search [role="status"]:not(:empty)');
  if (enter) await page.keyboard.press('Enter');
  if (enter) await page.waitForSelector('.subject-panel');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // The next picture begins anew.
  await gloss.inExtension(() => chrome.storage.session.remove('popup-place'));
}

// Exists in a page of the extension.
declare const chrome: { readonly storage: { readonly session: { remove(key: string): Promise<void> } } };
