import { describe, expect, test } from 'vitest';
import { type Citable, type CitableSource, cite } from '../../src/ui/citation.ts';

const source: CitableSource = {
  document: 'vns-cabinet-meeting',
  printedPublisher: 'VNS',
  printedTitle: 'Cabinet meeting',
  title: 'Our description',
  date: { day: '2025-05-06', yearInferred: true },
  paragraph: 15,
  quote: 'reached a record $123.5 billion',
};
const facts: readonly Citable[] = [{ statement: 'The deficit was $123.5 billion.', sources: [source] }];

test('as text: statement, document, day, paragraph and quote', () => {
  expect(cite(facts, 'text', 'en')).toBe(
    'The deficit was $123.5 billion.\n(VNS, “Cabinet meeting”, 6 May [2025], paragraph 15: “reached a record $123.5 billion”)',
  );
});

test('as text in Vietnamese', () => {
  expect(cite(facts, 'text', 'vi')).toContain('6/5 [2025], đoạn 15');
});

test('what a document does not print is told as missing, and our description as ours', () => {
  const bare = { ...source, printedTitle: undefined, printedPublisher: undefined, orAfter: true };
  expect(cite([{ ...facts[0]!, sources: [bare] }], 'text', 'en')).toContain(
    '([publisher not printed], [no title] [described by Gloss: Our description], [6 May 2025 or shortly after], paragraph 15: ',
  );
});

test('a figure stands first with its value, the way back to the page last', () => {
  const place = { figure: 'US deficit: $123.5 billion', link: 'https://news.example/a#:~:text=a' };
  const lines = cite(facts, 'text', 'en', place).split('\n');
  expect(lines[0]).toBe('US deficit: $123.5 billion');
  expect(lines.at(-1)).toBe('On the page: https://news.example/a#:~:text=a');
});

test('as CSL-JSON: an item for each document, its inferred day marked as uncertain', () => {
  expect(JSON.parse(cite(facts, 'csl', 'en'))).toEqual([
    {
      id: 'vns-cabinet-meeting',
      type: 'article',
      title: 'Cabinet meeting',
      publisher: 'VNS',
      issued: { 'date-parts': [[2025, 5, 6]], circa: true },
      language: 'en',
      note: 'Paragraph 15; the year is inferred',
    },
  ]);
});

test('as Markdown: a quotation, with what is markup escaped', () => {
  const starred = [{ ...facts[0]!, sources: [{ ...source, printedTitle: 'A *new* [deal]' }] }];
  expect(cite(starred, 'markdown', 'en')).toBe(
    '> The deficit was $123.5 billion.\n>\n> VNS, *A \\*new\\* \\[deal\\]*, 6 May \\[2025\\], paragraph 15: “reached a record $123.5 billion”',
  );
});

describe('as BibTeX', () => {
  test('each document once, with all its paragraphs in order', () => {
    const twice = cite(
      [{ ...facts[0]!, sources: [source, { ...source, paragraph: 5 }] }, ...facts],
      'bibtex',
      'en',
    );
    expect(twice.match(/@misc/g)).toHaveLength(1);
    expect(twice).toContain('note = {Paragraphs 5, 15; the year is inferred}');
  });
  test('an inferred year stands in brackets', () => {
    expect(cite(facts, 'bibtex', 'en')).toContain('year = {[2025]}');
  });
  test('what TeX would read as a command is escaped', () => {
    const risky = [{ ...facts[0]!, sources: [{ ...source, printedTitle: 'R&D: 50% of $1_000 {x} \\ ~' }] }];
    expect(cite(risky, 'bibtex', 'en')).toContain(
      'title = {R\\&D: 50\\% of \\$1\\_000 \\{x\\} \\textbackslash{} \\textasciitilde{}}',
    );
  });
});
