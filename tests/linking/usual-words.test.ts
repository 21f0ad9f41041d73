import { expect, test } from 'vitest';
import { usualByHash } from '../../src/linking/language.ts';
import { usualWords } from '../../src/linking/lexicon/language-words.ts';

test('no two function words have the same hash', () => {
  const words = [...usualByHash.values()].map(({ word }) => word);
  expect(new Set(words)).toEqual(new Set(Object.values(usualWords).flat()));
});
