import { OWN_HOST } from './roles.ts';

/** What a page does that its reader has to follow. */
export interface ChangeListener {
  /** Text was added, removed, moved or rewritten; called before the browser paints. */
  onText(records: readonly MutationRecord[]): void;
  /** Something may have been shown or hidden: an attribute that commonly does that has changed. */
  onToggle(): void;
}

/** Milliseconds between two looks at `designMode`, of which no event tells. */
const LOOK_MS = 1_000;

const TOGGLES = ['hidden', 'open', 'class', 'style', 'aria-hidden', 'contenteditable'];

/**
 * Observes roots (the document, open shadow roots) until `signal` aborts. Observing a root again does nothing.
 * The returned function gives all shadow roots observed so far that are still in the document.
 */
export function observeChanges(
  listener: ChangeListener,
  signal: AbortSignal,
): { observe(root: Document | ShadowRoot): void; shadowRoots(): ShadowRoot[] } {
  const roots = new Set<ShadowRoot>();
  const observer = new MutationObserver((all) => {
    const records = all.filter((record) => !isOwn(record));
    const texts = records.filter(({ type }) => type !== 'attributes');
    if (texts.length > 0) listener.onText(texts);
    if (texts.length < records.length) listener.onToggle();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    observe(root) {
      if (signal.aborted) return;
      if (root.nodeType === 9) watchDesignMode(root as Document, listener.onToggle, signal);
      if (root.nodeType === 11) {
        if (roots.has(root as ShadowRoot)) return;
        roots.add(root as ShadowRoot);
      }
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: TOGGLES,
      });
    },
    shadowRoots() {
      for (const root of roots) {
        if (!root.host.isConnected) roots.delete(root);
      }
      return [...roots];
    },
  };
}

function watchDesignMode(document: Document, onToggle: () => void, signal: AbortSignal): void {
  let mode = document.designMode;
  const looks = setInterval(() => {
    if (document.designMode === mode) return;
    mode = document.designMode;
    onToggle();
  }, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(looks), { once: true });
}

/** Opening and placing the card is no change of the page. */
function isOwn({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (addedNodes.length + removedNodes.length === 0) return target.nodeName.toLowerCase() === OWN_HOST;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === OWN_HOST);
}
