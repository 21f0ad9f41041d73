import { expect, test } from 'vitest';
import { createTurns } from '../../src/annotation/turns.ts';

const rest = () => new Promise<void>((resolve) => setTimeout(resolve));
const forever = new AbortController().signal;

/** Work of some steps, each of them written down. */
function* steps(name: string, count: number, log: string[]): Generator<void, string> {
  for (let at = 0; at < count; at++) {
    log.push(name);
    yield;
  }
  return name;
}

test('two works go on in turns, and neither waits for the whole of the other', async () => {
  const log: string[] = [];
  const turns = createTurns(0, rest);
  const all = [turns.run(steps('a', 3, log), false, forever), turns.run(steps('b', 3, log), false, forever)];
  expect(await Promise.all(all)).toEqual(['a', 'b']);
  expect(log.join('')).toBe('aababb');
});

test('what somebody looks at goes first', async () => {
  const log: string[] = [];
  const turns = createTurns(0, rest);
  const slow = turns.run(steps('a', 3, log), false, forever);
  await turns.run(steps('b', 3, log), true, forever);
  await slow;
  expect(log.join('')).toBe('abbbaa');
});

test('work whose page has gone ends with nothing', async () => {
  const log: string[] = [];
  const life = new AbortController();
  const work = createTurns(0, rest).run(steps('a', 1_000, log), false, life.signal);
  await rest();
  life.abort();
  expect(await work).toBeUndefined();
  expect(log.length).toBeLessThan(1_000);
});

test('work that throws is no harm to other work', async () => {
  const turns = createTurns(0, rest);
  const broken = (function* (): Generator<void, string> {
    yield;
    throw new Error('broken');
  })();
  const one = turns.run(broken, false, forever);
  const other = turns.run(steps('b', 2, []), false, forever);
  await expect(one).rejects.toThrow('broken');
  expect(await other).toBe('b');
});
