import { describe, expect, test } from 'vitest';
import { type Citable, type CitableSource, cite } from '../../src/ui/citation.ts';

const source: CitableSource = {
  document: 'vns-cabinet-meeting',
  publisher: 'Việt Nam News (VNS)',
  title: 'Cabinet meeting',
  date: { day: '2025-05-06', yearInferred: true },
  paragraph: 15,
  quote: 'reached a record $123.5 billion',
};
const facts: readonly Citable[] = [{ statement: 'The deficit was $123.5 billion.', sources: [source] }];

test('as text: statement, document, day, paragraph and quote', () => {
  expect(cite(facts, 'text', 'en')).toBe(
    'The deficit was $123.5 billion.\n(Việt Nam News (VNS), “Cabinet meeting”, 6 May [2025], paragraph 15: “reached a record $123.5 billion”)',
  );
});

test('as text in Vietnamese', () => {
  expect(cite(facts, 'text', 'vi')).toContain('6/5 [2025], đoạn 15');
});

test('as Markdown: a quotation, with what is markup escaped', () => {
  const starred = [{ ...facts[0]!, sources: [{ ...source, title: 'A *new* [deal]' }] }];
  expect(cite(starred, 'markdown', 'en')).toBe(
    '> The deficit was $123.5 billion.\n>\n> Việt Nam News (VNS), *A \\*new\\* \\[deal\\]*, 6 May [2025], paragraph 15: “reached a record $123.5 billion”',
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
    expect(twice).toContain('note = {Paragraphs 5, 15}');
  });
  test('an inferred year stands in brackets', () => {
    expect(cite(facts, 'bibtex', 'en')).toContain('year = {[2025]}');
  });
  test('what TeX would read as a command is escaped', () => {
    const risky = [{ ...facts[0]!, sources: [{ ...source, title: 'R&D: 50% of $1_000 {x} \\ ~' }] }];
    expect(cite(risky, 'bibtex', 'en')).toContain(
      'title = {R\\&D: 50\\% of \\$1\\_000 \\{x\\} \\textbackslash{} \\textasciitilde{}}',
    );
  });
});
