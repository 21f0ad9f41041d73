import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { factsAbout } from '../../src/sheet/exports/cited-facts.ts';
import { csv, factsAsCsv } from '../../src/sheet/exports/csv.ts';
import { factsAsJson } from '../../src/sheet/exports/json.ts';
import { asMarkdown } from '../../src/sheet/exports/markdown.ts';
import { receipt } from '../../src/sheet/exports/receipt.ts';
import type { PopupView } from '../../src/sheet/popup-view.ts';
import { linkTo } from '../../src/ui/text-fragment.ts';
import { sample } from '../sheet/sample.ts';

const sheet = catalogue(sample);
const edition = { version: '1.2.3', factBase: '0123456789ab' };

describe('facts about some subjects', () => {
  it('are each there once, in the order of the fact base', () => {
    const about = factsAbout(new Set(['target', 'us-deficit-2024']), sheet);
    expect(about.map(({ id }) => id)).toEqual(['deficit', 'early']);
  });
});

describe('Markdown', () => {
  it('has the facts under their subjects, each with its source, and says what made it', () => {
    const text = asMarkdown('On the page', sample.facts, sheet, 'en', edition);
    expect(text).toContain(
      '# On the page\n\n## Officials\n\n### Phạm Minh Chính\n\n> He chaired the cabinet meeting.',
    );
    expect(text).toContain(
      '> VNS, *Cabinet meeting*, 6 May \\[2025\\], paragraph 3: “chaired a cabinet meeting”',
    );
    expect(text).toMatch(/Made by Gloss 1\.2\.3, fact base 0123456789ab\.\n$/);
  });

  it('speaks Vietnamese', () => {
    const text = asMarkdown('Trên trang', sample.facts, sheet, 'vi', edition);
    expect(text).toContain('## Quan chức');
    expect(text).toContain('Thâm hụt là 123,5 tỷ USD.');
  });
});

describe('CSV', () => {
  it('has a row for each piece of evidence, which spreadsheets read as they are', () => {
    const [head, first, ...rest] = factsAsCsv(sample.facts, sheet, 'en').slice(1).split('\r\n');
    expect(head).toMatch(/^fact,subject,subject_label,statement,status,as_of/);
    expect(first).toMatch(
      /^chaired,pham-minh-chinh,Phạm Minh Chính,He chaired the cabinet meeting\.,reported/,
    );
    expect(rest.filter(Boolean)).toHaveLength(3);
  });

  it('quotes what holds commas, quotes and line breaks', () => {
    expect(csv([['a,b', 'say "so"', 'two\nlines', 5]])).toBe('\ufeff"a,b","say ""so""","two\nlines",5\r\n');
  });
});

describe('JSON', () => {
  it('has the facts with their evidence, and all that they refer to', () => {
    const facts = factsAbout(new Set(['first-round']), sheet);
    const read = JSON.parse(factsAsJson(facts, sheet, edition));
    expect(read).toMatchObject({
      gloss: 'facts',
      edition,
      facts: [{ id: 'round', evidence: [{ paragraph: 3 }] }],
    });
    expect(read.subjects.map(({ id }: { id: string }) => id)).toEqual(['first-round']);
    expect(read.documents.map(({ id }: { id: string }) => id)).toEqual(['cabinet']);
    expect(read.differences).toHaveLength(1);
  });
});

describe('the page receipt', () => {
  const view: PopupView = {
    language: 'en',
    page: { state: 'active', counts: { 'us-deficit-2024': 2, target: 1 }, skipped: { canvas: 1 } },
    address: { url: 'https://news.example/a', title: 'An article' },
    site: { host: 'news.example', enabled: true },
    pageEnabled: true,
    theme: 'auto',
    pausedUntil: undefined,
    mentions: [],
    differing: [
      {
        subject: 'us-deficit-2024',
        text: '$125 billion',
        before: 'a gap of ',
        after: ' in 2024',
        frame: 0,
        index: 0,
      },
    ],
  };
  const day = Date.UTC(2025, 4, 7, 10, 30);

  it.each([
    'Page: An article',
    'Address: https://news.example/a',
    'Mentions: 3, of 2 subjects',
    '  2 × US deficit, 2024',
    'Facts about these subjects: 2',
    'Figures that differ from the documents: 1',
    '  “a gap of [$125 billion] in 2024”; the documents: $123.5 billion',
    'Not read: 1 canvas',
    'Fact base: 0123456789ab (4 facts from 2 documents)',
    'Extension: Gloss 1.2.3',
  ])('says: %s', (line) => {
    expect(receipt(view, sheet, edition, day).split('\n')).toContain(line);
  });

  it('says the day in the reader’s language', () => {
    expect(receipt(view, sheet, edition, day)).toMatch(/Read: 7 May 2025 at \d\d:30/);
    expect(receipt({ ...view, language: 'vi' }, sheet, edition, day)).toContain('7 tháng 5, 2025');
  });
});

describe('a link to words of a page', () => {
  const quoted = { before: 'On Tuesday the ', text: 'PM Chính', after: ' led the meeting' };
  it.each([
    [
      'https://news.example/a',
      'https://news.example/a#:~:text=On%20Tuesday%20the-,PM%20Ch%C3%ADnh,-led%20the%20meeting',
    ],
    [
      'https://news.example/a#part',
      'https://news.example/a#part:~:text=On%20Tuesday%20the-,PM%20Ch%C3%ADnh,-led%20the%20meeting',
    ],
    [
      'https://news.example/a#:~:text=other',
      'https://news.example/a#:~:text=On%20Tuesday%20the-,PM%20Ch%C3%ADnh,-led%20the%20meeting',
    ],
  ])('%s', (address, link) => {
    expect(linkTo(address, quoted)).toBe(link);
  });

  it('escapes what a text directive takes for its own, and leaves out what is not there', () => {
    expect(linkTo('https://news.example/', { before: '', text: '46-percent, & more', after: '…' })).toBe(
      'https://news.example/#:~:text=46%2Dpercent%2C%20%26%20more',
    );
  });
});
