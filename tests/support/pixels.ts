import type { Page } from 'puppeteer-core';
import type { Box } from './card.ts';

/** The commonest colour of a part of `page` as it is painted, `r,g,b`; `box` in CSS pixels of the viewport. */
export async function groundColour(page: Page, box: Box): Promise<string> {
  const scroll = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const clip = {
    x: box.left + scroll.x,
    y: box.top + scroll.y,
    width: box.right - box.left,
    height: box.bottom - box.top,
  };
  const png = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one)[0]![0];
  }, png);
}
