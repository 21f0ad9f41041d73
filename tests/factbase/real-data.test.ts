import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataFiles } from '../../scripts/data-files.ts';
import { jsonSchemas } from '../../src/factbase/json-schema.ts';
import { parseFactBase } from '../../src/factbase/parse.ts';
import { paragraphsOf, verifyQuotes } from '../../src/factbase/quotes.ts';

const root = resolve(import.meta.dirname, '../..');
const data = join(root, 'data');
const shared = join(root, '../shared');
const hasDocuments = existsSync(join(shared, 'documents'));

const parsed = parseFactBase(readDataFiles(data).files);
const { factBase, entries } = parsed.ok ? parsed : { factBase: undefined, entries: undefined };

test('the fact base has no problems', () => {
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
});

test('the JSON Schemas in data/schema are those of the code', () => {
  for (const [path, text] of Object.entries(jsonSchemas())) {
    expect(readFileSync(join(data, path), 'utf8'), `${path}: npm run facts:check -- --write-schema`).toBe(
      text,
    );
  }
});

test('there are 11 officials, 12 figures, 10 subjects of the negotiation and 10 others', () => {
  const sizes = Object.groupBy(factBase?.subjects ?? [], ({ group }) => group);
  expect(
    Object.fromEntries(Object.entries(sizes).map(([group, subjects]) => [group, subjects.length])),
  ).toEqual({
    officials: 11,
    figures: 12,
    negotiation: 10,
    others: 10,
  });
});

test('statements are short enough for a card', () => {
  const long = (factBase?.facts ?? []).filter(({ statement }) =>
    Object.values(statement).some((text) => text.length > 160),
  );
  expect(long.map(({ id }) => id)).toEqual([]);
});

test('statements make sense alone: none begins with a word that points back', () => {
  const pointing = /^(It|He|She|They|This|That|These|Those|Both|The same|Also|After that)\b/;
  const facts = factBase?.facts ?? [];
  expect(facts.filter(({ statement }) => pointing.test(statement.en)).map(({ id }) => id)).toEqual([]);
});

describe('the facts hold what the documents say', () => {
  test.each([
    ['early April, the tariff and the call', '2025-04-01', '2025-04-10'],
    ['23 April, the launch call', '2025-04-23', undefined],
    ['28 April, the conference', '2025-04-28', undefined],
    ['1 May, the delegation', '2025-05-01', undefined],
    ['6 May, the cabinet meeting', '2025-05-06', undefined],
    ['7 May, the first round', '2025-05-07', undefined],
    ['15–16 May, the second round', '2025-05-15', '2025-05-16'],
  ])('on the timeline: %s', (_name, from, to) => {
    const spans = (factBase?.facts ?? []).map(({ when }) => when);
    expect(spans.some((when) => when?.from === from && when?.to === to)).toBe(true);
  });

  test.each([
    'Nguyễn Hòa Bình (permanent), Trần Hồng Hà, Lê Thành Long, Hồ Đức Phớc, Nguyễn Chí Dũng',
    'First instruction',
    'Second instruction',
    'Third instruction',
    'both sides must give way',
    'increase imports where the US has strengths',
    'Hồ Tràm resort complex',
    "Trump Organization's golf course",
    'decree on strategic trade management',
    'refund VAT',
    'tariff agreements',
    'down to zero',
    'first leader to call President Trump',
    'India, the UK, Japan, South Korea and Indonesia',
    'phone talks productive',
    'complementary rather than directly competitive',
    'Target sources some 30 per cent',
    'trouble for the US market itself',
    'the foreign and the trade ministry',
    'tariffs lifted or adjusted',
  ])('%s', (words) => {
    expect((factBase?.facts ?? []).map(({ statement }) => statement.en).join('\n')).toContain(words);
  });

  test.each([
    ['136.6 − 13.1 = 123.5', 'us-deficit-2024'],
    ['31.4 − 4.1 = 27.3', 'vn-exports-q1'],
    ['123.5 ÷ (100% + 18.1%) = 104.6', 'us-deficit-growth-2024'],
  ])('computed: %s', (shown, subject) => {
    const derived = (factBase?.facts ?? []).filter(({ subjects }) => subjects.includes(subject));
    expect(derived.map(({ arithmetic }) => arithmetic?.shown)).toContain(shown);
  });

  test.each(['how-talks-began', 'reciprocal-or-retaliatory', 'spelling-of-names'])(
    'they differ: %s',
    (id) => {
      expect(factBase?.differences.map((difference) => difference.id)).toContain(id);
    },
  );
});

describe.skipIf(!hasDocuments)('against the documents (skipped where ../shared/documents is missing)', () => {
  const texts = hasDocuments
    ? Object.fromEntries(
        (factBase?.documents ?? []).map(({ id, file }) => [
          id,
          readFileSync(join(shared, 'documents', file), 'utf8'),
        ]),
      )
    : {};

  test('every quote stands in its paragraph', () => {
    expect(entries && verifyQuotes(entries, texts)).toEqual([]);
  });

  test('no text of ours repeats twelve words of a document', () => {
    const theirs = new Set(Object.values(texts).flatMap(paragraphsOf).flatMap(runsOfTwelve));
    const ours = [
      ...(factBase?.facts ?? []).map(({ statement }) => statement.en),
      ...(factBase?.differences ?? []).flatMap(({ versions }) =>
        versions.map(({ statement }) => statement.en),
      ),
      ...(factBase?.subjects ?? []).map(({ description }) => description.en),
      ...(factBase?.documents ?? []).map(({ title }) => title.en),
    ];
    expect(ours.filter((text) => runsOfTwelve(text).some((run) => theirs.has(run)))).toEqual([]);
  });

  test('most paragraphs of the documents are the evidence of something', () => {
    const cited = new Set(
      (factBase?.facts ?? []).flatMap(({ evidence }) =>
        evidence.map(({ document, paragraph }) => `${document} ${paragraph}`),
      ),
    );
    const all = Object.entries(texts).flatMap(([id, text]) =>
      paragraphsOf(text).map((_, i) => `${id} ${i + 1}`),
    );
    // A picture's mark, and the lead, which the body says again.
    expect(all.filter((paragraph) => !cited.has(paragraph))).toEqual([
      'vns-cabinet-meeting 1',
      'technical-delegation 2',
    ]);
  });
});

test.skipIf(!existsSync(join(shared, 'annotation/subjects.json')))(
  'the subjects are those of the annotation guidelines (skipped where ../shared/annotation is missing)',
  () => {
    const listed: unknown = JSON.parse(readFileSync(join(shared, 'annotation/subjects.json'), 'utf8'));
    const expected = Object.entries(listed as Record<string, Record<string, string>>).flatMap(
      ([group, ids]) => Object.keys(ids).map((id) => `${group === 'unscored' ? 'others' : group}/${id}`),
    );
    expect((factBase?.subjects ?? []).map(({ group, id }) => `${group}/${id}`).sort()).toEqual(
      expected.sort(),
    );
  },
);

function runsOfTwelve(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(11).map((_, start) => words.slice(start, start + 12).join(' '));
}
