import { SWIPE_PX } from './constants.ts';

/** How many times as far a sheet of full height must be dragged to go at once. */
const AWAY_FROM_TALL = 4;

/**
 * Lets a bottom sheet be dragged by its heading: up, and it grows; down, and it shrinks again or goes, which
 * `onAway` is called for.
 */
export function watchSwipe(panel: HTMLElement, onAway: () => void, signal: AbortSignal): void {
  let start: number | undefined;
  const listen = (name: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel', on: typeof drag) =>
    panel.addEventListener(name, on, { signal });

  function drag(event: PointerEvent): void {
    if (start === undefined) return;
    panel.style.translate = `0 ${Math.max(0, event.clientY - start)}px`;
  }

  listen('pointerdown', (event) => {
    const grip = event.target instanceof Element && event.target.closest('.head');
    if (!grip || panel.dataset.layout !== 'sheet') return;
    start = event.clientY;
  });
  listen('pointermove', drag);
  listen('pointercancel', () => settle());
  listen('pointerup', (event) => {
    const way = start === undefined ? 0 : event.clientY - start;
    settle();
    if (way < -SWIPE_PX) panel.toggleAttribute('data-tall', true);
    if (way <= SWIPE_PX) return;
    // From its full height a sheet shrinks first; a long pull takes it away at once.
    if (panel.hasAttribute('data-tall') && way < AWAY_FROM_TALL * SWIPE_PX)
      panel.removeAttribute('data-tall');
    else onAway();
  });

  function settle(): void {
    start = undefined;
    panel.style.translate = '';
  }
}
