import { comparison, reason, subject } from './annotation-shapes.ts';
import { count, declaredAs, listOf, object, oneOf, optional, text } from './shapes.ts';

/** Shapes of what a card is asked for and of what it says, as far as it could fail on them. They mirror `card/content.ts`. */

export const contentRequest = object({
  subject,
  language: oneOf('en', 'vi'),
  pageDay: optional(text),
  comparison: optional(comparison),
  reason: optional(reason),
});

const source = object({ document: text, publisher: text, title: text, paragraph: count, quote: text });
const link = object({ subject, name: text });

export const cardContent = declaredAs<object>(
  object({
    subject,
    language: oneOf('en', 'vi'),
    name: text,
    plainName: optional(text),
    value: optional(text),
    description: text,
    wording: optional(text),
    before: optional(link),
    after: optional(link),
    facts: listOf(object({ id: text, statement: text, attribution: text, sources: listOf(source) })),
    moreFacts: count,
    differences: listOf(
      object({ id: text, topic: text, versions: listOf(object({ statement: text, source })) }),
    ),
    related: listOf(link),
    timeNote: optional(text),
    reason: optional(text),
  }),
);
