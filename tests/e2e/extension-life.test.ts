import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Browser as WebExtension } from 'webextension-polyfill';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { inFirefoxWindow } from '../support/firefox.ts';
import type { GlossBrowser } from '../support/gloss-browser.ts';
import { paintedCount, untilPainted } from '../support/reading.ts';
import { stopBackground } from '../support/stop-background.ts';
import { until } from '../support/until.ts';

// Exists where the bodies given to `inExtension` run.
declare const chrome: WebExtension;

const untilClean = (page: Page) => until('nothing is painted', async () => (await paintedCount(page)) === 0);
const badgeOf = async (gloss: GlossBrowser, page: Page) => gloss.badge(await gloss.tabId(page));

inEachBrowser(
  'the background',
  (stage) => {
    test('may be stopped at any moment: switches, badges and new pages work after it', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('strict-csp.html'));
      await untilPainted(page);
      await until('the badge is set', async () => (await badgeOf(gloss, page)) !== '');
      const badge = await badgeOf(gloss, page);

      await stopBackground(gloss, page);
      await choose(gloss, { rules: [{ pattern: 'news.example', enabled: false }] });
      await untilClean(page);
      await until('the badge is gone', async () => (await badgeOf(gloss, page)) === '');

      await stopBackground(gloss, page);
      await choose(gloss, {});
      await untilPainted(page);
      await until('the badge is back', async () => (await badgeOf(gloss, page)) === badge);

      await stopBackground(gloss, page);
      const other = await gloss.openPage(site('living.html'));
      await untilPainted(other);
      await until('its badge is set', async () => (await badgeOf(gloss, other)) !== '');
      await other.close();
      await page.close();
    });

    test('ends a pause when its time is over', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('strict-csp.html'));
      await untilPainted(page);
      await choose(gloss, { pausedUntil: Date.now() + 2_000 });
      await untilClean(page);
      // Chromium lets alarms ring half a minute late.
      await until('the page is read again', async () => (await paintedCount(page)) > 0, 45_000);
      await choose(gloss, {});
      await page.close();
    });

    test('serves two windows, and a switch in one holds in both', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('strict-csp.html'));
      await untilPainted(page);
      const other = await page.browser().newPage({ type: 'window' });
      await other.goto(site('living.html'));
      await untilPainted(other);
      const windows = await gloss.inExtension(async () => (await chrome.windows.getAll()).length);
      expect(windows).toBe(2);
      await choose(gloss, { rules: [{ pattern: 'news.example', enabled: false }] });
      await untilClean(page);
      await untilClean(other);
      await choose(gloss, {});
      await untilPainted(page);
      await untilPainted(other);
      await other.close();
      await page.close();
    });
  },
  { firefoxPrefs: { 'extensions.background.idle.timeout': 1_000 } },
);

/** What a user does on the browser's own page for extensions. */
interface Toggles {
  withdraw(): Promise<void>;
  grant(): Promise<void>;
}

async function permissionToggles(gloss: GlossBrowser, page: Page): Promise<Toggles> {
  if (gloss.name === 'firefox') {
    const origins = ['http://*/*', 'https://*/*'];
    return {
      withdraw: async () => {
        await gloss.inExtension((all) => chrome.permissions.remove({ origins: all }), origins);
      },
      // Asking the user needs a press of theirs; so it is given as the page for add-ons gives it.
      grant: () =>
        inFirefoxWindow(
          page.browser(),
          `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
            .ExtensionPermissions.add(
              'gloss@gloss-extension.org',
              { permissions: [], origins: ${JSON.stringify(origins)} },
              WebExtensionPolicy.getByID('gloss@gloss-extension.org').extension,
            ).then(() => undefined)`,
        ),
    };
  }
  const extensions = await page.browser().newPage();
  await extensions.goto('chrome://extensions');
  const id = new URL(gloss.origin).host;
  const hostAccess = (access: string) => async () => {
    await extensions.evaluate(
      `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${access}' })`,
    );
  };
  return { withdraw: hostAccess('ON_CLICK'), grant: hostAccess('ON_ALL_SITES') };
}

inEachBrowser('a permission for sites', (stage) => {
  test('that the user withdraws ends reading in open tabs, and brings it back when given', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('strict-csp.html'));
    await untilPainted(page);
    const tabId = await gloss.tabId(page);
    const toggles = await permissionToggles(gloss, page);
    await toggles.withdraw();
    await untilClean(page);
    await until('the badge is gone', async () => (await gloss.badge(tabId)) === '');
    await toggles.grant();
    await untilPainted(page);
    await until('the badge is back', async () => (await gloss.badge(tabId)) !== '');
  });
});
