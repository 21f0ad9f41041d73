import type { NodeSpan } from './anchor.ts';
import { boxOf } from './box.ts';
import { createVisibility, type HiddenReason, isShown, type Visibility } from './visibility.ts';

/** Milliseconds between two looks at the texts in view; style may show and hide them without any event. */
const LOOK_MS = 400;
/** Elements followed; the browser asks each for its place in every frame in which something moves. */
const MOST = 1_000;
/** Shares of an element in view at which the browser tells: none, some, half, all. */
const THRESHOLDS = [0, 0.01, 0.5, 1];

interface Followed {
  shown: boolean;
  readonly answers: { readonly pieces: readonly NodeSpan[]; readonly reason: HiddenReason | undefined }[];
}

/**
 * A `Visibility` that tells when one of its answers in the last round is no longer true, by three means: the browser
 * says where boxes come, go and are clipped; a look now and then sees the opacity and visibility of what is in view;
 * on a page without findings, and in a hidden tab, nothing is looked at.
 */
export function createSight(document: Document, changed: () => void, signal: AbortSignal): Visibility {
  const visibility = createVisibility();
  let followed = new Map<Element, Followed>();
  let former = new Map<Element, Followed>();
  const observed = new Set<Element>();
  const inView = new Set<Element>();
  const told = new WeakSet<Element>();

  const tell = (): void => {
    visibility.forget();
    changed();
  };
  const isTrue = (element: Element): boolean => {
    const fresh = createVisibility();
    const answers = (followed.get(element) ?? former.get(element))?.answers ?? [];
    return answers.every(({ pieces, reason }) => fresh.reasonToSkip(pieces) === reason);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      let isNews = false;
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inView.add(target);
        else inView.delete(target);
        // What is not in view at first is as it was when it was asked about.
        if (isIntersecting || told.has(target)) isNews ||= !isTrue(target);
        told.add(target);
      }
      if (isNews) tell();
    },
    { threshold: THRESHOLDS },
  );
  const look = (): void => {
    if (document.hidden) return;
    for (const element of inView) {
      const known = followed.get(element);
      if (known && known.shown !== isShown(element)) {
        tell();
        return;
      }
    }
  };
  const looks = setInterval(look, LOOK_MS);
  const end = (): void => {
    clearInterval(looks);
    observer.disconnect();
  };
  signal.addEventListener('abort', end, { once: true });

  const follow = (pieces: readonly NodeSpan[], reason: HiddenReason | undefined): void => {
    const around = pieces[0]?.node.parentElement;
    const element = around && boxOf(around);
    if (!element || signal.aborted) return;
    const known = followed.get(element);
    if (known) known.answers.push({ pieces, reason });
    else if (followed.size < MOST) {
      followed.set(element, { shown: isShown(element), answers: [{ pieces, reason }] });
      if (observed.has(element)) return;
      observed.add(element);
      observer.observe(element);
    }
  };

  return {
    reasonToSkip(pieces) {
      const reason = visibility.reasonToSkip(pieces);
      follow(pieces, reason);
      return reason;
    },
    forget: visibility.forget,
    begin() {
      former = followed;
      followed = new Map();
      for (const element of observed) {
        if (former.has(element)) continue;
        observed.delete(element);
        inView.delete(element);
        observer.unobserve(element);
      }
    },
  };
}
