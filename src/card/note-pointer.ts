import { belongsToThePage } from './page-controls.ts';

/**
 * What the pointer did last, noted until `signal` aborts, beginning with `begun`: a move, or a click that the page
 * has no use for; nothing once it has left the window.
 */
export function notePointer(
  signal: AbortSignal,
  begun?: PointerEvent,
): { rested(): PointerEvent | undefined } {
  let last = begun;
  const note = (event: PointerEvent): void => {
    if (last?.type !== 'click') last = event;
  };
  const noteClick = (event: MouseEvent): void => {
    last = belongsToThePage(event) ? undefined : (event as PointerEvent);
  };
  const forget = ({ relatedTarget }: PointerEvent): void => {
    if (relatedTarget === null && last?.type !== 'click') last = undefined;
  };
  const quiet = { capture: true, passive: true, signal } as const;
  window.addEventListener('pointermove', note, quiet);
  window.addEventListener('pointerover', note, quiet);
  window.addEventListener('pointerout', forget, quiet);
  window.addEventListener('click', noteClick, quiet);
  return { rested: () => last };
}
