import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernsTally, rulesFor } from '../../../src/linking/glance/glance.ts';
import { SMALL } from '../../../src/linking/index/outlook-bits.ts';
import { DOUBTFUL, FIGURE, QUANTITY, SEED, SUM } from '../../../src/linking/index/triggers.ts';
import { linkText } from '../../../src/linking/link-text.ts';
import { createLinker } from '../../../src/linking/linker.ts';
import { PagePassages } from '../../../src/linking/passage/page-passages.ts';
import { splitBlocks } from '../../../src/linking/text/blocks.ts';
import type { BlockRun } from '../../../src/model/linker.ts';
import { BLOCK_SEPARATOR } from '../../../src/model/text.ts';
import { drained } from '../../support/drained.ts';
import { cueText, documents, mixedText } from '../texts.ts';
import { index, tools } from '../tools.ts';

const linker = createLinker(index);

/** The blocks of a text as a page has them, joined, a few to each run. */
function joined(text: string): BlockRun[] {
  const runs: BlockRun[] = [];
  const blocks = splitBlocks(text);
  for (let first = 0; first < blocks.length; first += 3) {
    const some = blocks.slice(first, first + 3);
    const starts: number[] = [];
    let all = '';
    for (const block of some) {
      starts.push(all.length);
      all += block.text + BLOCK_SEPARATOR;
    }
    const ends = some.map((block, at) => starts[at]! + block.text.length);
    runs.push({ text: all, starts, ends, kinds: some.map(({ kind }) => kind) });
  }
  return runs;
}

function passagesOf(text: string, without: ReadonlySet<number> = new Set()): PagePassages {
  const passages = new PagePassages(joined(text), without, tools);
  drained(passages.spot(Number.POSITIVE_INFINITY));
  return passages;
}

function check(text: string): void {
  const passages = passagesOf(text);
  const asked = SEED | FIGURE | QUANTITY;
  for (let block = 0; block < passages.size; block += 1) {
    const passage = passages.at(block);
    expect((passage?.may ?? 0) & asked & ~passages.glimpse(block)).toBe(0);
    if (passages.glimpse(block) !== 0) expect(passage).toBeDefined();
    expect(passages.mayHoldBefore(block, SEED)).toBe(((passages.before(block)?.may ?? 0) & SEED) !== 0);
  }
}

describe('the first look at a block', () => {
  it('rules out nothing that a scan of it finds, in the corpus', () => {
    for (const text of documents) check(text);
  });

  it.each([
    ['of cues in random order', cueText],
    ['of pieces of articles', mixedText],
  ])('nor in texts %s', (_what, texts) => {
    fc.assert(fc.property(texts, check), { numRuns: 300 });
  });
});

it('finds the same in blocks that are joined as in each alone', () => {
  fc.assert(
    fc.property(fc.oneof(cueText, mixedText, fc.constantFrom(...documents)), (text) => {
      const starts = splitBlocks(text).map(({ start }) => start);
      const { mentions = [] } = drained(linker.link(joined(text))) ?? {};
      const found = mentions.map(({ block, span, subject }) => [starts[block]! + span.start, subject]);
      expect(found).toEqual(
        linkText(text, linker).mentions.map(({ span, subject }) => [span.start, subject]),
      );
    }),
    { numRuns: 300 },
  );
});

it('says of every text with a mention that it may have one', () => {
  for (const text of documents) {
    if (linkText(text, linker).mentions.length > 0)
      expect(drained(linker.mayConcern(joined(text)))).toBe(true);
  }
});

it('passes over blocks without a hit, and blocks that are left out, when it looks for neighbours', () => {
  const text = 'Trump spoke.\n\nNothing here.\n\nHanoi heard it.\n\nGreer, too.';
  expect(passagesOf(text).before(2)?.text).toBe('Trump spoke.');
  expect(passagesOf(text).after(0)?.text).toBe('Hanoi heard it.');
  expect(passagesOf(text, new Set([2])).after(0)?.text).toBe('Greer, too.');
  expect(passagesOf(text, new Set([0])).after(-1)?.text).toBe('Hanoi heard it.');
});

it('knows the head row and the heading of a row', () => {
  const text = 'Deficits\n\nCountry | 2024\nVietnam | $123.5 billion\n\nTrump spoke at length of all this.';
  const passages = passagesOf(text);
  expect(passages.headRowOf(2)?.text).toBe('Country | 2024');
  expect(passages.headRowOf(1)).toBeUndefined();
  expect(passages.headRowOf(3)).toBeUndefined();
  expect(passages.headingOf(2)?.text).toBe('Deficits');
  expect(passages.headingOf(0)).toBeUndefined();
});

it('gives up where there are more candidates than it is told to look at', () => {
  const text = 'Vietnam and the US. '.repeat(20);
  expect(drained(linker.link(joined(text), { most: 30 }))).toBeUndefined();
  expect(drained(linker.link(joined(text), { most: 60 }))).toBeDefined();
});

it('has no digits in what the outlook asks for, which passes over digits', () => {
  const anchors = index.gazetteer.spellings
    .split('\n')
    .filter((_, at) => (index.outlook[at]! & ~SMALL) !== 0);
  expect(anchors.filter((spelling) => /\d/.test(spelling))).toEqual([]);
});

it('asks of a block for nothing but seeds and numbers, whatever else it may hold', () => {
  const bits = fc.integer();
  fc.assert(
    fc.property(bits, bits, (may, near) => {
      expect(concernsTally(may & (SEED | SUM | DOUBTFUL))).toBe(concernsTally(may));
      expect(rulesFor(may & (SEED | FIGURE | QUANTITY), near & SEED)).toBe(rulesFor(may, near));
    }),
  );
});
