import { useEffect, useState } from 'preact/hooks';
import type { Catalogue } from './catalogue.ts';
import { elementIdOf, type Route, routeOf } from './route.ts';

/** The place that the page's address names, if any. */
export interface Visit {
  readonly route: Route | undefined;
  /** Grows with every move there, so that going to the same place again also counts. */
  readonly visit: number;
}

/** Follows the address of the page. Links within the sheet are plain links, and the browser's back works. */
export function useRoute(catalogue: Catalogue): Visit {
  const [visited, setVisited] = useState(() => ({ route: routeInAddress(catalogue), visit: 0 }));
  useEffect(() => {
    const follow = () => setVisited(({ visit }) => ({ route: routeInAddress(catalogue), visit: visit + 1 }));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [catalogue]);
  return visited;
}

/** Brings the place of each visit into view with the focus, and opens what it stands in. */
export function useArrival({ route, visit }: Visit): void {
  // A visit counts each time, also to the same place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!route) return undefined;
    // What stood in its way, as the answers of a search, is cleared away by the same visit, and drawn by then.
    const frame = requestAnimationFrame(() => arriveAt(document.getElementById(elementIdOf(route))));
    return () => cancelAnimationFrame(frame);
  }, [route, visit]);
}

function arriveAt(place: HTMLElement | null): void {
  if (!place) return;
  for (let at: Element | null = place; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  // What a document folds away is what one comes to it for.
  const folded = place.querySelector<HTMLDetailsElement>(':scope > details');
  if (folded) folded.open = true;
  const stop = place.querySelector<HTMLElement>('summary, [tabindex], a, button') ?? place;
  stop.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'start' });
}

const routeInAddress = (catalogue: Catalogue): Route | undefined =>
  routeOf(location.hash.slice(1), catalogue);
