import { expect, test, vi } from 'vitest';
import type { PartAnswer, TextPart } from '../../src/model/annotation.ts';
import type { BlockRun } from '../../src/model/linker.ts';
import { PageTooLarge } from '../../src/page/page-too-large.ts';
import { createAnnotations, type Sliced } from '../../src/reader/annotations.ts';
import { drained } from '../support/drained.ts';

const FOUND: PartAnswer = { state: 'found', mentions: [], differing: [], groups: {} };
const sliced: Sliced = async (work) => drained(work);
const page = (text: string): BlockRun[] => [{ text, starts: [0], ends: [text.length], kinds: ['text'] }];
const none: ReadonlySet<number> = new Set();

/** A background that answers as it is told to, one answer after the other, and says what it was told. */
function background(...answers: (PartAnswer | Error)[]) {
  const told: TextPart[] = [];
  const life = new AbortController();
  const ask = async (part: TextPart): Promise<PartAnswer> => {
    told.push(part);
    const answer = answers[told.length - 1] ?? FOUND;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { told, life, annotations: createAnnotations(ask, sliced, life.signal) };
}

test('a background that dies before it answers is asked again', async () => {
  const { told, annotations } = background(new Error('The worker was stopped.'), new Error('And again.'));
  expect(await annotations.of(page('One'), none)).toEqual(FOUND);
  expect(told.map(({ blocks }) => blocks)).toEqual(Array(3).fill([['text', 'One']]));
});

test('a background that has lost the page is told all of it', async () => {
  const { told, annotations } = background(FOUND, { state: 'again' });
  await annotations.of(page('One'), none);
  expect(await annotations.of(page('One'), none)).toEqual(FOUND);
  expect(told.map(({ base, blocks }) => [base, blocks.length])).toEqual([
    [0, 1],
    [1, 0],
    [0, 1],
  ]);
});

test('an answer that never came leaves the background able to go on from what it had', async () => {
  const { told, annotations } = background(FOUND, new Error('The worker was stopped.'), { state: 'again' });
  await annotations.of(page('One'), none);
  expect(await annotations.of(page('Two'), none)).toEqual(FOUND);
  expect(told.at(-1)).toMatchObject({ base: 0, blocks: [['text', 'Two']] });
});

test('a page that is too large is told so at once', async () => {
  const { told, annotations } = background({ state: 'too-large' });
  await expect(annotations.of(page('One'), none)).rejects.toThrow(PageTooLarge);
  expect(told).toHaveLength(1);
});

test('a background that stays away is not asked for ever, and the next reading asks anew', async () => {
  vi.useFakeTimers();
  const lost = new Error('Nobody is there.');
  const { told, annotations } = background(...Array<Error>(5).fill(lost));
  const asked = expect(annotations.of(page('One'), none)).rejects.toThrow('Nobody is there.');
  await vi.runAllTimersAsync();
  await asked;
  vi.useRealTimers();
  expect(told).toHaveLength(5);
  expect(await annotations.of(page('One'), none)).toEqual(FOUND);
});

test('nothing is asked once the page has gone', async () => {
  const { told, life, annotations } = background();
  life.abort();
  expect(await annotations.of(page('One'), none)).toBeUndefined();
  expect(told).toEqual([]);
});
