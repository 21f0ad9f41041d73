import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { HOST_RETURNS } from '../../src/card/constants.ts';
import { untilCard, untilNoCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedTexts, paintedInReaderWorld, untilListed } from '../support/listed.ts';
import { tell } from '../support/messages.ts';
import { hover, paintedCount, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const STORY = ['Phạm Minh Chính', 'trade talks'];
const ENDS = [...STORY, 'Hồ Đức Phớc', 'trade talks'];
/** Milliseconds that a page of monstrous size may take to load and be read on a busy machine. */
const LONG = 30_000;

inEachBrowser('a hostile page', (stage) => {
  async function open(path: string): Promise<Page> {
    const page = await stage().gloss.openPage(site(path));
    await page.bringToFront();
    return page;
  }

  /** The page's own clock, which it writes into its `output`, goes on. */
  async function untilPageGoesOn(page: Page): Promise<void> {
    const count = () => page.$eval('output', (output) => Number(output.textContent));
    const before = await count();
    await until('the page goes on', async () => (await count()) > before + 2);
  }

  test.each([
    ['one million text nodes', 'hostile-million-nodes.html'],
    ['one text node of ten million characters', 'hostile-long-text.html'],
  ])('with %s is read to its end, in slices', async (_, path) => {
    const { gloss } = stage();
    const page = await open(path);
    await untilListed(gloss, page, ENDS, LONG);
    // A second reading, measured as the page feels it: the longest time that a timer of its own has to wait.
    const longestWait = await page.evaluate(async () => {
      document.querySelector('#story')!.insertAdjacentHTML('afterend', '<p>Donald Trump of tariffs.</p>');
      let longest = 0;
      const end = performance.now() + 1_000;
      for (let last = performance.now(); last < end; ) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    expect(longestWait).toBeLessThan(1_000); // in one go it is several seconds; the machine may be busy
    await untilListed(gloss, page, [...STORY, 'Donald Trump', ...ENDS.slice(2)], LONG);
    await page.close();
  });

  test('that grows beyond all reading loses its marks, the popup says why, and the page goes on', async () => {
    const { gloss } = stage();
    const page = await open('hostile-too-long.html');
    await untilPainted(page);
    await page.evaluate('void grow()');
    await until('nothing is marked', async () => (await paintedCount(page)) === 0, LONG);
    await untilPageGoesOn(page);
    expect(await listedTexts(gloss, page)).toEqual([]);
    const popup = await gloss.openPopup(page);
    await until('the popup says why', () =>
      popup.evaluate(() =>
        document.body.innerText.includes('Gloss stopped reading this page: it is too long.'),
      ),
    );
    await popup.close();
    await page.close();
  });

  test('with elements 10,000 deep is read to its bottom', async () => {
    const page = await open('hostile-deep.html');
    await untilListed(stage().gloss, page, ENDS, LONG);
    await page.close();
  });

  test('that clears the registry and deletes unknown elements gets its marks again, and a card does not stay', async () => {
    const page = await open('hostile-cleaner.html');
    await untilPainted(page);
    await hover(page, 'Phạm Minh Chính');
    await until('the page has deleted the card', () => page.evaluate('deleted > 0'));
    await untilNoCard(page);
    await untilPageGoesOn(page);
    expect(await page.evaluate('deleted')).toBeLessThanOrEqual(HOST_RETURNS + 1);
    await until('the marks are painted again', async () => (await paintedCount(page)) > 0);
    await page.close();
  });

  test('that undoes every change finds nothing to undo until a card opens, and wins then', async () => {
    const page = await open('hostile-fighter.html');
    await untilPainted(page);
    expect(await page.evaluate('undone')).toBe(0);
    await hover(page, 'Phạm Minh Chính');
    await until('the page has undone the card', () => page.evaluate('undone > 0'));
    await untilNoCard(page);
    await untilPageGoesOn(page);
    expect(await page.evaluate('undone')).toBeLessThanOrEqual(HOST_RETURNS + 1);
    expect(await paintedCount(page)).toBe(2);
    await page.close();
  });

  test('that redefines what scripts rely on is read all the same', async () => {
    const { gloss } = stage();
    const page = await open('hostile-globals.html');
    await untilListed(gloss, page, STORY);
    expect(await paintedInReaderWorld(gloss, page)).toBe(2);
    await tell(gloss, page, 'step', { direction: 1 });
    const inItsWorld = () =>
      gloss.inReaderWorld(page, () => ({
        isOpen: document.querySelector('gloss-card:popover-open') !== null,
        ticks: Number(document.querySelector('output')!.textContent),
      }));
    const { ticks } = await until('its card is open', async () => {
      const there = await inItsWorld();
      return there.isOpen ? there : undefined;
    });
    await until('the page goes on', async () => (await inItsWorld()).ticks > ticks + 2);
    await page.close();
  });

  test('whose form controls hide the properties of the form is read outside the form, where they do', async () => {
    const { gloss } = stage();
    const page = await open('hostile-forms.html');
    await until('the end is marked', async () => (await listedTexts(gloss, page)).includes('Hồ Đức Phớc'));
    // Firefox shows extensions a form as it is; so the text in it is read there.
    const inForm = gloss.name === 'firefox' ? ['46 per cent'] : [];
    expect(await listedTexts(gloss, page)).toEqual([...STORY, ...inForm, 'Hồ Đức Phớc', 'trade talks']);
    await page.$eval('form', (form) => form.insertAdjacentHTML('beforeend', '<p>Boats came home.</p>'));
    await page.$eval('#story', (story) => {
      story.textContent = 'Donald Trump spoke of trade talks between Vietnam and the United States.';
    });
    await untilListed(gloss, page, ['Donald Trump', 'trade talks', ...inForm, 'Hồ Đức Phớc', 'trade talks']);
    await page.close();
  });

  test('that takes every key and press has its card closed by the pointer', async () => {
    const page = await open('hostile-keys.html');
    await untilPainted(page);
    await hover(page, 'Phạm Minh Chính');
    await untilCard(page);
    await page.keyboard.press('a');
    expect(await page.evaluate('seen')).toContain('a');
    await page.mouse.move(1200, 700);
    await untilNoCard(page);
    await page.close();
  });
});
