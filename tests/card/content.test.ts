import { describe, expect, test } from 'vitest';
import { buildContent, type ContentRequest } from '../../src/card/build-content.ts';
import type { Comparison } from '../../src/model/text.ts';
import { evidence, fact, factBase, subject } from './fact-base.ts';

const deficit = subject('deficit', {
  group: 'figures',
  meaning: {
    quantity: { value: 123.5e9, unit: 'USD', precision: 0.1e9 },
    measure: 'trade-deficit',
    parties: { from: 'VN', to: 'US' },
    period: { year: 2024 },
  },
});
const april = { day: '2025-04-28', yearInferred: true };

const base = factBase({
  subjects: [
    subject('talks', { related: ['greer', 'unheard-of', 'deficit'] }),
    subject('call', { related: ['greer', 'round'] }),
    subject('round'),
    subject('greer', { group: 'officials', plainLabel: 'Greer' }),
    deficit,
    subject('target', {
      group: 'figures',
      meaning: {
        quantity: { value: 30, unit: 'percent', comparator: 'about' },
        measure: 'sourcing-share',
        parties: { from: 'VN', to: 'target' },
        period: 'current',
      },
    }),
  ],
  facts: [
    fact('other-first', ['talks', 'greer']),
    fact('call-held', ['call', 'greer'], { asOf: april, when: { from: '2025-04-23' } }),
    fact('greer-serious', ['greer'], { asOf: april }),
    fact('round-set', ['round', 'talks'], { when: { from: '2025-05-07' } }),
    fact('tariffs', ['talks'], {
      when: { from: '2025-04-01', to: '2025-04-10', approximate: true },
    }),
    fact('two-sources', ['deficit'], {
      status: 'derived',
      evidence: [evidence('may', 15, 'one'), evidence('april', 12, 'two')],
      arithmetic: {
        operands: {},
        expression: '1',
        result: 1,
        decimals: 0,
        shown: '136.6 − 13.1 = 123.5',
      },
    }),
    ...['a', 'b', 'c', 'd'].map((id) => fact(id, ['deficit'])),
  ],
  differences: [
    {
      id: 'beginning',
      subjects: ['call'],
      topic: { en: 'How it began', vi: 'Bắt đầu' },
      versions: [
        { statement: { en: 'By phone.', vi: 'Điện đàm.' }, evidence: evidence('april', 8, 'phone talks') },
        { statement: { en: 'In a round.', vi: 'Vòng.' }, evidence: evidence('may', 5, 'first round') },
      ],
    },
  ],
});

const show = (id: string, more: Partial<ContentRequest> = {}) =>
  buildContent(base, { subject: id, language: 'en', ...more })!;

describe('facts', () => {
  test('mainly about the subject come first', () => {
    expect(show('greer').facts.map(({ id }) => id)).toEqual(['greer-serious', 'other-first', 'call-held']);
  });
  test('beyond four are counted for the fact sheet', () => {
    expect(show('deficit').facts).toHaveLength(4);
    expect(show('deficit').moreFacts).toBe(1);
  });
  test('carry every source with publisher, paragraph, quote and how the year was found', () => {
    expect(show('deficit').facts[0]?.sources).toMatchObject([
      {
        publisher: 'publisher of may',
        paragraph: 15,
        quote: 'one',
        dateNote: 'how the year of may was found',
      },
      { publisher: 'publisher of april', paragraph: 12, quote: 'two' },
    ]);
  });
  test('that are derived show their arithmetic', () => {
    expect(show('deficit').facts[0]?.arithmetic).toBe('136.6 − 13.1 = 123.5');
  });
  test('are in the language of the interface, quotes stay as they stand', () => {
    const [first] = show('greer', { language: 'vi' }).facts;
    expect(first?.statement).toBe('statement greer-serious (vi)');
    expect(first?.sources[0]?.quote).toBe('quote of greer-serious');
  });
});

test('the office is as of the latest document that the facts rest on', () => {
  expect(show('greer').asOf?.day).toBe('2025-05-06');
  expect(show('call').asOf?.day).toBe('2025-04-28');
});

test('an unknown subject has no card', () => {
  expect(buildContent(base, { subject: 'nobody', language: 'en' })).toBeUndefined();
});

test('both versions of a difference are shown with their sources', () => {
  expect(show('call').differences[0]?.versions.map(({ source }) => source.document)).toEqual([
    'april',
    'may',
  ]);
  expect(show('round').differences).toEqual([]);
});

test('related subjects are named, and what is unknown is left out', () => {
  expect(show('talks').related.map(({ subject }) => subject)).toEqual(['greer', 'deficit']);
});

describe('the timeline', () => {
  test('shows the subject’s place among the events', () => {
    const { picture } = show('call');
    expect(picture).toMatchObject({
      kind: 'timeline',
      points: [{ own: false }, { own: true, days: '23 April' }, { own: false }],
    });
  });
  test('names what came before and after', () => {
    expect(show('call').before).toMatchObject({ subject: 'talks', days: 'early April' });
    expect(show('call').after).toMatchObject({ subject: 'round', days: '7 May' });
    expect(show('round').after).toBeUndefined();
  });
  test('does not repeat its neighbours among the related', () => {
    expect(show('call').related.map(({ subject }) => subject)).toEqual(['greer']);
  });
  test('is not for people', () => expect(show('greer').picture).toBeUndefined());
});

describe('the page’s wording of a figure', () => {
  test.each<[string, Comparison, string, string]>([
    ['deficit', { kind: 'same' }, 'Same as in the documents', 'Khớp với tài liệu'],
    [
      'deficit',
      { kind: 'rounded' },
      'The page rounds; the documents say $123.5 billion',
      'Trang này làm tròn; tài liệu ghi 123,5 tỷ USD',
    ],
    [
      'deficit',
      { kind: 'comparator', comparator: 'above' },
      'The page says over; the documents say $123.5 billion',
      'Trang này viết hơn; tài liệu ghi 123,5 tỷ USD',
    ],
    [
      'target',
      { kind: 'comparator', comparator: 'at-least' },
      'The page gives a bound, at least; the documents say about 30%',
      'Trang này nêu một giới hạn, ít nhất; tài liệu ghi khoảng 30%',
    ],
  ])('%s, %o', (id, comparison, en, vi) => {
    expect(show(id, { comparison }).wording).toBe(en);
    expect(show(id, { comparison, language: 'vi' }).wording).toBe(vi);
  });
  test('is nothing for what is no figure', () => {
    expect(show('greer', { comparison: { kind: 'same' } }).wording).toBeUndefined();
  });
});

describe('time', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    [
      'unknown',
      'greer',
      undefined,
      'The page has no date that Gloss can read; the documents end on 6 May 2025.',
    ],
    ['the day of the last document', 'greer', '2025-05-06', undefined],
    [
      'later than the documents',
      'greer',
      '2025-05-07',
      'Documents end on 6 May 2025; things may have moved on.',
    ],
    [
      'before all facts',
      'round',
      '2025-04-30',
      'This page is of 30 April 2025; what is told here comes after it.',
    ],
    [
      'between an event and the document that tells it',
      'greer',
      '2025-04-30',
      'This page is of 30 April 2025; the documents go on to 6 May 2025.',
    ],
    ['after the facts, before the last document', 'call', '2025-04-30', undefined],
  ])('a page whose day is %s', (_name, id, pageDay, expected) => {
    expect(show(id, { pageDay }).timeNote).toBe(expected);
  });
});

describe('why it was marked', () => {
  const because = (rule: string, context: readonly string[] = []) => ({ rule, form: '', context });
  test.each([
    ['greer', 'full-name-with-office', /full name.*office/],
    ['greer', 'full-name-on-topic', /page about trade/],
    ['greer', 'office-and-given-name', /office or honorific that fits greer/],
    ['greer', 'given-name-after-introduction', /Earlier on/],
    ['deficit', 'figure-by-measure', /value, its unit and the words around it/],
    ['deficit', 'figure-by-row', /row and the heads/],
    ['call', 'a-rule-of-tomorrow', /These words name call/],
  ])('%s by %s', (id, rule, expected) => {
    expect(show(id, { reason: because(rule) }).reason).toMatch(expected);
  });
  test('shows the words of a row as a reader sees them, never the marks between its cells', () => {
    expect(
      show('deficit', { reason: because('figure-by-row', ['| Việt Nam |', ' | ', '2024']) }).reason,
    ).toContain('Words that decided: “Việt Nam”, “2024”.');
  });
  test('names the words of the page, each once', () => {
    expect(show('call', { reason: because('x', ['trade', 'phone', 'trade']) }).reason).toBe(
      'These words name call. Words that decided: “trade”, “phone”.',
    );
  });
  test('is only said of a mention', () => expect(show('greer').reason).toBeUndefined());
});
