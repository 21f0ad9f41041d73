import { browser } from 'wxt/browser';
import { SHOWN_WHILE_HERE } from '../../src/card/host.ts';
import { highlightCss } from '../../src/highlight/style.ts';
import type { HighlightStyle } from '../../src/model/settings.ts';

/**
 * Chromium paints lines of a user sheet's highlights but not their grounds (seen with Chromium 156). No page names
 * our highlights, so that an author sheet is as safe.
 */
const origin = 'AUTHOR';

const STYLES: readonly HighlightStyle[] = ['quiet', 'marked', 'strong'];

/** Puts the reader into a frame. Rejects when the frame is gone or the user withdrew the permission. */
export async function injectReader(tabId: number, frameId: number, style: HighlightStyle): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    paint(tabId, style, [frameId]),
    browser.scripting.executeScript({ target, files: ['/reader.js'] }),
  ]);
}

/** Puts the card's code into a frame whose reader asks for them; resolves once they have run. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await Promise.all([
    // A user's sheet holds in shadow roots too, where a page may have its dialogs.
    browser.scripting.insertCSS({ target, css: SHOWN_WHILE_HERE, origin: 'USER' }),
    browser.scripting.executeScript({ target, files: ['/card.js'] }),
  ]);
}

/** Runs the gate again in all frames of a tab; frames that concern us answer as on loading. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/gate.js'] });
}

/** Replaces the sheet that paints the highlights in some frames. */
export async function paint(
  tabId: number,
  style: HighlightStyle,
  frameIds: readonly number[],
): Promise<void> {
  const target = { tabId, frameIds: [...frameIds] };
  await Promise.all(
    STYLES.map((other) => browser.scripting.removeCSS({ target, css: highlightCss(other), origin })),
  );
  if (style !== 'off') await browser.scripting.insertCSS({ target, css: highlightCss(style), origin });
}
