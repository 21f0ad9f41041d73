import type { Page } from 'puppeteer-core';
import type { Browser as WebExtension } from 'webextension-polyfill';
import type { GlossBrowser } from './gloss-browser.ts';
import { until } from './until.ts';

// Exists where the bodies given to `inExtension` run.
declare const chrome: WebExtension;

/** Ends Chromium's worker at once, whatever it does; a page that waits for it starts it again. */
export async function killWorker(page: Page): Promise<void> {
  const target = page
    .browser()
    .targets()
    .find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
}

/** Ends the background as the browser does when it idles; resolves when it is gone. */
export async function stopBackground(gloss: GlossBrowser, page: Page): Promise<void> {
  if (gloss.name === 'chromium') {
    await killWorker(page);
    await until('the worker is gone', () =>
      page
        .browser()
        .targets()
        .every((each) => each.type() !== 'service_worker'),
    );
  } else {
    // Firefox ends it by itself after the time that its preferences set; its page is then no longer among the views.
    await until('the background is gone', () =>
      gloss.inExtension(() =>
        (chrome.extension.getViews() as Window[]).every(({ location }) => !/background/.test(location.href)),
      ),
    );
  }
}
