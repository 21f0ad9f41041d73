/** Shows what a fold has opened, without the line that was pressed leaving the card. */
export function watchFolds(panel: HTMLElement, onOpened: () => Promise<void>, signal: AbortSignal): void {
  panel.addEventListener(
    'toggle',
    async ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      // The card grows first, as far as there is room.
      await onOpened();
      reveal(target, panel);
    },
    { capture: true, signal },
  );
}

/** Scrolls the card, never the page, until `element` is seen, its first line before its last. */
export function reveal(element: Element, panel: HTMLElement): void {
  const body = element.closest('.body');
  for (const scroller of [body, panel]) {
    if (!scroller || scroller.scrollHeight <= scroller.clientHeight) continue;
    const seen = scroller.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    scroller.scrollTop += Math.min(Math.max(0, bottom - seen.bottom + 4), top - seen.top - 2);
  }
}
