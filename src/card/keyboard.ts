import { focused, tabStopBeside, tabStops } from './focus.ts';

/** Copies, while the card has focus. */
const COPY_KEY = 'c';

/** What the keyboard needs to know of the card. */
export interface KeyboardTarget {
  /** The dialog of an open card. */
  panel(): HTMLElement | undefined;
  owns(event: Event): boolean;
  /** The page's text at the mention, where Tab goes on from. */
  place(): Node | undefined;
  escape(): void;
  /** Copies what the card shows. */
  copy(): void;
  /** Tab leaves the card; focus has gone where it belongs. */
  left(): void;
}

/**
 * Esc closes an open card before the page hears of it, and is the page's own otherwise. Tab walks through the
 * card and leaves it at either end to the page's neighbour of the mention. `c` copies while the card has focus. No other
 * key is touched.
 */
export function watchKeys(card: KeyboardTarget, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      const panel = card.panel();
      if (!panel || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === 'Escape' && !event.shiftKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        card.escape();
      } else if (event.key.toLowerCase() === COPY_KEY && !event.shiftKey && card.owns(event)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        if (!event.repeat) card.copy();
      } else if (event.key === 'Tab' && card.owns(event)) {
        tab(card, panel, event);
      }
    },
    { capture: true, signal },
  );
}

function tab(card: KeyboardTarget, panel: HTMLElement, event: KeyboardEvent): void {
  const stops = tabStops(panel);
  const at = stops.indexOf(focused() ?? panel);
  const leaves = event.shiftKey ? at <= 0 : at === stops.length - 1;
  if (!leaves) return;
  const place = card.place();
  const next = place && tabStopBeside(place, event.shiftKey ? -1 : 1);
  event.preventDefault();
  card.left();
  next?.focus();
}
