/** Milliseconds between two looks at the words of an open card. */
const LOOK_MS = 150;

export interface LayoutWatch {
  /** Whether the page's own size is watched too: only while a card is open. */
  watch(on: boolean): void;
}

/**
 * Calls `onMoved` at most once a frame when the page scrolls, is resized, or grows under the card, and soon after the
 * words have moved otherwise, as by a transform. `place` says where they are.
 */
export function watchLayout(onMoved: () => void, place: () => string, signal: AbortSignal): LayoutWatch {
  let asked = false;
  let looks: ReturnType<typeof setInterval> | undefined;
  let last = '';
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
  const look = (): void => {
    const now = place();
    if (now !== last) soon();
    last = now;
  };
  const end = (): void => {
    grown.disconnect();
    clearInterval(looks);
  };
  signal.addEventListener('abort', end, { once: true });
  return {
    watch(on) {
      end();
      if (!on || signal.aborted) return;
      grown.observe(document.documentElement);
      last = place();
      looks = setInterval(look, LOOK_MS);
    },
  };
}
