export interface LayoutWatch {
  /** Whether the page's own size is watched too: only while a card is open. */
  watch(on: boolean): void;
}

/** Calls `onMoved` at most once a frame when the page scrolls, is resized, or grows under the card. */
export function watchLayout(onMoved: () => void, signal: AbortSignal): LayoutWatch {
  let asked = false;
  const soon = () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      onMoved();
    });
  };
  const grown = new ResizeObserver(soon);
  const quiet = { capture: true, passive: true, signal } as const;
  window.addEventListener('scroll', soon, quiet);
  window.addEventListener('resize', soon, quiet);
  visualViewport?.addEventListener('resize', soon, quiet);
  visualViewport?.addEventListener('scroll', soon, quiet);
  signal.addEventListener('abort', () => grown.disconnect(), { once: true });
  return {
    watch(on) {
      grown.disconnect();
      if (on) grown.observe(document.documentElement);
    },
  };
}
