import type { DocumentDate } from '../model/fact.ts';
import type { Language } from '../model/subject.ts';
import { documentDay } from './format.ts';

/** A statement with where it stands, as a person cites it. */
export interface Citable {
  readonly statement: string;
  readonly sources: readonly CitableSource[];
}

export interface CitableSource {
  readonly document: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: DocumentDate;
  readonly paragraph: number;
  readonly quote: string;
}

export type CitationFormat = 'text' | 'markdown' | 'bibtex';

/** The statements with their sources, ready to paste; BibTeX holds the documents, each once. */
export function cite(facts: readonly Citable[], format: CitationFormat, language: Language): string {
  if (format === 'bibtex') return bibtex(facts.flatMap(({ sources }) => sources));
  return facts
    .map(({ statement, sources }) => {
      const from = sources.map((source) => sourceLine(source, format, language)).join('; ');
      return format === 'markdown' ? `> ${statement}\n>\n> ${from}` : `${statement}\n(${from})`;
    })
    .join('\n\n');
}

function sourceLine(source: CitableSource, format: 'text' | 'markdown', language: Language): string {
  const { publisher, title, date, paragraph, quote } = source;
  const day = documentDay(date, language);
  const place = language === 'vi' ? `đoạn ${paragraph}` : `paragraph ${paragraph}`;
  const [shownTitle, shownQuote] =
    format === 'markdown' ? [`*${escapeMarkdown(title)}*`, escapeMarkdown(quote)] : [`“${title}”`, quote];
  return `${publisher}, ${shownTitle}, ${day}, ${place}: “${shownQuote}”`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/** One `@misc` for each document, with the paragraphs cited; the year in brackets where it is inferred. */
function bibtex(sources: readonly CitableSource[]): string {
  const byDocument = Map.groupBy(sources, ({ document }) => document);
  return [...byDocument.values()]
    .map((cited) => {
      const { document, publisher, title, date } = cited[0]!;
      const paragraphs = [...new Set(cited.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
      const fields = {
        title,
        howpublished: publisher,
        year: date.yearInferred ? `[${date.day.slice(0, 4)}]` : date.day.slice(0, 4),
        month: String(Number(date.day.slice(5, 7))),
        day: String(Number(date.day.slice(8))),
        note: `${paragraphs.length > 1 ? 'Paragraphs' : 'Paragraph'} ${paragraphs.join(', ')}`,
      };
      const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${escapeTex(value)}}`);
      return `@misc{${document},\n${lines.join(',\n')}\n}`;
    })
    .join('\n\n');
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
