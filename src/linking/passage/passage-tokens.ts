import { NUMERAL } from '../../matching/hits.ts';
import { type QuantityMatch, readQuantities } from '../../matching/quantities/read-quantity.ts';
import type { Span } from '../../model/text.ts';
import type { Meaning, NameUse } from '../index/meaning.ts';
import type { MeaningOf } from '../index/meanings.ts';
import { NUMBER, QUANTITY } from '../index/triggers.ts';
import type { TextLanguage } from '../lexicon/text-language.ts';
import type { Composed } from '../text/compose.ts';
import { isSpace } from '../text/words-around.ts';
import type { Passage, Token } from './tokens.ts';

const A_QUANTITY: Meaning = {
  classes: new Set(),
  names: [],
  party: undefined,
  offices: [],
  triggers: QUANTITY,
};

/** The notation of numbers is that of the language with its marks. */
export function notationOf(language: TextLanguage): string {
  return language === 'vi-plain' ? 'vi' : language;
}

/** A block's tokens: every quantity, and every hit outside them that means something here. */
export function tokensOf(
  { text, hits }: Composed,
  language: TextLanguage,
  sentences: readonly Span[],
  meaningOf: MeaningOf,
): readonly Token[] {
  const meanings: (Meaning | undefined)[] = [];
  const starts: number[] = [];
  for (let i = 0; i < hits.size; i += 1) {
    const isNumeral = hits.form(i) === NUMERAL;
    const meaning = isNumeral ? undefined : meaningOf(hits, i, text, language);
    meanings.push(meaning);
    if (isNumeral || (meaning && (meaning.triggers & NUMBER) !== 0)) starts.push(hits.start(i));
  }
  const quantities = starts.length === 0 ? [] : readQuantities(text, starts, notationOf(language));
  const tokens: Token[] = [];
  let sentence = 0;
  let last: Token | undefined;
  let q = 0;
  for (let i = 0; i <= hits.size; i += 1) {
    const start = i < hits.size ? hits.start(i) : Number.POSITIVE_INFINITY;
    for (; q < quantities.length && quantities[q]!.start <= start; q += 1) {
      const quantity = quantities[q]!;
      sentence = sentenceFrom(sentences, sentence, quantity.start);
      last = tokenOf(quantity.start, quantity.end, sentence, A_QUANTITY, quantity, false);
      tokens.push(last);
    }
    const meaning = meanings[i];
    if (!meaning) continue;
    // Words of a quantity ("đô la Mỹ"), before or after its number, are read as the quantity.
    if (last?.quantity && start < last.end) continue;
    const end = hits.end(i);
    if (q < quantities.length && quantities[q]!.start < end) continue;
    sentence = sentenceFrom(sentences, sentence, start);
    const vietnamese = meaning.names.length > 0 && isVietnamese(meaning.names, last, text, start);
    last = tokenOf(start, end, sentence, meaning, undefined, vietnamese);
    tokens.push(last);
  }
  return tokens;
}

/** All tokens are made here, with the same fields, so that asking for one is fast. */
function tokenOf(
  start: number,
  end: number,
  sentence: number,
  { classes, names, party, offices, triggers }: Meaning,
  quantity: QuantityMatch | undefined,
  vietnamese: boolean,
): Token {
  return { start, end, sentence, classes, names, party, offices, triggers, quantity, vietnamese };
}

/** The sentence that holds `start`, looked for from an earlier one on. */
function sentenceFrom(sentences: readonly Span[], from: number, start: number): number {
  let at = from;
  while (at + 1 < sentences.length && start >= sentences[at]!.end) at += 1;
  return at;
}

/** The tokens of each sentence. */
export function bySentence(tokens: readonly Token[], sentences: number): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  for (let at = 0; at < sentences; at += 1) found.push([]);
  for (const token of tokens) found[token.sentence]?.push(token);
  return found;
}

/** Named in full, or by a given name directly after an office; the two Americans apart. */
function isVietnamese(
  names: readonly NameUse[],
  previous: Token | undefined,
  text: string,
  start: number,
): boolean {
  const form = names[0]?.form;
  if (form === 'full') return names[0]!.side !== 'US';
  return (
    form === 'given' &&
    previous !== undefined &&
    previous.offices.length > 0 &&
    isSpace(text.slice(previous.end, start)) &&
    /^\p{Lu}/u.test(text.slice(start, start + 1))
  );
}

/** A quantity as a token that finds its sentence when asked. */
export class LoneQuantity implements Token {
  readonly start: number;
  readonly end: number;
  readonly quantity: QuantityMatch;
  readonly classes = A_QUANTITY.classes;
  readonly names = A_QUANTITY.names;
  readonly party = A_QUANTITY.party;
  readonly offices = A_QUANTITY.offices;
  readonly triggers = A_QUANTITY.triggers;
  readonly vietnamese = false;
  readonly #passage: Passage;

  constructor(passage: Passage, quantity: QuantityMatch) {
    this.start = quantity.start;
    this.end = quantity.end;
    this.quantity = quantity;
    this.#passage = passage;
  }

  get sentence() {
    return sentenceAt(this.#passage.sentences, this.start);
  }
}

function sentenceAt(sentences: readonly Span[], start: number): number {
  const at = sentences.findIndex(({ end }) => start < end);
  return at < 0 ? Math.max(0, sentences.length - 1) : at;
}
