import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { HOST_NAME } from '../../src/card/host.ts';
import { controlPoint, type SeenCard, seenCard, untilCard, untilNoCard } from '../support/card.ts';
import { inEachBrowser, site } from '../support/each-browser.ts';
import { tell } from '../support/messages.ts';
import { approach, hover, type Point, pointOf, untilPainted } from '../support/reading.ts';
import { until } from '../support/until.ts';

const SCREEN = { width: 1280, height: 800 };

/** Boxes of the lines of a text that stands in one node below `selector`, in CSS pixels of the viewport. */
function linesOf(page: Page | Frame, selector: string, text: string) {
  return page.$eval(
    selector,
    (element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(wanted);
        if (start < 0) continue;
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, start + wanted.length);
        return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({
          left,
          top,
          right,
          bottom,
        }));
      }
      throw new Error(`No "${wanted}".`);
    },
    text,
  );
}

/** Whether the card is what a user sees at its own middle, so that it can be read and pressed. */
function isOnTop(page: Page | Frame, { box }: SeenCard): Promise<boolean> {
  const middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2] as const;
  return page.evaluate(
    (name, [x, y]) => document.elementFromPoint(x, y)?.localName === name,
    HOST_NAME,
    middle,
  );
}

const centre = ({
  left,
  top,
  right,
  bottom,
}: {
  left: number;
  top: number;
  right: number;
  bottom: number;
}) => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

inEachBrowser('a card', (stage) => {
  const open = async () => {
    const page = await stage().gloss.openPage(site('card-places.html'));
    await page.bringToFront();
    await untilPainted(page);
    return page;
  };
  const press = async (page: Page, selector: string) => {
    await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await page.click(selector);
  };

  test.each([
    ['Donald Trump', '.top.left'],
    ['Jamieson Greer', '.top.right'],
    ['Tô Lâm', '.bottom.left'],
    ['Nguyễn Hồng Diên', '.bottom.right'],
  ])('of "%s" at %s stays on the screen and clear of its line', async (name, selector) => {
    const page = await open();
    const [line] = await linesOf(page, selector, name);
    await approach(page, centre(line!));
    const { box } = await untilCard(page, name);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(SCREEN.width);
    expect(box.bottom).toBeLessThanOrEqual(SCREEN.height);
    expect(box.top >= line!.bottom || box.bottom <= line!.top).toBe(true);
    await page.close();
  });

  test('of a mention of several lines covers none of them, from whichever it is opened', async () => {
    const page = await open();
    await pointOf(page, 'Nguyễn Hòa Bình');
    const lines = await linesOf(page, '#narrow', 'Nguyễn Hòa Bình');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of [lines.at(-1)!, lines[0]!]) {
      await approach(page, centre(line));
      const { box } = await untilCard(page, 'Nguyễn Hòa Bình');
      expect(lines.filter(({ top, bottom }) => top < box.bottom && box.top < bottom)).toEqual([]);
      await page.keyboard.press('Escape');
      await untilNoCard(page);
      await page.mouse.move(5, 400);
    }
    await page.close();
  });

  test('of a mention in a link opens on hover, and a click follows the link and pins nothing', async () => {
    const page = await open();
    const { x, y } = await hover(page, 'Trần Hồng Hà');
    await untilCard(page, 'Trần Hồng Hà');
    await page.mouse.click(x, y);
    await until('the link was followed', () => page.url().endsWith('#followed'));
    await untilNoCard(page);
    await page.close();
  });

  test('goes along when the page scrolls, and away with its mention', async () => {
    const page = await open();
    const { x, y } = await hover(page, 'Phạm Minh Chính');
    await page.mouse.click(x, y);
    const before = await untilCard(page);
    const line = async () => (await linesOf(page, '#plain', 'Phạm Minh Chính'))[0]!;
    const gap = before.box.top - (await line()).bottom;
    await page.evaluate(() => scrollBy({ top: 60, behavior: 'instant' }));
    await until('the card stands at its line again', async () => {
      const card = await seenCard(page);
      return card && Math.abs(card.box.top - (await line()).bottom - gap) <= 1;
    });
    expect((await seenCard(page))!.box.top).toBeCloseTo(before.box.top - 60, -1);
    await page.evaluate(() => scrollBy({ top: 1500, behavior: 'instant' }));
    await untilNoCard(page);
    await page.close();
  });

  test('stays whole and at its line when the window is resized', async () => {
    const page = await open();
    const { x, y } = await hover(page, 'Phạm Minh Chính');
    await page.mouse.click(x, y);
    await untilCard(page);
    const small = { width: 420, height: 620 };
    await page.setViewport(small);
    await until('the card fits the small window', async () => {
      const card = await seenCard(page);
      const [line] = await linesOf(page, '#plain', 'Phạm Minh Chính');
      if (!card || !line) return false;
      const { left, top, right, bottom } = card.box;
      const fits = left >= 0 && top >= 0 && right <= small.width && bottom <= small.height;
      return fits && (top >= line.bottom || bottom <= line.top);
    });
    await page.close();
  });

  test('opens in the modal dialog that its mention is in, and Esc closes it before the dialog', async () => {
    const page = await open();
    await press(page, '#show-dialog');
    const dialogIsOpen = () => page.$eval('dialog', (dialog) => dialog.open);
    await until('the dialog is open', dialogIsOpen);
    await hoverUntilCard(page, () => linesOf(page, '#dialog', 'Lê Thành Long'), 'Lê Thành Long');
    const card = await untilCard(page);
    expect(await isOnTop(page, card)).toBe(true);
    const copy = controlPoint(card, 'Formats');
    await page.mouse.move(copy.x, copy.y, { steps: 8 });
    await page.mouse.click(copy.x, copy.y);
    await untilCard(page, 'Markdown');
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    expect(await dialogIsOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await until('the dialog is closed', async () => !(await dialogIsOpen()));
    await page.close();
  });

  test('is seen in a modal dialog that stands in a shadow root', async () => {
    const page = await open();
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.body.append(host);
      host.attachShadow({ mode: 'open' }).innerHTML =
        '<dialog><p>Deputy PM <span>Hồ Đức Phớc</span> sits in a dialog.</p></dialog>';
      host.shadowRoot!.querySelector('dialog')!.showModal();
    });
    const inRoot = <Result>(body: string): Promise<Result> =>
      page.evaluate(`((root) => ${body})(document.body.lastElementChild.shadowRoot)`) as Promise<Result>;
    await until('the card is seen', async () => {
      await page.mouse.move(5, 400);
      await approach(
        page,
        await inRoot<Point>(`{
          const { left, top, width, height } = root.querySelector('span').getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }`),
      );
      return until(
        'this one',
        () =>
          inRoot(
            `root.querySelector('dialog ${HOST_NAME}')?.shadowRoot.querySelector('[role="dialog"]').getClientRects().length`,
          ),
        2_000,
      );
    });
    await page.close();
  });

  test('opens in the element that fills the screen', async () => {
    const page = await open();
    await press(page, '#fill');
    await until('it fills the screen', () =>
      page.evaluate(() => document.fullscreenElement?.id === 'full' && innerHeight > 100),
    );
    await hoverUntilCard(page, () => linesOf(page, '#full', 'Hồ Đức Phớc'), 'Hồ Đức Phớc');
    expect(await isOnTop(page, await untilCard(page))).toBe(true);
    expect(await page.evaluate((name) => document.querySelector(name)?.parentElement?.id, HOST_NAME)).toBe(
      'full',
    );
    await page.close();
  });

  test('goes when a film fills the screen, and nothing lies over the film', async () => {
    const page = await open();
    await press(page, '#show-dialog');
    await page.click('#in-dialog');
    await pointOf(page, 'Phạm Minh Chính');
    await hover(page, 'Phạm Minh Chính');
    const { box } = await untilCard(page);
    await page.mouse.move(box.left + 60, box.top + 12, { steps: 6 });
    await untilCard(page);
    await page.$eval('#fill-video', (button) => button.scrollIntoView({ block: 'nearest' }));
    await page.$eval('#fill-video', (button) => (button as HTMLElement).focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await until('the film fills the screen', () =>
      page.evaluate(() => document.fullscreenElement?.localName === 'video'),
    );
    await untilNoCard(page);
    const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await page.mouse.move(width / 2, height / 2, { steps: 5 });
    expect(await seenCard(page)).toBeUndefined();
    await page.close();
  });

  test('opens in a frame, within the frame', async () => {
    const page = await open();
    const handle = (await page.$('#frame'))!;
    await handle.evaluate((frame) => frame.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const frame = (await handle.contentFrame())!;
    await until('the frame is painted', () =>
      frame.evaluate(() => (CSS.highlights.get('gloss-official')?.size ?? 0) > 0),
    );
    const { x, y } = await handle.evaluate((element) => {
      const { x, y } = element.getBoundingClientRect();
      return { x, y };
    });
    const [line] = await linesOf(frame, 'p', 'Phạm Minh Chính');
    const at = centre(line!);
    await approach(page, { x: x + 1 + at.x, y: y + 1 + at.y });
    const card = await untilCard(frame, 'Phạm Minh Chính');
    expect(card.box.left).toBeGreaterThanOrEqual(0);
    expect(card.box.right).toBeLessThanOrEqual(600);
    expect(card.box.bottom).toBeLessThanOrEqual(420);
    expect(card.box.top).toBeGreaterThanOrEqual(line!.bottom);
    expect(await isOnTop(frame, card)).toBe(true);
    await page.close();
  });

  test('opens for a mention in a shadow root', async () => {
    const page = await open();
    const line = await page.$eval('x-note', (host) => {
      const inside = host.shadowRoot!.querySelector('#inside')!;
      inside.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, right, bottom } = inside.getBoundingClientRect();
      return { left, top, right, bottom };
    });
    await approach(page, centre(line));
    const { box } = await untilCard(page, 'Nguyễn Chí Dũng');
    expect(box.top >= line.bottom || box.bottom <= line.top).toBe(true);
    await page.close();
  });

  test('can be read and closed on a page that takes the focus whenever it can', async () => {
    const page = await open();
    await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>('#field')!;
      field.focus({ preventScroll: true });
      field.addEventListener('blur', () => setTimeout(() => field.focus({ preventScroll: true })));
      document.addEventListener('focusin', ({ target }) => {
        if (target !== field) field.focus({ preventScroll: true });
      });
    });
    await tell(stage().gloss, page, 'step', { direction: 1 });
    await untilCard(page);
    await until('the page has its focus', () => page.evaluate(() => document.activeElement?.id === 'field'));
    const card = await untilCard(page);
    expect(await isOnTop(page, card)).toBe(true);
    await page.keyboard.type('ab');
    expect(await page.$eval('#field', (field) => field.textContent)).toContain('ab');
    expect(await seenCard(page)).toBeDefined();
    await page.keyboard.press('Escape');
    await untilNoCard(page);
    await page.close();
  });

  test('stands on the side that is read first on a page from right to left, whole and in its own direction', async () => {
    const page = await open();
    await page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await hover(page, 'Phạm Minh Chính');
    const card = await untilCard(page, 'Phạm Minh Chính');
    expect(card.box.left).toBeGreaterThanOrEqual(0);
    expect(card.box.right).toBeLessThanOrEqual(SCREEN.width);
    // English runs from left to right: closing stands at the right, the first action at the left.
    expect(controlPoint(card, 'Close').x).toBeGreaterThan(centre(card.box).x);
    expect(controlPoint(card, 'Copy').x).toBeLessThan(centre(card.box).x);
    await page.close();
  });

  test.each([2, 4])(
    'can be read to its end in a window zoomed %i times, without a second scroll bar',
    async (zoom) => {
      const page = await stage().gloss.openPage(site('card-places.html'));
      // What a window of 1280 × 1024 holds at that zoom, as the criterion on reflow has it.
      const window = { width: 1280 / zoom, height: 1024 / zoom };
      await page.setViewport({ ...window, deviceScaleFactor: zoom });
      await page.bringToFront();
      await untilPainted(page);
      await tell(stage().gloss, page, 'step', { direction: 1 });
      const { box } = await untilCard(page);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(window.width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(window.height);
      const parts = await page.evaluate((name) => {
        const panel = document
          .querySelector(name)!
          .shadowRoot!.querySelector<HTMLElement>('[role="dialog"]')!;
        const buttons = [...panel.querySelectorAll<HTMLElement>('.actions button')];
        return {
          sideways: [...panel.querySelectorAll('*')]
            .filter((part) => {
              const { left, right } = part.getBoundingClientRect();
              const { left: first, right: last } = panel.getBoundingClientRect();
              return left < first - 1 || right > last + 1;
            })
            .map((part) => part.outerHTML),
          scrolling: [panel, ...panel.querySelectorAll('*')].filter(
            (part) =>
              part.scrollHeight > part.clientHeight + 1 && getComputedStyle(part).overflowY === 'auto',
          ).length,
          reached: buttons.every((button) => {
            button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
            const { left, top, right, bottom } = button.getBoundingClientRect();
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          }),
        };
      }, HOST_NAME);
      expect(parts).toMatchObject({ sideways: [], reached: true });
      expect(parts.scrolling).toBeLessThanOrEqual(1);
      await page.close();
    },
  );
});

/** Rests the pointer on text that has just appeared, again until it has been read and its card opens. */
async function hoverUntilCard(
  page: Page,
  lines: () => Promise<{ left: number; top: number; right: number; bottom: number }[]>,
  name: string,
): Promise<void> {
  let at: Point = { x: 0, y: 0 };
  await until(`the card of ${name} opens`, async () => {
    const [line] = await lines();
    if (!line) return false;
    const next = centre(line);
    if (Math.hypot(next.x - at.x, next.y - at.y) > 1) await approach(page, next);
    at = next;
    return (await seenCard(page))?.text.includes(name);
  });
}
