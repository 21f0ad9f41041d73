import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { BrowserName } from '../../scripts/browsers.ts';
import type { GlossBrowser, LaunchOptions } from './gloss-browser.ts';
import { launchGloss } from './launch.ts';
import { servePages, type TestPages } from './pages.ts';

/** A running browser and the pages that it may ask for. */
export interface Stage {
  readonly gloss: GlossBrowser;
  readonly pages: TestPages;
}

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** The address of a test page as a news site's. */
export function site(path: string, host = 'news.example'): string {
  return `http://${host}/${path}`;
}

/**
 * The same tests in Chromium and in Firefox, each with a browser of its own. After them, no request may have
 * been made to anything but the test pages.
 */
export function inEachBrowser(
  title: string,
  tests: (stage: () => Stage) => void,
  options: LaunchOptions = {},
): void {
  describe.each(NAMES)(`${title} in %s`, (name) => {
    let stage: Stage | undefined;
    beforeAll(async () => {
      const pages = await servePages();
      stage = { pages, gloss: await launchGloss(name, { proxy: pages.proxy, ...options }) };
    });
    afterAll(async () => {
      await stage?.gloss.close();
      await stage?.pages.close();
      expect(stage?.pages.outside).toEqual([]);
    });
    tests(() => {
      if (!stage) throw new Error('The browser did not start.');
      return stage;
    });
  });
}
