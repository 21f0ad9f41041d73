import { describe, expect, test } from 'vitest';
import { createAnnotator, type Wish } from '../../src/annotation/annotator.ts';
import { createTurns } from '../../src/annotation/turns.ts';
import type { PartBlock, TextPart } from '../../src/model/annotation.ts';
import { stubLinker } from '../page/stub-linker.ts';

const turns = () => createTurns(8, () => new Promise((resolve) => setTimeout(resolve)));
const library = (most?: number) => async () => ({
  linker: stubLinker(most),
  groupOf: () => 'officials' as const,
});
const wish: Wish = { muted: new Set(), hiddenGroups: new Set(), urgent: true };

function told(texts: readonly string[], fields: Partial<TextPart> = {}): TextPart {
  const blocks = texts.map((text): PartBlock => ['text', text]);
  return { reading: 1, base: 0, head: 0, tail: 0, from: 0, blocks, last: true, without: [], ...fields };
}

describe('the annotator', () => {
  test('says what is mentioned, where, and of which group it is', async () => {
    const annotator = createAnnotator(library(), turns());
    expect(await annotator.annotate('1', told(['Nobody', 'Mr Trump']), wish)).toMatchObject({
      state: 'found',
      mentions: [{ block: 1, span: { start: 3, end: 8 }, subject: 'donald-trump' }],
      groups: { 'donald-trump': 'officials' },
    });
  });

  test('tells nothing of a group that is not to be marked', async () => {
    const annotator = createAnnotator(library(), turns());
    const hidden: Wish = { ...wish, hiddenGroups: new Set(['officials']) };
    expect(await annotator.annotate('1', told(['Mr Trump']), hidden)).toMatchObject({ mentions: [] });
  });

  test('passes over the blocks that it is told to', async () => {
    const annotator = createAnnotator(library(), turns());
    const answer = await annotator.annotate('1', told(['Trump', 'Chính'], { without: [0] }), wish);
    expect(answer).toMatchObject({ mentions: [{ block: 1 }] });
  });

  test('answers nothing before the last part', async () => {
    const annotator = createAnnotator(library(), turns());
    expect(await annotator.annotate('1', told(['Trump'], { last: false }), wish)).toEqual({ state: 'more' });
    const rest = told(['Chính'], { from: 1 });
    expect(await annotator.annotate('1', rest, wish)).toMatchObject({
      mentions: [{ block: 0 }, { block: 1 }],
    });
  });

  test('gives up where there is too much, found or told', async () => {
    const many = createAnnotator(library(1), turns());
    expect(await many.annotate('1', told(['Trump, Trump']), wish)).toEqual({ state: 'too-large' });
    const long = createAnnotator(library(), turns(), 10);
    expect(await long.annotate('1', told(['Longer than ten']), wish)).toEqual({ state: 'too-large' });
  });

  test('keeps documents apart', async () => {
    const annotator = createAnnotator(library(), turns());
    await annotator.annotate('1', told(['Trump']), wish);
    const onTop = told([], { reading: 2, base: 1, head: 1, from: 1 });
    expect(await annotator.annotate('2', onTop, wish)).toEqual({ state: 'again' });
    expect(await annotator.annotate('1', onTop, wish)).toMatchObject({ mentions: [{ block: 0 }] });
  });

  test('forgets a document that has gone', async () => {
    const annotator = createAnnotator(library(), turns());
    await annotator.annotate('1', told(['Trump']), wish);
    annotator.drop((key) => key === '1');
    const onTop = told([], { reading: 2, base: 1, head: 1, from: 1 });
    expect(await annotator.annotate('1', onTop, wish)).toEqual({ state: 'again' });
  });

  test('forgets what was asked for longest ago when it keeps too much', async () => {
    const annotator = createAnnotator(library(), turns(), 10);
    for (const key of ['1', '2', '3']) await annotator.annotate(key, told(['Trump']), wish);
    const onTop = told([], { reading: 2, base: 1, head: 1, from: 1 });
    expect(await annotator.annotate('1', onTop, wish)).toEqual({ state: 'again' });
    expect(await annotator.annotate('3', onTop, wish)).toMatchObject({ state: 'found' });
  });
});
