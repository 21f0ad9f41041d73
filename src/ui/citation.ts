import type { DocumentDate } from '../model/fact.ts';
import type { Language } from '../model/subject.ts';
import { documentDay, fullDay } from './format.ts';
import { translator } from './messages.ts';

/** A statement with where it stands, as a person cites it. */
export interface Citable {
  readonly statement: string;
  readonly sources: readonly CitableSource[];
}

/** What a document prints of itself, and what we say of it where it prints nothing. */
export interface CitableSource {
  readonly document: string;
  /** As printed; absent where the document names none. */
  readonly printedPublisher?: string | undefined;
  readonly printedTitle?: string | undefined;
  /** Our own description of the document. */
  readonly title: string;
  readonly date: DocumentDate;
  /** The document prints no day of its own: it was written on this day or shortly after. */
  readonly orAfter?: boolean | undefined;
  readonly paragraph: number;
  readonly quote: string;
}

/** What a copy is about beside its statements. */
export interface CitedPlace {
  /** A figure's name and value. */
  readonly figure?: string | undefined;
  /** Address of the words on the page that led here. */
  readonly link?: string | undefined;
}

export type CitationFormat = 'text' | 'markdown' | 'bibtex' | 'csl';

const words = {
  noTitle: { en: '[no title]', vi: '[không có tiêu đề]' },
  described: { en: '[described by Gloss: {title}]', vi: '[Gloss mô tả: {title}]' },
  noPublisher: { en: '[publisher not printed]', vi: '[không ghi nhà xuất bản]' },
  orAfter: { en: '[{day} or shortly after]', vi: '[{day} hoặc ngay sau đó]' },
  paragraph: { en: 'paragraph {n}', vi: 'đoạn {n}' },
  page: { en: 'On the page: {link}', vi: 'Trên trang: {link}' },
};

/** The statements with their sources, ready to paste; BibTeX and CSL-JSON hold the documents, each once. */
export function cite(
  facts: readonly Citable[],
  format: CitationFormat,
  language: Language,
  { figure, link }: CitedPlace = {},
): string {
  const sources = facts.flatMap((fact) => fact.sources);
  if (format === 'bibtex') return byDocument(sources).map(bibtex).join('\n\n');
  if (format === 'csl') return `${JSON.stringify(byDocument(sources).map(cslItem), null, 2)}\n`;
  const markdown = format === 'markdown';
  const cited = facts.map(({ statement, sources: of }) => {
    const from = of.map((source) => sourceLine(source, markdown, language)).join('; ');
    return markdown ? `> ${statement}\n>\n> ${from}` : `${statement}\n(${from})`;
  });
  const place = link && translator(words, language)('page', { link: markdown ? `<${link}>` : link });
  return [figure, ...cited, place].filter(Boolean).join('\n\n');
}

function sourceLine(source: CitableSource, markdown: boolean, language: Language): string {
  const t = translator(words, language);
  const { printedPublisher, printedTitle, title, date, orAfter, paragraph, quote } = source;
  const plain = (text: string) => (markdown ? escapeMarkdown(text) : text);
  const named = markdown ? `*${plain(printedTitle ?? '')}*` : `“${printedTitle}”`;
  const day = orAfter ? t('orAfter', { day: fullDay(date.day, language) }) : documentDay(date, language);
  const parts = [
    printedPublisher ?? plain(t('noPublisher')),
    printedTitle ? named : plain(`${t('noTitle')} ${t('described', { title })}`),
    plain(day),
    t('paragraph', { n: paragraph }),
  ];
  return `${parts.join(', ')}: “${plain(quote)}”`;
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>]/g, '\\$&');

const byDocument = (sources: readonly CitableSource[]): CitableSource[][] => [
  ...Map.groupBy(sources, ({ document }) => document).values(),
];

/** What a reference manager is told beside its fields; in English, as the documents are. */
function note(cited: readonly CitableSource[]): string {
  const { title, printedTitle, printedPublisher, date, orAfter } = cited[0]!;
  const paragraphs = [...new Set(cited.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
  return [
    `${paragraphs.length > 1 ? 'Paragraphs' : 'Paragraph'} ${paragraphs.join(', ')}`,
    printedTitle === undefined && `no title is printed; described by Gloss: ${title}`,
    printedPublisher === undefined && 'publisher not printed',
    orAfter && 'no date is printed; written on the day given or shortly after',
    date.yearInferred && 'the year is inferred',
  ]
    .filter(Boolean)
    .join('; ');
}

/** One `@misc` for each document, with the paragraphs cited; the year in brackets where it is inferred. */
function bibtex(cited: readonly CitableSource[]): string {
  const { document, printedPublisher, printedTitle, date } = cited[0]!;
  const [year = '', month, day] = date.day.split('-');
  const fields = {
    title: printedTitle ?? words.noTitle.en,
    howpublished: printedPublisher,
    year: date.yearInferred ? `[${year}]` : year,
    month: String(Number(month)),
    day: String(Number(day)),
    note: note(cited),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${escapeTex(value)}}`,
  );
  return `@misc{${document},\n${lines.join(',\n')}\n}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escapeTex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);

/** An item as Zotero and others import it (https://docs.citationstyles.org, CSL 1.0.2); `circa` marks what is inferred. */
function cslItem(cited: readonly CitableSource[]): object {
  const { document, printedPublisher, printedTitle, date } = cited[0]!;
  return {
    id: document,
    type: 'article',
    title: printedTitle ?? words.noTitle.en,
    ...(printedPublisher && { publisher: printedPublisher }),
    issued: { 'date-parts': [date.day.split('-').map(Number)], ...(date.yearInferred && { circa: true }) },
    language: 'en',
    note: note(cited),
  };
}
