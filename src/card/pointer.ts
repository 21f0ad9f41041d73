import { STILL_PX } from './constants.ts';
import { type Box, contains, inCorridor, isFast, type Move, type Point, withMove } from './geometry.ts';
import { belongsToThePage } from './page-controls.ts';
import type { Action, MentionRef } from './states.ts';

/** What pointing at the page needs to know of it and of the card. */
export interface PointerTarget<M extends MentionRef> {
  /** Whether an event happened in the card. */
  owns(event: Event): boolean;
  mentionAt(x: number, y: number): M | undefined;
  /** The card's box while it is open. */
  box(): Box | undefined;
  /** The mention whose card is open. */
  shown(): M | undefined;
  dispatch(action: Action<M>): void;
}

export interface PointerWatch {
  /** To be called when something has gone away or come under the pointer: until it has moved, it is still. */
  changedUnder(): void;
  /** Where the pointer was last; `undefined` when it has left the window or there is none. */
  last(): Point | undefined;
}

/**
 * Turns what the pointer does into actions, beginning with the move or click that it `rested` after. Nothing is prevented
 * and nothing stopped: the page gets every event.
 */
export function watchPointer<M extends MentionRef>(
  target: PointerTarget<M>,
  signal: AbortSignal,
  rested?: PointerEvent,
): PointerWatch {
  let moves: readonly Move[] = [];
  /** The mention that the pointer was on last, and where on it. */
  let touched: { readonly id: number; readonly at: Point } | undefined;
  /** Where the pointer left the mention whose card is open. */
  let exit: Point | undefined;
  /** Where the pointer was when something changed under it. */
  let stillAt: Point | undefined;
  const quiet = { capture: true, passive: true, signal } as const;

  function noteExit(): void {
    if (touched && touched.id === target.shown()?.id) exit = touched.at;
  }

  function move(event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const point = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    const before = moves.at(-1);
    // Browsers tell of a pointer again, where it was, when what is under it has changed.
    const again = before?.x === point.x && before.y === point.y;
    if (stillAt && Math.hypot(point.x - stillAt.x, point.y - stillAt.y) > STILL_PX) stillAt = undefined;
    const still = again || stillAt !== undefined;
    moves = withMove(moves, point);
    const inside = target.owns(event);
    // A pressed button selects text or drags; that is not resting.
    const over = inside || event.buttons ? undefined : target.mentionAt(point.x, point.y);
    // The card opens under a pointer that rests, so where it rested is known only from the move before.
    noteExit();
    if (over) touched = { id: over.id, at: point };
    noteExit();
    const box = target.box();
    const near = inside || (!!box && (contains(box, point) || (!!exit && inCorridor(point, exit, box))));
    target.dispatch({ type: 'move', over, near, fast: isFast(moves), still });
  }

  function click(event: MouseEvent): void {
    if (event.button !== 0 || target.owns(event)) return;
    const { ctrlKey, metaKey, shiftKey, altKey, clientX, clientY } = event;
    const plain = !ctrlKey && !metaKey && !shiftKey && !altKey && getSelection()?.isCollapsed !== false;
    const mention = plain && !belongsToThePage(event) ? target.mentionAt(clientX, clientY) : undefined;
    const byFinger = 'pointerType' in event && event.pointerType === 'touch';
    target.dispatch(mention ? { type: byFinger ? 'tap' : 'pin', mention } : { type: 'pressOutside' });
  }

  window.addEventListener('pointermove', move, quiet);
  window.addEventListener('pointerover', move, quiet);
  window.addEventListener('click', click, quiet);
  window.addEventListener(
    'pointerout',
    (event) => {
      if (event.relatedTarget !== null || event.pointerType === 'touch') return;
      moves = [];
      target.dispatch({ type: 'leave' });
    },
    quiet,
  );
  if (rested?.type === 'click') click(rested);
  else if (rested) move(rested);
  return {
    last: () => moves.at(-1),
    changedUnder: () => {
      stillAt = moves.at(-1);
    },
  };
}
