import { NUMERAL } from '../matching/hits.ts';
import { type QuantityMatch, readQuantities } from '../matching/quantities/read-quantity.ts';
import type { Span } from '../model/text.ts';
import type { Composed } from './compose.ts';
import type { TextLanguage } from './language.ts';
import type { MeaningOf } from './meanings.ts';
import type { Meaning, NameUse, Passage, Token } from './tokens.ts';
import { NUMBER, QUANTITY } from './triggers.ts';
import { isSpace } from './words-around.ts';

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

export interface Tokens {
  readonly all: readonly Token[];
  readonly bySentence: readonly (readonly Token[])[];
}

/** A block's tokens: every quantity, and every hit outside them that means something here. */
export function tokensOf(
  { text, hits }: Composed,
  language: TextLanguage,
  sentences: readonly Span[],
  meaningOf: MeaningOf,
): Tokens {
  const meanings: (Meaning | undefined)[] = [];
  const starts: number[] = [];
  for (let i = 0; i < hits.size; i += 1) {
    const meaning = hits.form(i) === NUMERAL ? undefined : meaningOf(hits, i, text, language);
    meanings.push(meaning);
    if (hits.form(i) === NUMERAL || (meaning && (meaning.triggers & NUMBER) !== 0))
      starts.push(hits.start(i));
  }
  const quantities = starts.length === 0 ? [] : readQuantities(text, starts, notationOf(language));
  const tokens: Token[] = [];
  const bySentence: Token[][] = sentences.map(() => []);
  let sentence = 0;
  const add = (start: number, end: number, meaning: Meaning, quantity?: QuantityMatch) => {
    while (sentence + 1 < sentences.length && start >= sentences[sentence]!.end) sentence += 1;
    const { classes, names, party, offices } = meaning;
    const token = {
      start,
      end,
      sentence,
      classes,
      names,
      party,
      offices,
      triggers: meaning.triggers,
      quantity,
      vietnamese: isVietnamese(names, tokens.at(-1), text, start),
    };
    tokens.push(token);
    bySentence[sentence]?.push(token);
  };
  let q = 0;
  for (let i = 0; i <= hits.size; i += 1) {
    const start = i < hits.size ? hits.start(i) : Number.POSITIVE_INFINITY;
    for (; q < quantities.length && quantities[q]!.start <= start; q += 1) {
      add(quantities[q]!.start, quantities[q]!.end, A_QUANTITY, quantities[q]);
    }
    const meaning = meanings[i];
    if (!meaning) continue;
    // Words of a quantity ("đô la Mỹ"), before or after its number, are read as the quantity.
    const before = tokens.at(-1);
    if (before?.quantity && start < before.end) continue;
    if (q < quantities.length && quantities[q]!.start < hits.end(i)) continue;
    add(start, hits.end(i), meaning);
  }
  return { all: tokens, bySentence };
}

/** Named in full, or by a given name directly after an office; the two Americans apart. */
function isVietnamese(
  names: readonly NameUse[],
  previous: Token | undefined,
  text: string,
  start: number,
): boolean {
  const form = names[0]?.form;
  if (form === 'full') return !american.has(names[0]!.subject);
  return (
    form === 'given' &&
    previous !== undefined &&
    previous.offices.length > 0 &&
    isSpace(text.slice(previous.end, start)) &&
    /^\p{Lu}/u.test(text.slice(start, start + 1))
  );
}

const american = new Set(['donald-trump', 'jamieson-greer']);

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
