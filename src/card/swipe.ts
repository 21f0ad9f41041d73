import { SWIPE_PX } from './constants.ts';

/** Lets a bottom sheet be dragged down by its heading; calls `onAway` once it is dragged far enough. */
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
    if (grip && panel.dataset.layout === 'sheet') start = event.clientY;
  });
  listen('pointermove', drag);
  listen('pointercancel', () => settle());
  listen('pointerup', (event) => {
    const away = start !== undefined && event.clientY - start > SWIPE_PX;
    settle();
    if (away) onAway();
  });

  function settle(): void {
    start = undefined;
    panel.style.translate = '';
  }
}
