import { bitsOf } from '../index/triggers.ts';
import { explains, isMark, opensNumber } from '../lexicon/figure-words.ts';
import { hasAny, type Passage, sentenceTokens, type Token } from '../passage/tokens.ts';
import type { PageContext } from './page-context.ts';

/**
 * The passages that a number without a measure of its own takes it from: the heading that it stands under, or
 * what follows when it is itself a heading ("2. $123.5 billion"); in a table the column's head.
 */
export function surroundingsOf(context: PageContext, passage: Passage): readonly Passage[] {
  const found: Passage[] = [];
  const heading = context.passages.headingOf(passage.block);
  if (heading) found.push(heading);
  if (passage.kind === 'heading') {
    const next = context.passages.after(passage.block);
    if (next && next.kind !== 'heading') found.push(next);
  }
  return found;
}

/** Whether a token of the surroundings may have one of the bits of seeds; asked before they are. */
export function mayBeAround({ passages }: PageContext, { block, kind }: Passage, bits: number): boolean {
  if (kind === 'heading') return true;
  const heading = passages.headingNumber(block);
  return heading !== undefined && (passages.glimpse(heading) & bits) !== 0;
}

/** The first token of one of the classes in the first sentences of the passages. */
export function findIn(passages: readonly Passage[], classes: readonly string[]): Token | undefined {
  const bits = bitsOf(classes);
  for (const passage of passages) {
    if ((passage.may & bits) === 0) continue;
    const token = [0, 1]
      .flatMap((sentence) => sentenceTokens(passage, sentence))
      .find((other) => hasAny(other, classes));
    if (token) return token;
  }
  return undefined;
}

/**
 * The tokens of the sentence behind a number that is a sentence of its own, in its passage or the next, where that says
 * what it is: "18.1 per cent. That is how much the deficit grew."
 */
export function explanationOf(context: PageContext, passage: Passage, token: Token): readonly Token[] {
  const { text, sentences } = passage;
  const own = sentences[token.sentence];
  const alone =
    own &&
    isMark.test(text.slice(token.end, own.end)) &&
    opensNumber.test(text.slice(own.start, token.start));
  if (!alone) return [];
  const isLast = token.sentence === sentences.length - 1;
  const holder = isLast ? context.passages.after(passage.block) : passage;
  const at = isLast ? 0 : token.sentence + 1;
  const next = holder?.sentences[at];
  return holder && next && explains.test(holder.text.slice(next.start, next.end))
    ? sentenceTokens(holder, at)
    : [];
}

/** Whether the sentences before and after could have a token with one of the bits; asked before a number's sentence is. */
export function mayBeNear(context: PageContext, passage: Passage, bits: number): boolean {
  return (passage.may & bits) !== 0 || context.passages.mayHoldBefore(passage.block, bits);
}

/** The tokens of the sentences before and after; none where no token may have one of the bits. */
export function neighbouringSentences(
  context: PageContext,
  passage: Passage,
  sentence: number,
  bits: number,
): readonly Token[] {
  const later = (passage.may & bits) === 0 ? [] : sentenceTokens(passage, sentence + 1);
  return [...previousSentence(context, passage, sentence, bits), ...later];
}

/**
 * The tokens of the previous sentence of the same passage, or of the last of the passage before it; none where no token
 * may have one of the bits, so that a passage need not be read for nothing.
 */
export function previousSentence(
  context: PageContext,
  passage: Passage,
  sentence: number,
  bits: number,
): readonly Token[] {
  if (sentence > 0) return (passage.may & bits) === 0 ? [] : sentenceTokens(passage, sentence - 1);
  if (!context.passages.mayHoldBefore(passage.block, bits)) return [];
  const earlier = context.passages.before(passage.block);
  if (!earlier || earlier.kind === 'heading') return [];
  return sentenceTokens(earlier, earlier.sentences.length - 1);
}
