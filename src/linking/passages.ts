import type { Gazetteer } from '../matching/gazetteer.ts';
import { type QuantityMatch, readQuantities } from '../matching/quantities/read-quantity.ts';
import { entriesOf, type Hits, NUMERAL } from '../matching/scan.ts';
import type { ScannedBlock } from '../model/linker.ts';
import { languageOf, type TextLanguage } from './language.ts';
import type { MeaningOf } from './meanings.ts';
import { sentencesOf } from './sentences.ts';
import { NO_NAMES, type Passage, type Token } from './tokens.ts';

/** A block with its hits, as `scan` returned them. */
export interface HitBlock extends ScannedBlock {
  readonly scan: Hits;
}

/** A block shorter than this takes the page's language: a headline shows none of its own. */
const LANGUAGE_LENGTH = 120;
const NO_CLASSES: ReadonlySet<string> = new Set();

/** The language of a page: that of its running text. */
export function pageLanguage(blocks: readonly HitBlock[]): TextLanguage {
  let sample = '';
  for (const block of blocks) {
    if (sample.length > 2000) break;
    if (block.text.length > LANGUAGE_LENGTH / 2) sample += `${block.text.slice(0, 800)} `;
  }
  return languageOf(sample || blocks.map((block) => block.text).join(' ')) ?? 'en';
}

/** Makes a block's tokens: quantities first, then every hit outside them that means something here. */
export function passageOf(
  block: HitBlock,
  at: number,
  gazetteer: Gazetteer,
  meaningOf: MeaningOf,
  page: TextLanguage,
): Passage {
  const { text, scan: hits, kind } = block;
  const language = text.length < LANGUAGE_LENGTH ? page : (languageOf(text) ?? page);
  const sentences = sentencesOf(text);
  const found: { start: number; end: number; entries: readonly number[] }[] = [];
  const starts: number[] = [];
  for (let i = 0; i < hits.size; i += 1) {
    const start = hits.starts[i] ?? 0;
    if (hits.forms[i] === NUMERAL) starts.push(start);
    else {
      const entries = entriesOf(gazetteer, hits, i, text);
      found.push({ start, end: hits.ends[i] ?? 0, entries });
    }
  }
  const named = found.map((hit) => meaningOf(hit.entries, text.slice(hit.start, hit.end), language));
  found.forEach((hit, i) => {
    if (named[i]?.classes.has('number')) starts.push(hit.start);
  });
  const quantities = readQuantities(
    text,
    starts.sort((a, b) => a - b),
    language === 'vi-plain' ? 'vi' : language,
  );

  const tokens: Token[] = [];
  let sentence = 0;
  let q = 0;
  const place = (start: number) => {
    while (sentence + 1 < sentences.length && start >= (sentences[sentence]?.end ?? 0)) sentence += 1;
    return sentence;
  };
  const addQuantity = (quantity: QuantityMatch) =>
    tokens.push({
      start: quantity.start,
      end: quantity.end,
      sentence: place(quantity.start),
      classes: NO_CLASSES,
      names: NO_NAMES,
      quantity,
    });
  found.forEach((hit, i) => {
    while (q < quantities.length && (quantities[q]?.start ?? 0) <= hit.start) addQuantity(quantities[q++]!);
    const meaning = named[i];
    const covered = tokens.at(-1);
    if (!meaning || (covered?.quantity && hit.start < covered.end)) return;
    // A quantity that begins inside this hit ("US$4bn" after "the US") is read as the quantity.
    const next = quantities[q];
    if (next && next.start < hit.end) return;
    tokens.push({ start: hit.start, end: hit.end, sentence: place(hit.start), ...meaning });
  });
  while (q < quantities.length) addQuantity(quantities[q++]!);

  const shouting = text === text.toUpperCase() && /\p{Lu}/u.test(text);
  return {
    block: at,
    kind,
    text,
    language,
    sentences,
    tokens,
    bySentence: sentences.map((_, i) => tokens.filter((token) => token.sentence === i)),
    shouting,
    titled: !shouting && isTitled(text),
  };
}

/** Most words of a headline in title case begin with a capital; names and first words alone do not reach that. */
function isTitled(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}\p{M}’']*/gu) ?? [];
  if (words.length < 4 || words.length > 30) return false;
  const long = words.filter((word) => word.length > 3);
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.75;
}
