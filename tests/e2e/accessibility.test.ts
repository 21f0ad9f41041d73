import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { HOST_NAME } from '../../src/card/host.ts';
import type { Language } from '../../src/model/subject.ts';
import { bringAxe, violations } from '../support/axe.ts';
import { controlPoint, seenCard, untilCard, untilNoCard } from '../support/card.ts';
import { choose } from '../support/choose.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { listedMentions, tell } from '../support/messages.ts';
import { hover, pointOf, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** A card of every kind. */
const KINDS = ['pham-minh-chinh', 'us-tariff-46', 'us-deficit-2024', 'second-round', 'reciprocal-tariffs'];
const THEMES = ['light', 'dark', 'forced colours'] as const;
const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** What axe holds against the open card. What is said of a whole page, such as its landmarks, is the page's own. */
const cardViolations = (page: Page): Promise<string[]> =>
  violations(
    page,
    { include: [{ fromShadowDom: [HOST_NAME, '[role="dialog"]'] }] },
    { region: { enabled: false } },
  );

/** Opens everything in the card that can be opened in place. */
function unfold(page: Page): Promise<void> {
  return page.evaluate((host) => {
    const panel = document.querySelector(host)!.shadowRoot!.querySelector('[role="dialog"]')!;
    for (const details of panel.querySelectorAll('details')) details.open = true;
    panel.querySelector<HTMLElement>('.actions button[aria-expanded]')!.click();
  }, HOST_NAME);
}

/** The card's actions in the order of Tab. */
const ACTIONS = [
  'Copy',
  'Formats',
  'Fact sheet',
  'Why marked',
  'Hide subject on this site',
  'Off on this site',
];

inEachBrowser('accessibility', (stage) => {
  const open = async () => {
    const page = await stage().gloss.openPage(site('sample-article.html'));
    await page.bringToFront();
    await untilPainted(page);
    return page;
  };
  const speak = (language: Language) => choose(stage().gloss, { language });

  describe.each(LANGUAGES)('axe finds nothing on a card in %s', (language) => {
    test.for(THEMES)('in %s', async (theme, { skip }) => {
      const { gloss } = stage();
      const forced = theme === 'forced colours';
      skip(forced && gloss.name === 'firefox', 'Firefox cannot be told to force colours while it runs.');
      await speak(language);
      const page = await open();
      if (theme === 'dark') {
        await page.addStyleTag({ content: ':root { --paper: #12161a; --ink: #dde; --tint: #1c2127; }' });
      }
      if (theme === 'forced colours') {
        const session = await page.createCDPSession();
        const features = [{ name: 'forced-colors', value: 'active' }];
        await session.send('Emulation.setEmulatedMedia', { features });
      }
      await bringAxe(page);
      const mentions = await listedMentions(gloss, page);
      for (const subject of KINDS) {
        const { index } = mentions.find((mention) => mention.subject === subject)!;
        await tell(gloss, page, 'jumpTo', { index });
        await until(
          `the card of ${subject} is open`,
          async () => (await untilCard(page)).focused !== undefined,
        );
        const seen = await page.$eval(HOST_NAME, (host) => {
          const panel = host.shadowRoot!.querySelector<HTMLElement>('[role="dialog"]')!;
          return { theme: panel.dataset.theme, language: panel.lang };
        });
        expect(seen).toMatchObject({ language, ...(theme !== 'forced colours' && { theme }) });
        expect(await cardViolations(page)).toEqual([]);
        await unfold(page);
        expect(await cardViolations(page)).toEqual([]);
      }
      await page.close();
    });
  });

  describe('content on hover or focus (WCAG 1.4.13)', () => {
    test('is dismissible: Esc closes it while pointer and focus stay where they are', async () => {
      await speak('en');
      const page = await open();
      await page.evaluate(() => document.querySelector<HTMLElement>('nav a')!.focus());
      await hover(page, 'PM Chính');
      await untilCard(page);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
      await page.close();
    });

    test('is hoverable: the pointer can go onto it, and over all of it', async () => {
      const page = await open();
      const { x } = await hover(page, 'PM Chính');
      const { box } = await untilCard(page);
      const inner = { left: box.left + 4, right: box.right - 4, top: box.top + 4, bottom: box.bottom - 4 };
      await page.mouse.move(x, inner.top, { steps: 4 });
      for (const [left, top] of [
        [inner.left, inner.top],
        [inner.left, inner.bottom],
        [inner.right, inner.bottom],
        [inner.right, inner.top],
      ] as const) {
        await page.mouse.move(left, top, { steps: 4 });
        expect(await seenCard(page)).toBeDefined();
      }
      await page.close();
    });

    test('is persistent: it stays while the pointer rests, on its mention or on the card', async () => {
      const page = await open();
      const { x } = await hover(page, 'PM Chính');
      const { box } = await untilCard(page);
      const staysFor = async (ms: number) => {
        const begun = await page.evaluate(() => performance.now());
        await until('time has passed', async () => {
          expect(await seenCard(page)).toBeDefined();
          return (await page.evaluate(() => performance.now())) > begun + ms;
        });
      };
      await staysFor(1500);
      await page.mouse.move(x, box.top + 20, { steps: 4 });
      await staysFor(1500);
      await page.mouse.move(5, 5, { steps: 4 });
      await untilNoCard(page);
      await page.close();
    });

    test('is persistent with focus: it stays until the focus leaves it', async () => {
      const page = await open();
      await tell(stage().gloss, page, 'step', { direction: 1 });
      await untilCard(page);
      await page.mouse.move(5, 700);
      const stops: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        const card = await seenCard(page);
        if (card?.focused === undefined) break;
        stops.push(card.focused);
      }
      expect(stops[0]).toBe('Close');
      expect(stops.slice(-6)).toEqual(ACTIONS);
      await untilNoCard(page);
      await page.close();
    });
  });

  describe('without a mouse', () => {
    test('a command brings the mention into view, outlines it, and opens the card with focus in it', async () => {
      const page = await open();
      await page.evaluate(() => scrollTo({ top: 1e6, behavior: 'instant' }));
      await tell(stage().gloss, page, 'step', { direction: 1 });
      const card = await untilCard(page);
      expect(card.focused).toBeDefined();
      expect(await page.evaluate(() => CSS.highlights.get('gloss-active')?.size)).toBe(1);
      expect(await page.evaluate(() => scrollY)).toBeLessThan(500);
      await page.close();
    });

    test('Esc gives the focus back to where it was', async () => {
      const page = await open();
      await page.evaluate(() => document.querySelector<HTMLElement>('nav a')!.focus());
      await tell(stage().gloss, page, 'step', { direction: 1 });
      await untilCard(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Home');
      await page.close();
    });

    test('a card is announced once, and a closed one leaves nothing to be read', async () => {
      const page = await open();
      const said = () =>
        page.$eval(HOST_NAME, (host) => host.shadowRoot!.querySelector('.aside')!.textContent ?? '');
      await hover(page, 'PM Chính');
      await untilCard(page);
      const announced = await until('it is announced', said);
      expect(announced).toMatch(/^Phạm Minh Chính\. Prime Minister/);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      expect(await said()).toBe('');
      expect(await page.$eval(HOST_NAME, (host) => getComputedStyle(host).display)).toBe('none');
      await page.close();
    });

    test('related subjects open in place, and back leads to where one was', async () => {
      const page = await open();
      await pointOf(page, 'first round of trade talks');
      await hover(page, 'first round', { before: 'the eve of the' });
      const first = await untilCard(page, 'First round');
      const press = async (name: string) => {
        const { x, y } = controlPoint(await untilCard(page), name);
        await page.mouse.move(x, y, { steps: 6 });
        await page.mouse.click(x, y);
      };
      expect(first.controls[0]!.name).toBe('Close');
      await press('Cabinet meeting of 6 May');
      await untilCard(page, 'Before, 1 May');
      await press('Technical delegation');
      const third = await untilCard(page, 'Before, 28 April');
      expect(third.focused).toBeDefined();
      await press('Back to Cabinet meeting of 6 May');
      await untilCard(page, 'Before, 1 May');
      await press('Back to First round');
      const back = await untilCard(page, 'First round');
      expect(back.controls.map(({ name }) => name)).toEqual(first.controls.map(({ name }) => name));
      await page.close();
    });
  });
});
