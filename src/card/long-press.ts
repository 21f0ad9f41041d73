import { LONG_PRESS_MS, PRESS_SLIP_PX } from './constants.ts';
import type { Point } from './geometry.ts';

/** What a long press needs to know of the page. */
export interface LongPressTarget<M> {
  owns(event: Event): boolean;
  mentionAt(x: number, y: number): M | undefined;
  pressed(mention: M): void;
}

/**
 * A finger that rests on a mention inside a link, which a tap follows, opens its card. The menu that the browser has
 * for a held link, and the click when the finger is lifted, are left out for that one press; on the rest of the link
 * they are as ever.
 */
export function watchLongPress<M>(target: LongPressTarget<M>, signal: AbortSignal): void {
  let start: Point | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasOpened = false;
  const quiet = { capture: true, passive: true, signal } as const;

  const end = (): void => {
    clearTimeout(timer);
    start = undefined;
  };

  window.addEventListener(
    'pointerdown',
    (event) => {
      end();
      hasOpened = false;
      if (event.pointerType !== 'touch' || !event.isPrimary || target.owns(event)) return;
      const isLinked = event
        .composedPath()
        .some((node) => node instanceof Element && node.matches('a[href]'));
      const { clientX: x, clientY: y } = event;
      const mention = isLinked ? target.mentionAt(x, y) : undefined;
      if (!mention) return;
      start = { x, y };
      timer = setTimeout(() => {
        hasOpened = true;
        target.pressed(mention);
      }, LONG_PRESS_MS);
    },
    quiet,
  );
  window.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      if (start && Math.hypot(clientX - start.x, clientY - start.y) > PRESS_SLIP_PX) end();
    },
    quiet,
  );
  window.addEventListener('pointerup', end, quiet);
  window.addEventListener('pointercancel', end, quiet);
  for (const name of ['contextmenu', 'click'] as const) {
    window.addEventListener(
      name,
      (event) => {
        const byFinger = !('pointerType' in event) || event.pointerType !== 'mouse';
        if (!hasOpened || !byFinger || (event.detail === 0 && name === 'click') || target.owns(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
  signal.addEventListener('abort', end, { once: true });
}
