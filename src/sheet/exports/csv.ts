import type { Fact } from '../../model/fact.ts';
import type { Language } from '../../model/subject.ts';
import type { Catalogue } from '../catalogue.ts';

const COLUMNS = [
  'fact',
  'subject',
  'subject_label',
  'statement',
  'status',
  'as_of',
  'year_inferred',
  'attribution',
  'document',
  'publisher',
  'paragraph',
  'quote',
  'arithmetic',
] as const;

/** A row for each piece of evidence of each fact. */
export function factsAsCsv(facts: readonly Fact[], catalogue: Catalogue, language: Language): string {
  const rows = facts.flatMap((fact) =>
    fact.evidence.map(({ document, paragraph, quote }) => [
      fact.id,
      fact.subjects[0]!,
      catalogue.byId.get(fact.subjects[0]!)?.subject.label[language] ?? '',
      fact.statement[language],
      fact.status,
      fact.asOf.day,
      fact.asOf.yearInferred,
      fact.attribution[language],
      document,
      catalogue.documents.get(document)?.source[language] ?? '',
      paragraph,
      quote,
      fact.arithmetic?.shown ?? '',
    ]),
  );
  return csv([COLUMNS, ...rows]);
}

/** Rows as RFC 4180 has them; with a byte order mark, by which spreadsheets know UTF-8. */
export function csv(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (value: string | number | boolean): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
