/**
 * Calls `rewritten` when the document has another root: `document.open` takes all listeners of document and window
 * with it, those of extensions too, and tells nobody; observers of mutations stay.
 */
export function watchRewriting(document: Document, rewritten: () => void, signal: AbortSignal): void {
  let root: Element | null = document.documentElement;
  const observer = new MutationObserver(() => {
    const { documentElement } = document as { documentElement: Element | null };
    if (!documentElement || documentElement === root) return;
    root = documentElement;
    rewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
