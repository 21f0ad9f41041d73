import type { Mark, Marks } from './marks.ts';

/** One step of a walk; the message of that name says the same. */
export interface Step {
  readonly direction: 1 | -1;
  /** Begins at the frame's edge, not at the latest mention. */
  readonly enter?: boolean | undefined;
  /** Another frame goes on beyond the last mention; else the walk begins anew there. */
  readonly leave?: boolean | undefined;
}

/** Goes from mention to mention of a frame in reading order, from the one whose card was opened last. */
export interface Walk {
  /** When a card was opened last, in epoch milliseconds; 0 before the first time. */
  readonly openedAt: number;
  /** To be told of each card that opens. */
  opened(id: number): void;
  /** The mark to open; `undefined` where the frame has none or is to be left. */
  step(how: Step): Mark | undefined;
}

export function createWalk(marks: Marks): Walk {
  let latest: { readonly id: number; readonly index: number } | undefined;
  let openedAt = 0;

  const opened = (id: number): void => {
    latest = { id, index: marks.all.findIndex((mark) => mark.id === id) };
    openedAt = Date.now();
  };

  const next = (direction: 1 | -1): Mark | undefined => {
    const { all } = marks;
    if (!latest) return undefined;
    const { id, index } = latest;
    const at = all.findIndex((mark) => mark.id === id);
    if (at >= 0) return all[at + direction];
    // The page has taken it away: now the one that followed it stands in its place.
    const place = Math.min(Math.max(index, 0), all.length);
    return all[direction > 0 ? place : place - 1];
  };

  return {
    get openedAt() {
      return openedAt;
    },
    opened,
    step({ direction, enter = false, leave = false }) {
      const edge = (): Mark | undefined => marks.all.at(direction > 0 ? 0 : -1);
      const mark = enter || !latest ? edge() : (next(direction) ?? (leave ? undefined : edge()));
      // Before the card is there, so that the next step goes on from here.
      if (mark) opened(mark.id);
      return mark;
    },
  };
}
