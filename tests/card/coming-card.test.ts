import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Card } from '../../src/card/card-page.ts';
import { type ComingCard, createComingCard } from '../../src/card/coming-card.ts';

/** A card that writes down what is asked of it. */
interface Started {
  readonly card: Card;
  readonly rested: PointerEvent | undefined;
  readonly signal: AbortSignal;
}

let life: AbortController;
let log: string[];
let started: Started[];
let arrive: () => void;
let fail: (reason: Error) => void;
let brought: number;
let coming: ComingCard;

beforeEach(() => {
  life = new AbortController();
  log = [];
  started = [];
  brought = 0;
  coming = createComingCard(() => {
    brought++;
    return new Promise((resolve, reject) => {
      fail = reject;
      arrive = () =>
        resolve((rested, signal) => {
          const name = `card ${started.length + 1}`;
          const card: Card = {
            open: ({ id }, how) => log.push(`${name} opens ${id} by ${how}`),
            close: () => log.push(`${name} closes`),
            mentionGone: (id) => log.push(`${name} loses ${id}`),
            isOpen: false,
          };
          started.push({ card, rested, signal });
          return card;
        });
    });
  }, life.signal);
});

afterEach(() => life.abort());

const settled = () => vi.waitFor(() => expect(started).toHaveLength(1));
const point = (type: string, init: PointerEventInit) => window.dispatchEvent(new PointerEvent(type, init));

describe('the code of the card', () => {
  test('is brought once, however often it is called for', async () => {
    coming.call();
    coming.call();
    arrive();
    await settled();
    coming.call();
    expect(brought).toBe(1);
    expect(started).toHaveLength(1);
  });

  test('is not brought for a page that has nothing to explain', () => {
    coming.mentionGone(1);
    coming.renew();
    expect(brought).toBe(0);
  });

  test('is asked for again after it could not come, without the wishes of before', async () => {
    coming.ask((card) => card.close());
    fail(new Error('The background is being replaced.'));
    await vi.waitFor(() => {
      coming.call();
      expect(brought).toBe(2);
    });
    arrive();
    await settled();
    expect(log).toEqual([]);
  });
});

describe('what is asked before the card is there', () => {
  test('is done when it has come, in order', async () => {
    coming.ask((card) => card.open({ id: 7, subject: 'greer' }, 'jump'));
    coming.ask((card) => card.close());
    expect(log).toEqual([]);
    arrive();
    await settled();
    expect(log).toEqual(['card 1 opens 7 by jump', 'card 1 closes']);
    coming.ask((card) => card.open({ id: 8, subject: 'greer' }, 'keyboard'));
    expect(log.at(-1)).toBe('card 1 opens 8 by keyboard');
  });

  test('is a pointer that rests: the card learns where', async () => {
    coming.call();
    point('pointermove', { clientX: 1, clientY: 2 });
    point('pointermove', { clientX: 3, clientY: 4 });
    arrive();
    await settled();
    expect(started[0]?.rested).toMatchObject({ clientX: 3, clientY: 4 });
  });

  test('is not a pointer that has left the window', async () => {
    coming.call();
    point('pointermove', { clientX: 1, clientY: 2 });
    point('pointerout', { relatedTarget: null });
    arrive();
    await settled();
    expect(started[0]?.rested).toBeUndefined();
  });
});

describe('the end', () => {
  test('leaves a card that comes later unstarted', async () => {
    coming.ask((card) => card.close());
    life.abort();
    arrive();
    await new Promise((resolve) => setTimeout(resolve));
    expect(started).toEqual([]);
    expect(log).toEqual([]);
  });

  test('ends the card, and so does a new one', async () => {
    coming.call();
    arrive();
    await settled();
    coming.renew();
    expect(started.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    coming.mentionGone(4);
    expect(log).toEqual(['card 2 loses 4']);
    life.abort();
    expect(started[1]?.signal.aborted).toBe(true);
  });
});
