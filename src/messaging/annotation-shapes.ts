import type { PartAnswer, TextPart } from '../model/annotation.ts';
import type { Comparison, Reason } from '../model/text.ts';
import {
  count,
  declaredAs,
  either,
  flag,
  listOf,
  number,
  object,
  oneOf,
  optional,
  pair,
  recordOf,
  type Shape,
  text,
} from './shapes.ts';

/** Shapes of what a page tells of its text, and of what it is told. They mirror `model/annotation.ts`. */

/** The id of a subject. */
export const subject: Shape<string> = (value): value is string =>
  text(value) && /^[a-z0-9-]{1,64}$/.test(value);

export const textPart = declaredAs<TextPart>(
  object({
    reading: count,
    base: count,
    head: count,
    tail: count,
    from: count,
    blocks: listOf(pair(oneOf('text', 'heading', 'row'), text)),
    last: flag,
    without: listOf(count),
  }),
);

const comparator = oneOf('about', 'below', 'above', 'at-least', 'at-most');

export const comparison = declaredAs<Comparison>(
  either(object({ kind: oneOf('same', 'rounded') }), object({ kind: oneOf('comparator'), comparator })),
);

export const reason = declaredAs<Reason>(object({ rule: text, form: text, context: listOf(text) }));

const said = { block: count, span: object({ start: count, end: count }), subject, reason };

const quantity = object({
  value: number,
  unit: oneOf('percent', 'percentage-point', 'USD', 'none', 'other'),
  comparator: optional(oneOf('exact', 'about', 'below', 'above', 'at-least', 'at-most')),
  precision: optional(number),
});

export const partAnswer = declaredAs<PartAnswer>(
  either(
    object({ state: oneOf('more', 'again', 'too-large') }),
    object({
      state: oneOf('found'),
      mentions: listOf(object({ ...said, comparison: optional(comparison) })),
      differing: listOf(object({ ...said, said: quantity, known: quantity })),
      groups: recordOf(subject, oneOf('officials', 'figures', 'negotiation', 'others')),
    }),
  ),
);
