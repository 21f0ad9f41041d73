/** The last move of the pointer, noted until `signal` aborts; none once it has left the window. */
export function notePointer(signal: AbortSignal): { rested(): PointerEvent | undefined } {
  let last: PointerEvent | undefined;
  const note = (event: PointerEvent): void => {
    last = event;
  };
  const forget = ({ relatedTarget }: PointerEvent): void => {
    if (relatedTarget === null) last = undefined;
  };
  const quiet = { capture: true, passive: true, signal } as const;
  window.addEventListener('pointermove', note, quiet);
  window.addEventListener('pointerover', note, quiet);
  window.addEventListener('pointerout', forget, quiet);
  return { rested: () => last };
}
