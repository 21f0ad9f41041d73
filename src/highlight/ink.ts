import { hostOf } from '../page/box.ts';
import { isClearColour } from '../page/clear-colour.ts';

/** Elements around a text that are asked whether their ground is its ink. */
const MOST_LEVELS = 32;

/**
 * Whether the letters of an element take their ink from elsewhere than its `color`: a fill colour, a stroke, a ground
 * that is clipped to the text. Browsers paint what is highlighted in `color` alone, whatever the highlight's style says
 * (seen with Chromium 156 and Firefox 153), so that such text must not be highlighted.
 */
export function hasOwnInk(element: Element | null): boolean {
  let at = element;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = at.parentElement ?? hostOf(at)) {
    const style = getComputedStyle(at);
    if (level === 0) {
      const { color, webkitTextFillColor: fill, webkitTextStrokeWidth: stroke } = style;
      if ((fill && fill !== color) || Number.parseFloat(stroke) > 0 || isClearColour(color)) return true;
    }
    if (/text/.test(style.backgroundClip)) return true;
  }
  return false;
}
