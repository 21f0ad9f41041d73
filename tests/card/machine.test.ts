import { describe, expect, test } from 'vitest';
import { step } from '../../src/card/machine.ts';
import type { Action, CardState, Effect, MentionRef } from '../../src/card/states.ts';
import { CLOSED, shownSubject } from '../../src/card/states.ts';

const A: MentionRef = { id: 1, subject: 'jamieson-greer' };
const B: MentionRef = { id: 2, subject: 'first-round' };

type Act = Action<MentionRef>;
const at = (over?: MentionRef, more: { near?: boolean; fast?: boolean; still?: boolean } = {}): Act => ({
  type: 'move',
  over,
  near: false,
  fast: false,
  still: false,
  ...more,
});
const nowhere = at();
const dwell = (token: number): Act => ({ type: 'dwell', token });
const scroll = (visible: boolean, over?: MentionRef, moved = true): Act => ({
  type: 'scroll',
  visible,
  moved,
  over,
});
const abandon = (token: number): Act => ({ type: 'abandon', token });

function run(...actions: Act[]): { state: CardState<MentionRef>; last: readonly Effect<MentionRef>[] } {
  let state: CardState<MentionRef> = CLOSED;
  let last: readonly Effect<MentionRef>[] = [];
  for (const action of actions) ({ state, effects: last } = step(state, action));
  return { state, last };
}

interface Row {
  readonly name: string;
  readonly actions: readonly Act[];
  /** The mention whose card is open at the end. */
  readonly open?: MentionRef;
  readonly hold?: 'pointer' | 'leaving' | 'pinned';
  readonly last?: readonly Effect<MentionRef>[];
}

const opened: readonly Act[] = [at(A), dwell(1)];
const pinned: readonly Act[] = [...opened, { type: 'pin', mention: A }];
const byKey: readonly Act[] = [{ type: 'open', mention: A, how: 'keyboard' }];

const rules: Readonly<Record<string, readonly Row[]>> = {
  dwell: [
    {
      name: 'a pointer that comes to a highlight starts the dwell',
      actions: [at(A)],
      last: [{ type: 'wait', timer: 'dwell', token: 1 }],
    },
    { name: 'opens when the dwell is over', actions: opened, open: A, hold: 'pointer' },
    { name: 'small moves on the highlight do not start it again', actions: [at(A), at(A)], last: [] },
    { name: 'a pointer that has left opens nothing', actions: [at(A), nowhere, dwell(1)] },
    { name: 'leaving and coming back needs a new dwell', actions: [at(A), nowhere, at(A), dwell(1)] },
    { name: 'the newer dwell counts', actions: [at(A), nowhere, at(A), dwell(2)], open: A },
    { name: 'going to another highlight ends it', actions: [at(A), at(B), dwell(1)] },
    { name: 'leaving the window ends it', actions: [at(A), { type: 'leave' }, dwell(1)] },
    { name: 'scrolling the highlight away ends it', actions: [at(A), scroll(false), dwell(1)] },
    { name: 'scrolling elsewhere does not', actions: [at(A), scroll(false, A), dwell(1)], open: A },
    { name: 'a press elsewhere ends it', actions: [at(A), { type: 'pressOutside' }, dwell(1)] },
    { name: 'Esc ends it', actions: [at(A), { type: 'escape' }, dwell(1)] },
    { name: 'a mention that goes ends it', actions: [at(A), { type: 'mentionGone', id: 1 }, dwell(1)] },
  ],
  'fast pointer': [
    { name: 'does not open on passing through', actions: [at(A, { fast: true }), nowhere, dwell(1)] },
    {
      name: 'starts the dwell again with every move',
      actions: [at(A), at(A, { fast: true })],
      last: [{ type: 'wait', timer: 'dwell', token: 2 }],
    },
    { name: 'the dwell before it is stale', actions: [at(A), at(A, { fast: true }), dwell(1)] },
    { name: 'opens once it rests', actions: [at(A), at(A, { fast: true }), dwell(2)], open: A },
  ],
  abandon: [
    {
      name: 'leaving highlight and card starts the delay',
      actions: [...opened, nowhere],
      open: A,
      hold: 'leaving',
      last: [{ type: 'wait', timer: 'abandon', token: 2 }],
    },
    {
      name: 'closes when the delay is over, without touching focus',
      actions: [...opened, nowhere, abandon(2)],
      last: [{ type: 'hide', returnFocus: false }],
    },
    { name: 'further moves do not prolong it', actions: [...opened, nowhere, nowhere], last: [], open: A },
    { name: 'coming back keeps the card', actions: [...opened, nowhere, at(A), abandon(2)], open: A },
    {
      name: 'the card or the corridor keeps it',
      actions: [...opened, nowhere, at(undefined, { near: true }), abandon(2)],
      open: A,
      hold: 'pointer',
    },
    {
      name: 'a stale delay closes nothing',
      actions: [...opened, nowhere, at(A), nowhere, abandon(2)],
      open: A,
      hold: 'leaving',
    },
    {
      name: 'dwelling on another highlight moves the card there',
      actions: [...opened, at(B), dwell(3)],
      open: B,
      last: [{ type: 'show', mention: B, how: 'hover' }],
    },
    {
      name: 'another highlight inside the corridor can still be chosen',
      actions: [...opened, at(B, { near: true }), dwell(2)],
      open: B,
    },
    {
      name: 'leaving the window is leaving',
      actions: [...opened, { type: 'leave' }],
      open: A,
      hold: 'leaving',
    },
  ],
  pin: [
    {
      name: 'a click on the highlight pins the open card',
      actions: pinned,
      open: A,
      hold: 'pinned',
      last: [],
    },
    { name: 'a click opens at once', actions: [{ type: 'pin', mention: A }], open: A, hold: 'pinned' },
    { name: 'a pinned card ignores a pointer that leaves', actions: [...pinned, nowhere], open: A, last: [] },
    { name: 'a pinned card ignores other highlights', actions: [...pinned, at(B), dwell(2)], open: A },
    { name: 'a second click closes it', actions: [...pinned, { type: 'pin', mention: A }] },
    {
      name: 'a click on another highlight moves it',
      actions: [...pinned, { type: 'pin', mention: B }],
      open: B,
    },
    { name: 'a press on the page closes it', actions: [...pinned, { type: 'pressOutside' }] },
    { name: 'focus in the card pins it', actions: [...opened, { type: 'enterCard' }, nowhere], open: A },
  ],
  tap: [
    {
      name: 'opens as a sheet',
      actions: [{ type: 'tap', mention: A }],
      open: A,
      last: [{ type: 'show', mention: A, how: 'tap' }],
    },
    { name: 'outside closes', actions: [{ type: 'tap', mention: A }, { type: 'pressOutside' }] },
  ],
  escape: [
    {
      name: 'closes and returns focus',
      actions: [...byKey, { type: 'escape' }],
      last: [{ type: 'hide', returnFocus: true }],
    },
    {
      name: 'a resting pointer does not open it again',
      actions: [...opened, { type: 'escape' }, at(A), dwell(2)],
    },
    {
      name: 'a pointer that left and came back does',
      actions: [...opened, { type: 'escape' }, nowhere, at(A), dwell(2)],
      open: A,
    },
    {
      name: 'opens no other card under a pointer that did not move',
      actions: [...opened, { type: 'escape' }, at(B, { still: true }), dwell(2)],
    },
    {
      name: 'another card opens once the pointer has moved there',
      actions: [...opened, { type: 'escape' }, at(B, { still: true }), at(B), dwell(2)],
      open: B,
    },
    { name: 'does nothing when nothing is open', actions: [{ type: 'escape' }], last: [] },
  ],
  'keyboard and popup': [
    { name: 'a command opens it pinned', actions: byKey, open: A, hold: 'pinned' },
    {
      name: 'the next command moves it',
      actions: [...byKey, { type: 'open', mention: B, how: 'keyboard' }],
      open: B,
    },
    { name: 'a pointer elsewhere does not close it', actions: [...byKey, nowhere], open: A, last: [] },
  ],
  'the page changes': [
    {
      name: 'a mention that goes takes its card with it',
      actions: [...opened, { type: 'mentionGone', id: 1 }],
      last: [{ type: 'hide', returnFocus: true }],
    },
    {
      name: 'another mention that goes does not',
      actions: [...opened, { type: 'mentionGone', id: 2 }],
      open: A,
    },
    {
      name: 'scrolling under the pointer closes the card that the pointer holds',
      actions: [...opened, scroll(true)],
      last: [{ type: 'hide', returnFocus: false }],
    },
    {
      name: 'scrolling elsewhere does not close it',
      actions: [...opened, scroll(true, undefined, false)],
      open: A,
      last: [{ type: 'reposition' }],
    },
    {
      name: 'scrolling that leaves the words under the pointer moves the card along',
      actions: [...opened, scroll(true, A)],
      open: A,
      last: [{ type: 'reposition' }],
    },
    {
      name: 'scrolling moves a pinned card along',
      actions: [...pinned, scroll(true)],
      open: A,
      last: [{ type: 'reposition' }],
    },
    {
      name: 'scrolling the mention away closes it',
      actions: [...pinned, scroll(false)],
    },
  ],
  'off on this site': [
    {
      name: 'waits for the card, which offers to undo it',
      actions: [...pinned, { type: 'switchOff' }],
      open: A,
      last: [{ type: 'render' }],
    },
    {
      name: 'happens when the card closes',
      actions: [...pinned, { type: 'switchOff' }, { type: 'escape' }],
      last: [{ type: 'hide', returnFocus: true }, { type: 'switchOff' }],
    },
    {
      name: 'is undone in the same place',
      actions: [...pinned, { type: 'switchOff' }, { type: 'switchOn' }, { type: 'escape' }],
      last: [{ type: 'hide', returnFocus: true }],
    },
  ],
  mute: [
    {
      name: 'tells the reader and stays to offer undo',
      actions: [...pinned, { type: 'mute' }],
      open: A,
      last: [{ type: 'render' }, { type: 'mute', subject: 'jamieson-greer' }],
    },
    {
      name: 'outlives its mention, which the mute took away',
      actions: [...pinned, { type: 'mute' }, { type: 'mentionGone', id: 1 }],
      open: A,
    },
    {
      name: 'undo closes it and tells the reader',
      actions: [...pinned, { type: 'mute' }, { type: 'unmute' }],
      last: [
        { type: 'hide', returnFocus: true },
        { type: 'unmute', subject: 'jamieson-greer' },
      ],
    },
  ],
};

for (const [rule, rows] of Object.entries(rules)) {
  describe(rule, () => {
    test.each(rows)('$name', ({ actions, open, hold, last }) => {
      const end = run(...actions);
      expect(end.state.shown?.mention).toEqual(open);
      if (hold) expect(end.state.shown?.hold).toBe(hold);
      if (last) expect(end.last).toEqual(last);
    });
  });
}

describe('related subjects', () => {
  const related = [...pinned, { type: 'relate', subject: 'ustr' }] as const;

  test('open in place and go back one by one', () => {
    const two = run(...related, { type: 'relate', subject: 'launch-call' });
    expect(shownSubject(two.state.shown!)).toBe('launch-call');
    const one = step(two.state, { type: 'back' });
    expect(shownSubject(one.state.shown!)).toBe('ustr');
    expect(shownSubject(step(one.state, { type: 'back' }).state.shown!)).toBe('jamieson-greer');
  });

  test('are forgotten by the next card', () => {
    const next = run(...related, { type: 'pin', mention: B });
    expect(shownSubject(next.state.shown!)).toBe('first-round');
  });
});
