import { expect, test } from 'vitest';
import { launchGloss } from '../support/launch.ts';
import { servePages } from '../support/pages.ts';
import { untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

// Firefox does not prerender.
test('a page that chromium has prerendered is read once its reader goes there', async () => {
  const pages = await servePages();
  const gloss = await launchGloss('chromium', { proxy: pages.proxy });
  try {
    // Loopback by number counts as secure, which prerendering needs.
    const page = await gloss.openPage(`${pages.origin}/prerendering.html`);
    await until('the next page is asked for', async () => {
      await page.bringToFront(); // nothing is prerendered from behind the welcome page, which comes in its own time
      return pages.requests.some(({ path }) => path.endsWith('?next'));
    });
    await page.click('a');
    expect(await untilPainted(page)).toBeGreaterThanOrEqual(3);
    const navigation = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON());
    expect(navigation.activationStart).toBeGreaterThan(0); // else it was not prerendered
  } finally {
    await gloss.close();
    await pages.close();
  }
});
