import type { PageText } from './page-text.ts';

/** Milliseconds between two looks. */
const LOOK_MS = 1_000;

/** Calls `found` where an element got a shadow root after it was read, until `signal` aborts. */
export function watchLateRoots(
  document: Document,
  pageText: PageText,
  found: () => void,
  signal: AbortSignal,
): void {
  const looks = setInterval(() => {
    if (!document.hidden && pageText.noteLateRoots()) found();
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(looks), { once: true });
}
