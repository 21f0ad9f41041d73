import { describe, expect, test } from 'vitest';
import { parseFactBase } from '../../src/factbase/parse.ts';
import { type SmallBase, smallBase } from './small-base.ts';

/** One broken rule: what is done to a right fact base, and what the one problem must say. */
interface Broken {
  readonly name: string;
  readonly edit: (files: SmallBase & Record<string, unknown>) => void;
  readonly file: string;
  readonly field: string;
  readonly reason: RegExp;
  readonly remedy: RegExp;
}

const FACTS = 'facts/1-all.json';
const OFFICIALS = 'subjects/officials.json';
const FIGURES = 'subjects/figures.json';

const fact = (files: SmallBase, index = 0) => files[FACTS].facts[index]!;
const official = (files: SmallBase) => files[OFFICIALS].subjects[0]!;
const figure = (files: SmallBase) => files[FIGURES].subjects[0]!;
/** Sets what the fixture's type does not allow. */
const set = (target: object, key: string, value: unknown) => Object.assign(target, { [key]: value });

const shape: readonly Broken[] = [
  {
    name: 'a required field is missing',
    edit: (files) => Reflect.deleteProperty(fact(files), 'status'),
    file: FACTS,
    field: 'facts[0].status (met)',
    reason: /missing/,
    remedy: /Add it/,
  },
  {
    name: 'a field is misspelt',
    edit: (files) => set(fact(files), 'whem', { from: '2025-05-06' }),
    file: FACTS,
    field: 'facts[0].whem (met)',
    reason: /no such field/,
    remedy: /correct its spelling/,
  },
  {
    name: 'a status is none of the five',
    edit: (files) => set(fact(files), 'status', 'rumoured'),
    file: FACTS,
    field: 'facts[0].status (met)',
    reason: /rumoured/,
    remedy: /"announced" \| "scheduled"/,
  },
  {
    name: 'a value has the wrong type',
    edit: (files) => set(fact(files).statement, 'en', 7),
    file: FACTS,
    field: 'facts[0].statement.en (met)',
    reason: /7/,
    remedy: /Give string/,
  },
  {
    name: 'a language is missing',
    edit: (files) => Reflect.deleteProperty(fact(files).statement, 'vi'),
    file: FACTS,
    field: 'facts[0].statement.vi (met)',
    reason: /missing/,
    remedy: /Add it/,
  },
  {
    name: 'a text is empty',
    edit: (files) => set(official(files).label, 'vi', ' '),
    file: OFFICIALS,
    field: 'subjects[0].label.vi (minister)',
    reason: /empty/,
    remedy: /Rewrite/,
  },
  {
    name: 'an id has capitals',
    edit: (files) => set(fact(files), 'id', 'Met'),
    file: FACTS,
    field: 'facts[0].id (Met)',
    reason: /lower-case/,
    remedy: /Rewrite/,
  },
  {
    name: 'a quote is too long',
    edit: (files) => set(fact(files).evidence[0]!, 'quote', `6${'x'.repeat(200)}`),
    file: FACTS,
    field: 'facts[0].evidence[0].quote (met)',
    reason: /at most 200/,
    remedy: /Shorten/,
  },
  {
    name: 'a fact has no evidence',
    edit: (files) => set(fact(files), 'evidence', []),
    file: FACTS,
    field: 'facts[0].evidence (met)',
    reason: /no evidence/,
    remedy: /Add what is missing/,
  },
  {
    name: 'a day has the wrong form',
    edit: (files) => set(fact(files).asOf, 'day', '6 May 2025'),
    file: FACTS,
    field: 'facts[0].asOf.day (met)',
    reason: /YYYY-MM-DD/,
    remedy: /Rewrite/,
  },
  {
    name: 'a day is in no calendar',
    edit: (files) => set(fact(files), 'when', { from: '2025-02-30' }),
    file: FACTS,
    field: 'facts[0].when.from (met)',
    reason: /no such day/,
    remedy: /Rewrite/,
  },
  {
    name: 'an official has no office',
    edit: (files) => Reflect.deleteProperty(official(files), 'offices'),
    file: OFFICIALS,
    field: 'subjects[0].offices (minister)',
    reason: /missing/,
    remedy: /Add it/,
  },
  {
    name: 'an official has no alias',
    edit: (files) => set(official(files), 'aliases', []),
    file: OFFICIALS,
    field: 'subjects[0].aliases (minister)',
    reason: /no alias/,
    remedy: /Add what is missing/,
  },
  {
    name: 'a figure has an alias',
    edit: (files) => set(figure(files), 'aliases', [{ text: '$2', form: 'phrase' }]),
    file: FIGURES,
    field: 'subjects[0].aliases (balance)',
    reason: /by its meaning/,
    remedy: /empty/,
  },
  {
    name: 'a file has no $schema',
    edit: (files) => Reflect.deleteProperty(files[FACTS], '$schema'),
    file: FACTS,
    field: '$schema',
    reason: /missing/,
    remedy: /Add it/,
  },
  {
    name: 'a file holds another group than its name says',
    edit: (files) => set(files, 'subjects/others.json', { ...files[OFFICIALS], subjects: [] }),
    file: 'subjects/others.json',
    field: 'group',
    reason: /officials/,
    remedy: /subjects\/officials\.json/,
  },
  {
    name: 'a file belongs nowhere',
    edit: (files) => set(files, 'notes.json', {}),
    file: 'notes.json',
    field: 'the whole file',
    reason: /no part of the fact base/,
    remedy: /Move it/,
  },
  {
    name: 'a file is not an object',
    edit: (files) => set(files, FACTS, null),
    file: FACTS,
    field: 'the whole file',
    reason: /null/,
    remedy: /Give Object/,
  },
];

const references: readonly Broken[] = [
  {
    name: 'two facts share an id',
    edit: (files) => set(fact(files, 1), 'id', 'met'),
    file: FACTS,
    field: 'facts[1].id (fact met)',
    reason: /already taken by facts\/1-all\.json facts\[0\]/,
    remedy: /another id/,
  },
  {
    name: 'a fact names an unknown subject',
    edit: (files) => fact(files).subjects.push('ghost'),
    file: FACTS,
    field: 'facts[0].subjects[1] (fact met)',
    reason: /"ghost"/,
    remedy: /add the subject/,
  },
  {
    name: 'a fact names a subject twice',
    edit: (files) => fact(files).subjects.push('minister'),
    file: FACTS,
    field: 'facts[0].subjects[1] (fact met)',
    reason: /twice/,
    remedy: /Remove one/,
  },
  {
    name: 'a related subject is unknown',
    edit: (files) => official(files).related.push('ghost'),
    file: OFFICIALS,
    field: 'subjects[0].related[1] (subject minister)',
    reason: /"ghost"/,
    remedy: /Correct the id/,
  },
  {
    name: 'a subject is related to itself',
    edit: (files) => official(files).related.push('minister'),
    file: OFFICIALS,
    field: 'subjects[0].related[1] (subject minister)',
    reason: /itself/,
    remedy: /Remove it/,
  },
  {
    name: 'evidence names an unknown document',
    edit: (files) =>
      fact(files).evidence.push({ document: 'memoir', paragraph: 1, quote: 'met them on May 6' }),
    file: FACTS,
    field: 'facts[0].evidence[1].document (fact met)',
    reason: /"memoir"/,
    remedy: /report, note/,
  },
  {
    name: 'the versions of a difference are of one document',
    edit: (files) =>
      set(files['differences.json'].differences[0]!.versions[1]!.evidence, 'document', 'report'),
    file: 'differences.json',
    field: 'differences[0].versions (difference wording)',
    reason: /one document/,
    remedy: /other document's version/,
  },
  {
    name: 'no fact is about a subject',
    edit: (files) => set(fact(files), 'subjects', ['balance']),
    file: OFFICIALS,
    field: 'subjects[0].id (subject minister)',
    reason: /No fact/,
    remedy: /Add a fact/,
  },
  {
    name: 'no fact cites a document',
    edit: (files) => fact(files, 1).evidence.pop(),
    file: 'documents.json',
    field: 'documents[1].id (document note)',
    reason: /No fact cites/,
    remedy: /Add a fact/,
  },
];

const content: readonly Broken[] = [
  {
    name: 'a statement is not translated',
    edit: (files) => set(fact(files).statement, 'vi', fact(files).statement.en),
    file: FACTS,
    field: 'facts[0].statement.vi (fact met)',
    reason: /English/,
    remedy: /Translate/,
  },
  {
    name: 'the translation loses a number',
    edit: (files) => set(fact(files).statement, 'vi', 'Bộ trưởng gặp họ ngày 7/5.'),
    file: FACTS,
    field: 'facts[0].statement.vi (fact met)',
    reason: /number 6/,
    remedy: /same numbers/,
  },
  {
    name: 'a number of the statement is in no quote',
    edit: (files) => set(fact(files).evidence[0]!, 'quote', 'met them on'),
    file: FACTS,
    field: 'facts[0].evidence (fact met)',
    reason: /6/,
    remedy: /Add the quote/,
  },
  {
    name: 'a day of the timeline is in no quote',
    edit: (files) => set(fact(files), 'when', { from: '2025-05-06', to: '2025-05-09' }),
    file: FACTS,
    field: 'facts[0].when (fact met)',
    reason: /2025-05-09/,
    remedy: /approximate/,
  },
  {
    name: 'a fact is as of another day than its latest document',
    edit: (files) => set(fact(files, 1).asOf, 'day', '2025-04-28'),
    file: FACTS,
    field: 'facts[1].asOf.day (fact balance-computed)',
    reason: /2025-05-06/,
    remedy: /Write 2025-05-06/,
  },
  {
    name: 'an inferred year is given as printed',
    edit: (files) => set(fact(files), 'asOf', { day: '2025-05-06', yearInferred: false }),
    file: FACTS,
    field: 'facts[0].asOf.yearInferred (fact met)',
    reason: /yearInferred/,
    remedy: /Write true/,
  },
  {
    name: 'a span runs backward',
    edit: (files) => set(fact(files), 'when', { from: '2025-05-06', to: '2025-04-06' }),
    file: FACTS,
    field: 'facts[0].when.to (fact met)',
    reason: /not after/,
    remedy: /Exchange/,
  },
];

const arithmetic: readonly Broken[] = [
  {
    name: 'the result is wrong',
    edit: (files) => set(fact(files, 1).arithmetic!, 'operands', { sold: 5, bought: 4 }),
    file: FACTS,
    field: 'facts[1].arithmetic.result (fact balance-computed)',
    reason: /gives 1, the fact says 2/,
    remedy: /write 1/,
  },
  {
    name: 'the expression names an unknown operand',
    edit: (files) => set(fact(files, 1).arithmetic!, 'expression', 'sold - stolen'),
    file: FACTS,
    field: 'facts[1].arithmetic.expression (fact balance-computed)',
    reason: /"stolen"/,
    remedy: /operands/,
  },
  {
    name: 'a derived fact shows no calculation',
    edit: (files) => Reflect.deleteProperty(fact(files, 1), 'arithmetic'),
    file: FACTS,
    field: 'facts[1].arithmetic (fact balance-computed)',
    reason: /no calculation/,
    remedy: /Add the arithmetic/,
  },
  {
    name: 'a reported fact shows a calculation',
    edit: (files) => set(fact(files, 1), 'status', 'reported'),
    file: FACTS,
    field: 'facts[1].status (fact balance-computed)',
    reason: /"reported"/,
    remedy: /"derived"/,
  },
  {
    name: 'what readers see lacks an operand',
    edit: (files) => set(fact(files, 1).arithmetic!, 'shown', '5 − … = 2'),
    file: FACTS,
    field: 'facts[1].arithmetic.shown (fact balance-computed)',
    reason: /lacks 3/,
    remedy: /every operand/,
  },
];

describe.each(Object.entries({ shape, references, content, arithmetic }))('%s', (_group, rows) => {
  test.each(rows)('$name', ({ edit, file, field, reason, remedy }) => {
    const files = smallBase();
    edit(files);
    const parsed = parseFactBase(files);
    const problem = {
      file,
      field,
      reason: expect.stringMatching(reason),
      remedy: expect.stringMatching(remedy),
    };
    expect(parsed.ok ? [] : parsed.problems).toContainEqual(problem);
  });
});

test('a fact base without problems is returned whole', () => {
  const parsed = parseFactBase(smallBase());
  expect(parsed).toMatchObject({
    ok: true,
    factBase: {
      documents: [{ id: 'report' }, { id: 'note' }],
      subjects: [
        { id: 'balance', group: 'figures' },
        { id: 'minister', group: 'officials' },
      ],
      facts: [{ id: 'met' }, { id: 'balance-computed' }],
      differences: [{ id: 'wording' }],
    },
  });
});

test('every problem is listed, not only the first', () => {
  const files = smallBase();
  set(fact(files), 'status', 'rumoured');
  set(official(files), 'label', {});
  const parsed = parseFactBase(files);
  expect(parsed.ok ? [] : parsed.problems.map(({ file }) => file)).toEqual([FACTS, OFFICIALS, OFFICIALS]);
});
