import type { QuantityMatch } from '../../matching/quantities/read-quantity.ts';
import type { BlockKind, Span } from '../../model/text.ts';
import type { Meaning } from '../index/meaning.ts';
import type { TextLanguage } from '../lexicon/text-language.ts';

/** A hit or a quantity in a block, in reading order; offsets are UTF-16 code units of the passage's text. */
export interface Token extends Span, Meaning {
  /** Index of the sentence in the block. */
  readonly sentence: number;
  readonly quantity?: QuantityMatch | undefined;
  /** A Vietnamese official named in full or by office: shows that Việt Nam is meant without naming it. */
  readonly vietnamese: boolean;
}

/** A block with all that linking needs of it. */
export interface Passage {
  /** Position among the blocks that are linked together, and so among the page's passages. */
  readonly block: number;
  readonly kind: BlockKind;
  /** Its block's glance: bits of `triggers.ts` without which none of its tokens is. Known without reading it. */
  readonly may: number;
  /** Composed (NFC), which is how the block has it but for pages that decompose their text. */
  readonly text: string;
  /** Offset in the block's text for an offset in `text`; undefined where they are the same. */
  readonly origins: Int32Array | undefined;
  readonly language: TextLanguage;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  /** The tokens of each sentence. */
  readonly bySentence: readonly (readonly Token[])[];
  /** Whether its tokens are known already, so that asking for them costs nothing. */
  readonly isRead: boolean;
  /** Whether a token with one of the bits may overlap or touch a stretch of `text`. Does not read the passage. */
  mayHold(bits: number, from: number, to: number): boolean;
  /**
   * Its numerals that may have a figure's value, read without the rest: each is a token of the passage with the same
   * span and quantity, unless it is part of a longer quantity. Made anew each time.
   */
  readonly figures: readonly Token[];
  /** All words in capitals, so that capitals tell nothing. */
  readonly shouting: boolean;
  /** A heading in title case, so that initial capitals tell little. */
  readonly titled: boolean;
}

export function has(token: Token | undefined, meaning: string): boolean {
  return token?.classes.has(meaning) ?? false;
}

/** Whether a token has one of the classes. */
export function hasAny(token: Token, classes: readonly string[]): boolean {
  for (const name of classes) if (token.classes.has(name)) return true;
  return false;
}

/** The tokens of a sentence of `passage`. */
export function sentenceTokens(passage: Passage, sentence: number): readonly Token[] {
  return passage.bySentence[sentence] ?? [];
}

/** The text of the sentence that a token stands in. */
export function sentenceText({ text, sentences }: Passage, token: Token): string {
  const { start, end } = sentences[token.sentence] ?? { start: 0, end: 0 };
  return text.slice(start, end);
}

/** What stands before a token in its sentence. */
export function leadOf({ text, sentences }: Passage, token: Token): string {
  return text.slice(sentences[token.sentence]?.start ?? 0, token.start);
}

/** Characters between two spans that do not overlap; 0 when they touch. */
export function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);
}
