import { type Hits, NUMERAL } from '../../matching/hits.ts';
import { readQuantity } from '../../matching/quantities/read-quantity.ts';
import type { BlockKind, Span, TextBlock } from '../../model/text.ts';
import type { FigureGlance } from '../glance/figure-glance.ts';
import type { MeaningOf } from '../index/meanings.ts';
import { QUANTITY } from '../index/triggers.ts';
import { onlyVietnamese } from '../lexicon/language-words.ts';
import type { TextLanguage } from '../lexicon/text-language.ts';
import { type Composed, compose } from '../text/compose.ts';
import { languageOf } from '../text/language.ts';
import { sentencesOf } from '../text/sentences.ts';
import { bySentence, LoneQuantity, notationOf, tokensOf } from './passage-tokens.ts';
import type { Passage, Token } from './tokens.ts';

/** A block with its hits, as `scan` returned them. */
export interface HitBlock extends TextBlock {
  readonly scan: Hits;
}

/** A block shorter than this takes the page's language: a headline shows none of its own. */
export const LANGUAGE_LENGTH = 120;

/** What reading the passages of a page needs. */
export interface Reader {
  readonly meaningOf: MeaningOf;
  readonly figureBits: FigureGlance;
  /** By form. */
  readonly triggers: Int32Array;
  readonly pageLanguage: () => TextLanguage;
}

/**
 * A block whose parts are read when they are first asked for, which most passages of a page never are: the tally and
 * the rules ask only where `may` does not rule them out, and so do they of neighbours and headings.
 */
export class BlockPassage implements Passage {
  readonly block: number;
  readonly kind: BlockKind;
  readonly may: number;
  readonly #source: HitBlock;
  readonly #reader: Reader;
  #composed: Composed | undefined;
  #language: TextLanguage | undefined;
  #sentences: readonly Span[] | undefined;
  #tokens: readonly Token[] | undefined;
  #bySentence: readonly (readonly Token[])[] | undefined;
  #shouting: boolean | undefined;
  #titled: boolean | undefined;

  constructor(source: HitBlock, at: number, may: number, reader: Reader) {
    this.block = at;
    this.may = may;
    this.kind = source.kind;
    this.#source = source;
    this.#reader = reader;
  }

  /** The block's text. */
  get written() {
    return this.#source.text;
  }

  get text() {
    return this.#compose().text;
  }

  get origins() {
    return this.#compose().origins;
  }

  get language() {
    this.#language ??= blockLanguage(this.text, this.#reader.pageLanguage);
    return this.#language;
  }

  get sentences() {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }

  get tokens() {
    this.#tokens ??= tokensOf(this.#compose(), this.language, this.sentences, this.#reader.meaningOf);
    return this.#tokens;
  }

  get bySentence() {
    this.#bySentence ??= bySentence(this.tokens, this.sentences.length);
    return this.#bySentence;
  }

  get isRead() {
    return this.#tokens !== undefined;
  }

  /** The number of its hits that may have one of the bits. */
  count(bits: number): number {
    const { scan } = this.#source;
    let count = 0;
    for (let hit = 0; hit < scan.size; hit += 1) {
      const form = scan.form(hit);
      if (form !== NUMERAL && (this.#reader.triggers[form]! & bits) !== 0) count += 1;
    }
    return count;
  }

  mayHold(bits: number, from: number, to: number): boolean {
    if ((this.may & bits) === 0) return false;
    const { hits } = this.#compose();
    for (let hit = 0; hit < hits.size && hits.start(hit) <= to; hit += 1) {
      if (hits.end(hit) < from) continue;
      const form = hits.form(hit);
      if (((form === NUMERAL ? QUANTITY : this.#reader.triggers[form]!) & bits) !== 0) return true;
    }
    return false;
  }

  get figures() {
    const { hits, text } = this.#compose();
    const found: Token[] = [];
    for (let hit = 0; hit < hits.size; hit += 1) {
      const start = hits.start(hit);
      if (hits.form(hit) !== NUMERAL || this.#reader.figureBits(text, start, hits.end(hit)) === 0) continue;
      const quantity = readQuantity(text, start, notationOf(this.language));
      if (quantity) found.push(new LoneQuantity(this, quantity));
    }
    return found;
  }

  get shouting() {
    const { text } = this;
    this.#shouting ??= text === text.toUpperCase() && /\p{Lu}/u.test(text);
    return this.#shouting;
  }

  get titled() {
    this.#titled ??= !this.shouting && isTitled(this.text);
    return this.#titled;
  }

  #compose(): Composed {
    this.#composed ??= compose(this.#source.text, this.#source.scan);
    return this.#composed;
  }
}

/** The language of a block: the page's, unless a block long enough to tell has other letters. */
function blockLanguage(text: string, pageLanguage: () => TextLanguage): TextLanguage {
  const page = pageLanguage();
  if (text.length < LANGUAGE_LENGTH) return page;
  if ((page === 'vi') === onlyVietnamese.test(text)) return page;
  return languageOf(text) ?? page;
}

/** Most words of a headline in title case begin with a capital; names and first words alone do not reach that. */
function isTitled(text: string): boolean {
  const words = text.match(/[\p{L}][\p{L}\p{M}’']*/gu) ?? [];
  if (words.length < 4 || words.length > 30) return false;
  const long = words.filter((word) => word.length > 3);
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.75;
}
