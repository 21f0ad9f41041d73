import * as v from 'valibot';
import { Day, DocumentDate, Id, Localized, Text } from './common.ts';

/** Longest quote, in UTF-16 code units: long enough to prove a statement, too short to copy a document. */
const QUOTE_LIMIT = 200;

const Evidence = v.strictObject({
  document: v.pipe(Id, v.description('The id of a document in documents.json.')),
  paragraph: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1, 'Paragraphs are counted from 1.'),
    v.description("1-based, over the document's non-blank lines."),
  ),
  quote: v.pipe(
    Text,
    v.maxLength(QUOTE_LIMIT, `A quote has at most ${QUOTE_LIMIT} characters.`),
    v.description('Verbatim; the checks look for it in that paragraph.'),
  ),
});

const Arithmetic = v.pipe(
  v.strictObject({
    operands: v.pipe(
      v.record(v.string(), v.number()),
      v.description('Figures by name, in the unit shown, e.g. {"imports": 136.6, "exports": 13.1}.'),
    ),
    expression: v.pipe(Text, v.description('Over the operands, with + - * / and brackets.')),
    result: v.number(),
    decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    shown: v.pipe(Text, v.description('As a reader sees it, e.g. "136.6 − 13.1 = 123.5".')),
  }),
  v.description('Only facts of status derived have it; the checks compute it again.'),
);

const Listed = v.pipe(
  v.strictObject({
    heading: v.pipe(
      Localized,
      v.description('What the members are; facts with one heading make one picture.'),
    ),
    members: v.pipe(
      v.array(v.union([v.strictObject({ subject: Id }), v.strictObject({ name: Localized })])),
      v.minLength(1, 'The list has no members.'),
      v.description('Subjects, or names where no subject stands for them; in the order of the document.'),
    ),
    role: v.exactOptional(v.pipe(Localized, v.description('What the fact says that they did.'))),
  }),
  v.description('People or countries that the fact lists, for a picture.'),
);

export const Fact = v.strictObject({
  id: Id,
  subjects: v.pipe(
    v.array(Id),
    v.minLength(1, 'The fact names no subject.'),
    v.description('The first is the one that the fact is mainly about.'),
  ),
  statement: v.pipe(Localized, v.description('In our own words, at best within 160 characters.')),
  status: v.pipe(
    v.picklist(['announced', 'scheduled', 'reported', 'position', 'derived']),
    v.description(
      'announced: made known by who decides it; scheduled: due on a day; reported: told as having happened or being so; position: what someone wants, holds or instructs; derived: computed by us.',
    ),
  ),
  asOf: DocumentDate,
  attribution: v.pipe(Localized, v.description('Who says so.')),
  evidence: v.pipe(v.array(Evidence), v.minLength(1, 'The fact has no evidence.')),
  arithmetic: v.exactOptional(Arithmetic),
  listed: v.exactOptional(Listed),
  when: v.exactOptional(
    v.pipe(
      v.strictObject({
        from: Day,
        to: v.exactOptional(Day),
        approximate: v.exactOptional(v.boolean()),
        event: v.exactOptional(
          v.pipe(Localized, v.description('What happened then, where no subject stands for it.')),
        ),
      }),
      v.description('The days that the fact speaks of; it then stands on the timeline.'),
    ),
  ),
});

export const Difference = v.strictObject({
  id: Id,
  subjects: v.pipe(v.array(Id), v.minLength(1, 'The difference names no subject.')),
  spellingOnly: v.exactOptional(
    v.pipe(v.literal(true), v.description('They differ in how a name is written, not in what they say.')),
  ),
  topic: Localized,
  versions: v.pipe(
    v.array(v.strictObject({ statement: Localized, evidence: Evidence })),
    v.minLength(2, 'A difference has at least two versions.'),
  ),
});

export const SourceDocument = v.strictObject({
  id: Id,
  file: v.pipe(Text, v.description('File name in the folder of the source documents.')),
  title: v.pipe(Localized, v.description('What it is about, in our words.')),
  printedTitle: v.exactOptional(
    v.pipe(Text, v.description('The title that it prints, if any; citations carry it.')),
  ),
  printedPublisher: v.exactOptional(v.pipe(Text, v.description('The publisher as it prints it, if any.'))),
  source: v.pipe(Localized, v.description('The publisher, or a description where none is printed.')),
  date: DocumentDate,
  orAfter: v.exactOptional(
    v.pipe(
      v.literal(true),
      v.description('It prints no day of its own: written on `date` or shortly after.'),
    ),
  ),
  dateNote: v.pipe(Localized, v.description('What is known of the date and how the year was found.')),
});
