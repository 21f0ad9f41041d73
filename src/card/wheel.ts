/** How long after the card itself scrolled a turn of the wheel still belongs to it, in ms: as browsers latch it. */
const LATCH_MS = 400;

/**
 * Hands the wheel on to the part of the page that the mention stands in, where the card cannot scroll (any further).
 * The browser itself hands it on to the page as a whole; an article in a scroller of its own would stand still.
 */
export function watchWheel(panel: HTMLElement, behind: () => Element | null, signal: AbortSignal): void {
  let scrolledAt = Number.NEGATIVE_INFINITY;
  panel.addEventListener(
    'scroll',
    ({ timeStamp }) => {
      scrolledAt = timeStamp;
    },
    { capture: true, passive: true, signal },
  );
  panel.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.timeStamp - scrolledAt < LATCH_MS) return;
      const turned = event.target instanceof Element ? event.target : panel;
      const own = scrollerFrom(turned, event.deltaY);
      if (own && panel.contains(own)) return;
      const scroller = scrollerFrom(behind(), event.deltaY);
      // What scrolls the page as a whole gets the wheel from the browser.
      if (!scroller || scroller === document.scrollingElement) return;
      scroller.scrollBy({ top: event.deltaY * unitOf(event), behavior: 'instant' });
    },
    { passive: true, signal },
  );
}

/** CSS pixels of a wheel event's unit: browsers take about 16 px for a line. */
const unitOf = ({ deltaMode }: WheelEvent): number => [1, 16, innerHeight][deltaMode] ?? 1;

/** The nearest element from `start` outwards that can scroll by `delta`, also out of open shadow roots. */
function scrollerFrom(start: Element | null, delta: number): Element | undefined {
  for (let at = start; at; at = at.parentElement ?? hostOf(at)) {
    const left = delta > 0 ? at.scrollHeight - at.clientHeight - at.scrollTop : at.scrollTop;
    if (left < 1) continue;
    const scrolls = at === document.scrollingElement || /auto|scroll/.test(getComputedStyle(at).overflowY);
    if (scrolls) return at;
  }
  return undefined;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
