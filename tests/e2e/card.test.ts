import { expect, test } from 'vitest';
import { controlPoint, seenCard, untilCard, untilNoCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { tell } from '../support/messages.ts';
import { hover, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

/** A mention of each kind, and what its card must say. */
const CARDS = [
  ['PM Chính', ['Phạm Minh Chính', 'Pham Minh Chinh', 'Prime Minister', 'As of']],
  ['$123.5 billion', ['$123.5 billion', 'deficit', '2024']],
  ['46 per cent', ['46', 'tariff']],
  ['first round', ['First round', '7 May']],
] as const;

inEachBrowser('the card', (stage) => {
  const open = async () => {
    const page = await stage().gloss.openPage(site('sample-article.html'));
    await page.bringToFront();
    await untilPainted(page);
    return page;
  };

  test.each(CARDS)('of "%s" says %j', async (mention, texts) => {
    const page = await open();
    const { y } = await hover(page, mention);
    const card = await untilCard(page);
    for (const text of texts) expect(card.text.toLowerCase()).toContain(text.toLowerCase());
    // It never covers the line of its mention, nor leaves the screen.
    expect(card.box.top > y || card.box.bottom < y).toBe(true);
    expect(card.box.left).toBeGreaterThanOrEqual(0);
    expect(card.box.right).toBeLessThanOrEqual(1280);
    await page.close();
  });

  test('closes on Esc and when the pointer leaves', async () => {
    const page = await open();
    await hover(page, 'PM Chính');
    await untilCard(page);
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await hover(page, 'Donald Trump');
    await untilCard(page);
    await page.mouse.move(5, 5, { steps: 5 });
    await untilNoCard(page);
    await page.close();
  });

  test('opens for no text that is not marked', async () => {
    const page = await open();
    await hover(page, 'respondents');
    await hover(page, 'Around the table');
    // A card for either would be there by now, and would be another one.
    await hover(page, 'PM Chính');
    expect((await untilCard(page)).text).toContain('Phạm Minh Chính');
    await page.close();
  });

  test('opens over a link, and the link keeps working', async () => {
    const page = await open();
    const { x, y } = await hover(page, '46 per cent', { before: 'announced a' });
    expect((await untilCard(page)).text).toContain('46');
    await page.mouse.click(x, y);
    await until('the link was followed', () => page.url().endsWith('#figures'));
    await page.close();
  });

  test('has a source line that opens to the quote', async () => {
    const page = await open();
    await hover(page, 'PM Chính');
    const card = await untilCard(page);
    const quotes = (text: string) => text.match(/[“"][^”"]{10,200}[”"]/g) ?? [];
    const point = controlPoint(card, 'para. 6');
    await page.mouse.move(point.x, point.y, { steps: 10 });
    await page.mouse.click(point.x, point.y);
    const opened = await untilCard(page, '“');
    expect(quotes(opened.text).length).toBeGreaterThan(quotes(card.text).length);
    await page.close();
  });

  test('is reached by the commands without a mouse, takes the focus and gives it back', async () => {
    const page = await open();
    await tell(stage().gloss, page, 'step', { direction: 1 });
    const first = await untilCard(page);
    expect(first.focused).toBeDefined();
    await tell(stage().gloss, page, 'step', { direction: 1 });
    await tell(stage().gloss, page, 'step', { direction: -1 });
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await seenCard(page)).toBeUndefined();
    await page.close();
  });
});
