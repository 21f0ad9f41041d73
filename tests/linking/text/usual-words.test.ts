import { expect, test } from 'vitest';
import { usualWords } from '../../../src/linking/lexicon/language-words.ts';
import { usualByHash } from '../../../src/linking/text/language.ts';

test('no two function words have the same hash', () => {
  const words = [...usualByHash.values()].map(({ word }) => word);
  expect(new Set(words)).toEqual(new Set(Object.values(usualWords).flat()));
});
