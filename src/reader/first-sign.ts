/**
 * Calls `found` with each event of a pointer on a mention until it says that it has heard enough; a touch begins with
 * `pointerdown` and is heard before its click. Nothing is prevented.
 */
export function watchFirstSign(
  isOver: (x: number, y: number) => boolean,
  found: (event: PointerEvent) => boolean,
  signal: AbortSignal,
): void {
  const end = new AbortController();
  const quiet = { capture: true, passive: true, signal: AbortSignal.any([signal, end.signal]) };
  const met = (event: PointerEvent): void => {
    if (isOver(event.clientX, event.clientY) && found(event)) end.abort();
  };
  for (const name of ['pointermove', 'pointerover', 'pointerdown'] as const)
    window.addEventListener(name, met, quiet);
}
