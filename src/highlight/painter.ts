import { hasOwnInk } from './ink.ts';
import { HIGHLIGHT_NAMES, type Kind } from './names.ts';
import { createNearView } from './near-view.ts';

/** Paints ranges through the CSS Custom Highlight API; nothing of the page's document changes. */
export interface Painter {
  /**
   * Paints a range, unless its letters have an ink of their own; where there are very many, only while it is near the
   * viewport.
   */
  add(kind: Kind, range: StaticRange): void;
  remove(range: StaticRange): void;
  /** Whether anything is painted at all; nothing is in the registry while it is not. */
  paint(on: boolean): void;
  /** Marks the range that the card is open for; none to end it. */
  activate(range: StaticRange | undefined): void;
  /** Registers again what the page took out of the registry, which it shares. Also done every second. */
  restore(): void;
}

/** Milliseconds between two looks whether the page has cleared the registry; it tells nobody when it does. */
const LOOK_MS = 1_000;
/**
 * Ranges that are painted wherever they stand. With every change of one, Chromium lays out all that are painted anew:
 * 5 microseconds each, so 20,000 of them made each card wait for 100 ms.
 */
export const PAINTED_ANYWHERE = 500;

const KINDS = Object.keys(HIGHLIGHT_NAMES) as Kind[];

/** After `signal` aborts nothing is left in the registry. */
export function createPainter(signal: AbortSignal): Painter {
  const highlights = new Map(KINDS.map((kind) => [kind, new Highlight()]));
  const of = (kind: Kind): Highlight => highlights.get(kind) as Highlight;
  of('active').priority = 1;
  const kinds = new Map<StaticRange, Kind>();
  const anywhere = new Set<StaticRange>();

  const show = (range: StaticRange): void => void of(kinds.get(range) as Kind).add(range);
  const hide = (range: StaticRange): void => void of(kinds.get(range) as Kind).delete(range);
  const nearView = createNearView(show, hide, signal);

  let isOn = true;
  const restore = (): void => {
    if (!isOn || signal.aborted) return;
    for (const kind of KINDS) {
      // A page without findings has no entry.
      if (of(kind).size > 0 && !isRegistered(kind, of(kind)))
        CSS.highlights.set(HIGHLIGHT_NAMES[kind], of(kind));
    }
  };
  const unregister = (): void => {
    for (const kind of KINDS) {
      if (isRegistered(kind, of(kind))) CSS.highlights.delete(HIGHLIGHT_NAMES[kind]);
    }
  };
  const looks = setInterval(restore, LOOK_MS);
  const end = (): void => {
    clearInterval(looks);
    unregister();
  };
  signal.addEventListener('abort', end, { once: true });

  return {
    add(kind, range) {
      if (hasOwnInk(range.startContainer.parentElement)) return;
      kinds.set(range, kind);
      if (anywhere.size < PAINTED_ANYWHERE) {
        anywhere.add(range);
        show(range);
      } else nearView.watch(range);
    },
    remove(range) {
      if (!kinds.has(range)) return;
      hide(range);
      if (!anywhere.delete(range)) nearView.unwatch(range);
      kinds.delete(range);
    },
    paint(on) {
      isOn = on;
      if (on) restore();
      else unregister();
    },
    activate(range) {
      of('active').clear();
      if (!range || hasOwnInk(range.startContainer.parentElement)) return;
      of('active').add(range);
      restore();
    },
    restore,
  };
}

function isRegistered(kind: Kind, highlight: Highlight): boolean {
  return CSS.highlights.get(HIGHLIGHT_NAMES[kind]) === highlight;
}
