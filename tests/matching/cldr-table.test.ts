import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cldrTable } from '../../build/cldr-table.ts';

test('the words for per cent, millions and dollars are those that CLDR has', () => {
  const written = readFileSync('src/matching/quantities/cldr-table.ts', 'utf8');
  const words = (source: string) => [...source.matchAll(/'([^']+)'/gu)].map(([, word]) => word);
  expect(words(written), 'run node scripts/cldr-table.ts').toEqual(words(cldrTable()));
});
