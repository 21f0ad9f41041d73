import { expect, test } from 'vitest';
import type { Mark, Marks } from '../../src/highlight/marks.ts';
import { createWalk, type Step } from '../../src/highlight/walk.ts';

const next: Step = { direction: 1 };
const previous: Step = { direction: -1 };

/** A walk over marks of which a test changes the ids; `go` gives the id of the mark that a step opens. */
function walkOver(...ids: number[]) {
  const marks = { all: ids.map((id) => ({ id })) } as unknown as { all: Mark[] };
  const walk = createWalk(marks as unknown as Marks);
  return {
    walk,
    go: (...steps: Step[]) => steps.map((step) => walk.step(step)?.id),
    become: (...now: number[]) => {
      marks.all = now.map((id) => ({ id }) as Mark);
    },
  };
}

test.each<[string, Step[], (number | undefined)[]]>([
  ['begins at the first', [next, next], [1, 2]],
  ['begins at the last when it goes back', [previous, previous], [3, 2]],
  ['begins anew after the last', [next, next, next, next], [1, 2, 3, 1]],
  ['begins anew before the first', [next, previous], [1, 3]],
  ['ends where another frame goes on', [previous, { ...next, leave: true }], [3, undefined]],
  ['ends before the first too', [next, { ...previous, leave: true }], [1, undefined]],
  ['goes on inside a frame that others follow', [next, { ...next, leave: true }], [1, 2]],
  [
    'is entered at its edge',
    [next, next, { ...next, enter: true }, { ...previous, enter: true }],
    [1, 2, 1, 3],
  ],
])('a walk %s', (_, steps, opened) => {
  expect(walkOver(1, 2, 3).go(...steps)).toEqual(opened);
});

test('a walk goes on from the card that was opened otherwise, and knows when that was', () => {
  const { walk, go } = walkOver(1, 2, 3);
  expect(walk.openedAt).toBe(0);
  walk.opened(2);
  expect(walk.openedAt).toBeGreaterThan(0);
  expect(go(next)).toEqual([3]);
});

test.each<[string, number[], Step, number | undefined]>([
  ['its mark has new ones before it', [8, 9, 1, 2, 3], next, 3],
  ['its mark is gone: the one in its place', [1, 3], next, 3],
  ['its mark is gone: the one before its place', [1, 3], previous, 1],
  ['all from its mark on are gone: from the beginning', [1], next, 1],
  ['nothing is left', [], next, undefined],
])('a walk goes on where %s', (_, now, step, opened) => {
  const { walk, go, become } = walkOver(1, 2, 3);
  walk.opened(2);
  become(...now);
  expect(go(step)).toEqual([opened]);
});
