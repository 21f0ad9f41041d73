import { describe, expect, it } from 'vitest';
import { readFactBase } from '../../build/read-fact-base.ts';
import type { Hit } from '../../src/model/search.ts';
import { createSearch } from '../../src/search/search.ts';

const search = createSearch(readFactBase());
const shown = (hit: Hit | undefined) => hit && `${hit.kind} ${hit.id}`;
const best = (query: string) => shown(search(query).hits[0]);

describe('the best answer comes first', () => {
  it.each([
    // names: without diacritics, in any case, from their first letters, in any order, misspelt in a letter
    ['chinh', 'subject pham-minh-chinh'],
    ['CHÍNH', 'subject pham-minh-chinh'],
    ['chinh pham', 'subject pham-minh-chinh'],
    ['hong dien', 'subject nguyen-hong-dien'],
    ['grer', 'subject jamieson-greer'],
    ['jamison', 'subject jamieson-greer'],
    ['đỗ ngọc hưng', 'subject do-ngoc-hung'],
    // figures in every notation
    ['46', 'subject us-tariff-46'],
    ['46%', 'subject us-tariff-46'],
    ['46 per cent', 'subject us-tariff-46'],
    ['forty-six', 'subject us-tariff-46'],
    ['bốn mươi sáu', 'subject us-tariff-46'],
    ['bốn mươi sáu phần trăm', 'subject us-tariff-46'],
    ['123.5bn', 'subject us-deficit-2024'],
    ['US$123.5bn', 'subject us-deficit-2024'],
    ['$123.5 billion', 'subject us-deficit-2024'],
    ['123.5', 'subject us-deficit-2024'],
    ['123,5 tỷ USD', 'subject us-deficit-2024'],
    ['123,500 million dollars', 'subject us-deficit-2024'],
    ['0%', 'subject zero-tariff-offer'],
    ['18,1%', 'subject us-deficit-growth-2024'],
    // by their measure, in both languages
    ['thâm hụt', 'subject us-deficit-2024'],
    ['tham hut', 'subject us-deficit-2024'],
    ['vietnam trade office', 'subject vn-trade-office-us'],
    ['bộ công thương', 'subject moit'],
    ['first round', 'subject first-round'],
    // by the words of offices and statements
    ['who leads', 'fact dien-heads-delegation'],
    ['thủ tướng', 'subject pham-minh-chinh'],
    ['permanent deputy', 'subject nguyen-hoa-binh'],
    ['spelling of names', 'difference spelling-of-names'],
    ['VNS', 'document vns-cabinet-meeting'],
  ])('%s', (query, expected) => {
    expect(best(query)).toBe(expected);
  });

  it('"thuế" finds the tariff policy and every level', () => {
    const first = search('thuế').hits.slice(0, 6).map(shown);
    expect(first).toEqual(
      expect.arrayContaining([
        'subject reciprocal-tariffs',
        'subject us-tariff-46',
        'subject us-tariff-10',
        'subject zero-tariff-offer',
      ]),
    );
  });
});

describe('what is found', () => {
  it('holds every word, or says that nothing does', () => {
    expect(search('chinh decree').whole).toBe(true);
    const torn = search('greer golf');
    expect(torn.whole).toBe(false);
    expect(torn.hits.map(shown)).toEqual(
      expect.arrayContaining(['subject jamieson-greer', 'subject hung-yen-golf-project']),
    );
  });

  it.each(['xylophone', '47.3', '$9bn'])('is nothing for %s', (query) => {
    expect(search(query).hits).toEqual([]);
  });

  it.each(['inh', '3.5'])('is nothing for %s, the inside of a word', (query) => {
    expect(search(query).hits).toEqual([]);
  });

  it('is everything for nothing, the subjects first', () => {
    const { hits } = search('  ');
    const base = readFactBase();
    expect(hits.length).toBe(
      base.subjects.length + base.facts.length + base.differences.length + base.documents.length,
    );
    expect(hits[0]?.kind).toBe('subject');
  });
});

describe('filters', () => {
  const { facts } = readFactBase();
  const factOf = (hit: Hit) => facts.find(({ id }) => id === hit.id);

  it('keep to a group', () => {
    const { hits } = search('tariff', { group: 'officials' });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.map(shown)).not.toContain('subject us-tariff-46');
  });
  it('keep to a status', () => {
    const found = search('round', { status: 'scheduled' }).hits.filter(({ kind }) => kind === 'fact');
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((hit) => factOf(hit)?.status)).toEqual(found.map(() => 'scheduled'));
  });
  it('keep to a document', () => {
    const found = search('', { document: 'technical-delegation' }).hits.filter(({ kind }) => kind === 'fact');
    const cited = found.map((hit) => factOf(hit)!.evidence.map(({ document }) => document));
    expect(cited.every((documents) => documents.includes('technical-delegation'))).toBe(true);
  });
});

it.each(['%', '"', '…', '=', '=46', '\ud800', 'a'.repeat(10_000), '.'.repeat(5000), '9'.repeat(5000)])(
  'answers odd input without a fault: %s',
  (query) => {
    expect(() => search(query)).not.toThrow();
  },
);
