import type { PageContext } from './page-context.ts';
import { has, type Passage, type Token } from './tokens.ts';

/**
 * The passages that a number without a measure of its own takes it from: the heading that it stands under, or
 * what follows when it is itself a heading ("2. $123.5 billion"); in a table the column's head.
 */
export function surroundingsOf(context: PageContext, passage: Passage): readonly Passage[] {
  const at = context.passages.indexOf(passage);
  const found: Passage[] = [];
  const heading = context.headings[at];
  if (heading !== undefined) found.push(context.passages[heading]!);
  if (passage.kind === 'heading') {
    const next = context.passages[at + 1];
    if (next && next.kind !== 'heading') found.push(next);
  }
  return found;
}

/** The first token of one of the classes in the first sentences of the passages. */
export function findIn(passages: readonly Passage[], classes: readonly string[]): Token | undefined {
  for (const passage of passages) {
    const token = passage.tokens.find(
      (other) => other.sentence <= 1 && classes.some((name) => has(other, name)),
    );
    if (token) return token;
  }
  return undefined;
}

/** The tokens of the sentences before and after. */
export function neighbouringSentences(
  context: PageContext,
  passage: Passage,
  sentence: number,
): readonly Token[] {
  const later = passage.tokens.filter((token) => token.sentence === sentence + 1);
  return [...previousSentence(context, passage, sentence), ...later];
}

/** The tokens of the previous sentence of the same passage, or of the last of the passage before it. */
export function previousSentence(context: PageContext, passage: Passage, sentence: number): readonly Token[] {
  if (sentence > 0) return passage.tokens.filter((token) => token.sentence === sentence - 1);
  const earlier = context.passages[context.passages.indexOf(passage) - 1];
  if (!earlier || earlier.kind === 'heading') return [];
  const last = earlier.sentences.length - 1;
  return earlier.tokens.filter((token) => token.sentence === last);
}
