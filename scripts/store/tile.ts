import type { Page } from 'puppeteer-core';
import type { Language } from '../../src/model/subject.ts';

/** The small tile of Chrome's and Edge's stores, in CSS pixels. */
const TILE = { width: 440, height: 280 };

/** What the tile says below the name. */
export const TILE_WORDS: Readonly<Record<Language, string>> = {
  en: 'Trade talks, explained with proof',
  vi: 'Đàm phán thương mại, kèm bằng chứng',
};

/** Draws the tile on `page`: the icon, the name, one line. */
export async function drawTile(page: Page, icon: string, words: string): Promise<void> {
  await page.setViewport(TILE);
  await page.setContent(`<body style="margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center; gap: 12px;
      background: #fbfaf7; color: #1d2226; font: 20px/1.3 system-ui, sans-serif">
      <div style="width: 96px; height: 96px">${icon}</div>
      <b style="font-size: 36px">Gloss</b><span>${words}</span>
      <style>svg { width: 100%; height: 100% }</style>`);
}
