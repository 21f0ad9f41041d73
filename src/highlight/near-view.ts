import { boxOf, hostOf } from '../page/box.ts';

/**
 * How far around the viewport, and around whatever scrolls in the page, ranges are shown: a screen's height, so that
 * scrolling does not outrun them.
 */
const MARGIN = '100%';

/** Tells which ranges come near the viewport and which leave it, by the elements that their text is in. */
export interface NearView {
  watch(range: StaticRange): void;
  unwatch(range: StaticRange): void;
}

/** `show` and `hide` are told of each watched range as it comes and goes, until `signal` aborts. */
export function createNearView(
  show: (range: StaticRange) => void,
  hide: (range: StaticRange) => void,
  signal: AbortSignal,
): NearView {
  const ranges = new Map<Element, Set<StaticRange>>();
  const elements = new Map<StaticRange, Element>();
  const options = { rootMargin: MARGIN, scrollMargin: MARGIN };
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      for (const range of ranges.get(target) ?? []) (isIntersecting ? show : hide)(range);
    }
  }, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  return {
    watch(range) {
      const around = range.startContainer.parentElement ?? hostOf(range.startContainer);
      // An observer needs a box.
      const element = around && boxOf(around);
      if (!element) return;
      elements.set(range, element);
      const others = ranges.get(element);
      if (others) others.add(range);
      else ranges.set(element, new Set([range]));
      // Observing an element again has the observer tell its place anew.
      observer.unobserve(element);
      observer.observe(element);
    },
    unwatch(range) {
      const element = elements.get(range);
      if (!element) return;
      elements.delete(range);
      const others = ranges.get(element);
      others?.delete(range);
      if (others?.size !== 0) return;
      ranges.delete(element);
      observer.unobserve(element);
    },
  };
}
