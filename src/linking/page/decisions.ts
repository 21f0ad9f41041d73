import type { Quantity } from '../../model/quantity.ts';
import type { SubjectId } from '../../model/subject.ts';
import type { Comparison, Span } from '../../model/text.ts';
import type { Passage } from '../passage/tokens.ts';

/** What a rule decided on a candidate; turned into mentions and rejections at the end. */
export interface Decision {
  readonly passage: Passage;
  /** UTF-16 code units of the passage's text. */
  readonly span: Span;
  readonly subject: SubjectId;
  readonly accepted: boolean;
  /** Stable id of the rule, e.g. `full-name`. */
  readonly rule: string;
  /** Words of the page that the rule relied on. */
  readonly context: readonly string[];
  readonly comparison?: Comparison;
  /** A figure of the documents by its meaning, with another value. */
  readonly differs?: { readonly said: Quantity; readonly known: Quantity };
}

/** A decision on `span`, with the surfaces of the tokens that it was made on. */
export function decide(
  passage: Passage,
  span: Span,
  subject: SubjectId,
  accepted: boolean,
  rule: string,
  ...context: readonly (Span | undefined)[]
): Decision {
  const words: string[] = [];
  for (const because of context) if (because) words.push(passage.text.slice(because.start, because.end));
  return { passage, span: { start: span.start, end: span.end }, subject, accepted, rule, context: words };
}
