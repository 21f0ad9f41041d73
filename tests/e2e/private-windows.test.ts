import { expect, test } from 'vitest';
import { untilCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedTexts } from '../support/listed.ts';
import { openPrivately } from '../support/private-window.ts';
import { hover, paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

inEachBrowser('a private window that the user has not allowed', (stage) => {
  test('is not read', async () => {
    const { gloss } = stage();
    const page = await gloss.openPage(site('nothing-to-find.html'));
    const hidden = await openPrivately(gloss, page, site('strict-csp.html?private'));
    await page.bringToFront();
    const other = await gloss.openPage(site('strict-csp.html'));
    await untilPainted(other); // by now the private page would be read too
    expect(await paintedCount(hidden)).toBe(0);
  });
});

inEachBrowser(
  'a private window that the user has allowed',
  (stage) => {
    test('is read, has its card and its badge, follows the switch of the other windows, and leaves no trace', async () => {
      const { gloss } = stage();
      const page = await gloss.openPage(site('strict-csp.html'));
      await untilPainted(page);
      const stored = await gloss.storage();
      const hidden = await openPrivately(gloss, page, site('strict-csp.html?private'));
      await untilPainted(hidden);
      expect(await listedTexts(gloss, hidden)).toEqual(await listedTexts(gloss, page));
      await until('the badge is set', async () => (await gloss.badge(await gloss.tabId(hidden))) !== '');
      await hidden.bringToFront();
      await hover(hidden, 'Phạm Minh Chính');
      await untilCard(hidden, 'Phạm Minh Chính');
      expect(await gloss.storage()).toEqual(stored);

      await choose(gloss, { rules: [{ pattern: 'news.example', enabled: false }] });
      await until('nothing is painted', async () => (await paintedCount(hidden)) === 0);
      await choose(gloss, {});
      await untilPainted(hidden);
    });
  },
  { privateWindows: true },
);
