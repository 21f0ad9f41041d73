import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptText } from '../../src/annotation/kept-text.ts';
import type { PartBlock, TextPart } from '../../src/model/annotation.ts';
import { blocksOf, partsOf, type Telling } from '../../src/page/tell-text.ts';
import { drained } from '../support/drained.ts';

const telling = (reading: number, texts: readonly string[]): Telling => ({
  reading,
  runs: [],
  blocks: texts.map((text): PartBlock => ['text', text]),
});
const parts = (now: Telling, former?: Telling): TextPart[] =>
  [...partsOf(now, former, [])].filter((part) => part !== undefined);
const held = (kept: KeptText) => drained(blocksOf(drained(kept.runs()))).map(([, text]) => text);

test('whoever is told each reading of a page has its text', () => {
  const readings = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }), { maxLength: 6 });
  fc.assert(
    fc.property(readings, (texts) => {
      const kept = new KeptText();
      let former: Telling | undefined;
      for (const [at, blocks] of texts.entries()) {
        const now = telling(at + 1, blocks);
        const answers = parts(now, former).map((part) => kept.take(part));
        expect(answers.at(-1)).toBe('whole');
        expect(held(kept)).toEqual(blocks);
        former = now;
      }
    }),
  );
});

test('of a page that has changed in one place no more is told than that', () => {
  const former = telling(1, ['one', 'two', 'three', 'four']);
  const [part, ...more] = parts(telling(2, ['one', '2', 'three', 'four']), former);
  expect(part).toMatchObject({ base: 1, head: 1, tail: 2, blocks: [['text', '2']], last: true });
  expect(more).toEqual([]);
});

test('a long page is told in parts that are each of moderate length', () => {
  const told = parts(
    telling(
      1,
      Array.from({ length: 30 }, () => 'x'.repeat(50_000)),
    ),
  );
  expect(told.length).toBeGreaterThan(3);
  for (const { blocks } of told) expect(blocks.length * 50_000).toBeLessThan(350_000);
  expect(told.map(({ last }) => last)).toEqual(told.map((_, at) => at === told.length - 1));
});
