import { describe, expect, test } from 'vitest';
import { KeptText } from '../../src/annotation/kept-text.ts';
import type { PartBlock, TextPart } from '../../src/model/annotation.ts';
import { drained } from '../support/drained.ts';

const text = (...words: string[]): PartBlock[] => words.map((word) => ['text', word]);
const part = (fields: Partial<TextPart>): TextPart => ({
  reading: 1,
  base: 0,
  head: 0,
  tail: 0,
  from: 0,
  blocks: [],
  last: true,
  without: [],
  ...fields,
});
const held = (kept: KeptText): string[] =>
  drained(kept.runs()).flatMap(({ text, starts, ends }) => starts.map((at, i) => text.slice(at, ends[i])));

describe('a text that is told', () => {
  test('is kept as it was told, with the kinds of its blocks', () => {
    const kept = new KeptText();
    expect(
      kept.take(
        part({
          blocks: [
            ['heading', 'One'],
            ['row', 'a | b'],
          ],
        }),
      ),
    ).toBe('whole');
    expect(held(kept)).toEqual(['One', 'a | b']);
    expect(drained(kept.runs())[0]?.kinds).toEqual(['heading', 'row']);
  });

  test('is whole with its last part', () => {
    const kept = new KeptText();
    expect(kept.take(part({ blocks: text('One'), last: false }))).toBe('more');
    expect(kept.take(part({ from: 1, blocks: text('Two') }))).toBe('whole');
    expect(held(kept)).toEqual(['One', 'Two']);
  });

  test('may change in the middle', () => {
    const kept = new KeptText();
    kept.take(part({ blocks: text('One', 'Two', 'Three') }));
    kept.take(part({ reading: 2, base: 1, head: 1, tail: 1, from: 1, blocks: text('2', '2½') }));
    expect(held(kept)).toEqual(['One', '2', '2½', 'Three']);
  });

  test('holds no part twice that is told again, as after a return from the back-forward cache', () => {
    const kept = new KeptText();
    const first = part({ blocks: text('One'), last: false });
    kept.take(first);
    kept.take(first);
    kept.take(part({ from: 1, blocks: text('Two') }));
    expect(held(kept)).toEqual(['One', 'Two']);
    expect(kept.length).toBe('OneTwo'.length);
  });

  test('is linked anew where only what is left out has changed', () => {
    const kept = new KeptText();
    kept.take(part({ blocks: text('One', 'Two') }));
    expect(kept.take(part({ base: 1, head: 2, from: 2 }))).toBe('whole');
    expect(held(kept)).toEqual(['One', 'Two']);
  });
});

describe('a text is asked for again', () => {
  test.each([
    ['that is told against a reading that is not there', part({ reading: 9, base: 8, head: 1, from: 1 })],
    ['of which a part is missing', part({ from: 3 })],
    ['that claims more unchanged blocks than there are', part({ reading: 2, base: 1, head: 2, from: 2 })],
  ])('%s', (_, told) => {
    const kept = new KeptText();
    kept.take(part({ blocks: text('One') }));
    expect(kept.take(told)).toBe('again');
  });
});
