import { describe, expect, it } from 'vitest';
import { compareValues } from '../../../src/linking/glance/values.ts';
import { FIGURE, QUANTITY } from '../../../src/linking/index/triggers.ts';
import { linkText } from '../../../src/linking/link-text.ts';
import { createLinker } from '../../../src/linking/linker.ts';
import { BlockPassage, type HitBlock } from '../../../src/linking/passage/passages.ts';
import { splitBlocks } from '../../../src/linking/text/blocks.ts';
import { scan } from '../../../src/matching/scan.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { documents } from '../texts.ts';
import { figures, index, tools } from '../tools.ts';

const { gazetteer, glance } = tools;

/** The ways to write a figure that a glance at its digits could miss. */
const writings = [
  ...'46%|46 %|46-percent|46 per cent|46.0%|forty-six per cent|zero|0|10 to 46 per cent|10–46%|46, 22 and 21%'.split(
    '|',
  ),
  ...'$123.5 billion|US$123.5bn|123,5 tỷ USD|123 tỷ 500 triệu USD|$123,500,000,000|123 500 000 000 đô la'.split(
    '|',
  ),
  ...'nearly $124 billion|$13–14 billion|4,1 Milliarden Dollar|4.1bn dollars|4100 million dollars|13½ billion dollars'.split(
    '|',
  ),
  ...'18,1 Prozent|22 y 21 por ciento|10 down to 46 per cent|hai mươi hai phần trăm|46 phần trăm|४६%|４６％'.split(
    '|',
  ),
];

const languages = ['en', 'vi', 'fr'] as const;

function passagesOf(text: string) {
  return splitBlocks(text).flatMap((block, at) => {
    const hits: HitBlock = { ...block, scan: scan(gazetteer, block.text) };
    const may = glance(block.text, hits.scan);
    return languages.map(
      (language) => new BlockPassage(hits, at, may, { ...tools, pageLanguage: () => language }),
    );
  });
}

const isFigure = (said: Quantity) =>
  figures.some(({ quantity }) => compareValues(said, quantity) ?? (said.value === 0 && quantity.value === 0));

describe('a glance', () => {
  const passages = [...documents, ...writings.map((writing) => `They say ${writing} so far.`)].flatMap(
    passagesOf,
  );

  it('rules out nothing that a token turns out to be', () => {
    const missed = passages.flatMap(({ tokens, may }) =>
      tokens.filter(({ triggers }) => (triggers & ~may) !== 0),
    );
    expect(missed).toEqual([]);
  });

  it('rules out no value of a figure, however it is written', () => {
    const missed = passages
      .filter(({ may }) => (may & (FIGURE | QUANTITY)) !== (FIGURE | QUANTITY))
      .flatMap(({ tokens, text }) =>
        tokens
          .filter((t) => t.quantity && isFigure(t.quantity.quantity))
          .map((t) => text.slice(t.start, t.end)),
      );
    expect(missed).toEqual([]);
  });

  it('holds of each part of a passage, too', () => {
    const missed = passages.flatMap((passage) =>
      passage.tokens.filter((t) => !passage.mayHold(t.triggers, t.start, t.end)),
    );
    expect(missed).toEqual([]);
  });
});

it('is not asked for reasons alone: with and without them the mentions are the same', () => {
  const linker = createLinker(index);
  const mentions = (text: string, explain: boolean) => linkText(text, linker, { explain }).mentions;
  for (const text of documents) expect(mentions(text, false)).toEqual(mentions(text, true));
});
