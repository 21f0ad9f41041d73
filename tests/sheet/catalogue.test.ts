import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/matching/fold.ts';
import { catalogue, search } from '../../src/sheet/catalogue.ts';
import { sample } from './sample.ts';

const sheet = catalogue(sample, foldText);
const found = (query: string) => search(sheet, query).map(({ subject }) => subject.id);

describe('searching the fact sheet', () => {
  it.each([
    // names without diacritics, in any case, from their first letters
    ['pham minh chinh', ['pham-minh-chinh']],
    ['Phạm Minh Chính', ['pham-minh-chinh']],
    ['chinh', ['pham-minh-chinh']],
    ['CHÍ', ['pham-minh-chinh']],
    ['chinh pham', ['pham-minh-chinh']],
    // both languages, aliases, descriptions and facts
    ['tham hut', ['us-deficit-2024', 'target']],
    ['trade gap', ['us-deficit-2024']],
    ['thu tuong', ['pham-minh-chinh']],
    ['cabinet', ['pham-minh-chinh']],
    // figures as they are written
    ['$123.5', ['us-deficit-2024', 'target']],
    ['123,5 ty', ['us-deficit-2024', 'target']],
    // all words must be there
    ['chinh deficit', []],
    // not inside a word or a number
    ['inh', []],
    ['23.5', []],
    ['23,5', []],
    ['golf', []],
  ])('%j finds %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('finds everything for nothing, in the order of the groups', () => {
    expect(found('  ')).toEqual(['pham-minh-chinh', 'us-deficit-2024', 'first-round', 'target']);
  });

  it('puts a subject of that name before one that is told of', () => {
    expect(found('target')).toEqual(['target']);
    expect(found('deficit')).toEqual(['us-deficit-2024', 'target']);
  });
});
