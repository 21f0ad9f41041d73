import { HIGHLIGHT_NAMES, type Kind } from './names.ts';

/** Paints ranges through the CSS Custom Highlight API; nothing of the page's document changes. */
export interface Painter {
  add(kind: Kind, range: StaticRange): void;
  remove(kind: Kind, range: StaticRange): void;
  /** Marks the ranges that the card is open for; none to end it. */
  activate(range: StaticRange | undefined): void;
  /** Registers again what the page took out of the registry, which it shares. Also done every second. */
  restore(): void;
}

/** Milliseconds between two looks whether the page has cleared the registry; it tells nobody when it does. */
const LOOK_MS = 1_000;

const KINDS = Object.keys(HIGHLIGHT_NAMES) as Kind[];

/** After `signal` aborts nothing is left in the registry. */
export function createPainter(signal: AbortSignal): Painter {
  const highlights = new Map(KINDS.map((kind) => [kind, new Highlight()]));
  const of = (kind: Kind): Highlight => highlights.get(kind) as Highlight;
  of('active').priority = 1;

  const restore = (): void => {
    for (const kind of KINDS) {
      if (!isRegistered(kind, of(kind))) CSS.highlights.set(HIGHLIGHT_NAMES[kind], of(kind));
    }
  };
  restore();
  const looks = setInterval(restore, LOOK_MS);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(looks);
      for (const kind of KINDS) {
        if (isRegistered(kind, of(kind))) CSS.highlights.delete(HIGHLIGHT_NAMES[kind]);
      }
    },
    { once: true },
  );

  return {
    add: (kind, range) => void of(kind).add(range),
    remove: (kind, range) => void of(kind).delete(range),
    activate(range) {
      of('active').clear();
      if (range) of('active').add(range);
    },
    restore,
  };
}

function isRegistered(kind: Kind, highlight: Highlight): boolean {
  return CSS.highlights.get(HIGHLIGHT_NAMES[kind]) === highlight;
}
