import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocuments, realLinker, score } from '../support/marked.ts';

const unscored = new Set(
  'ustr moit ministry-of-finance ministry-of-foreign-affairs vn-trade-office-us vat-refunds ho-tram-project hung-yen-golf-project politburo target'.split(
    ' ',
  ),
);
const linker = realLinker();
const annotation = join(import.meta.dirname, '../../../shared/annotation');
const corpora = [
  { name: 'our own corpus', dir: join(import.meta.dirname, '../corpus'), precision: 0.99, recall: 0.98 },
  { name: 'the shared corpus', dir: join(annotation, 'dev'), precision: 0.98, recall: 0.97 },
  { name: 'the source documents', dir: join(annotation, 'documents'), precision: 1, recall: 1 },
];

describe.each(corpora)('on $name', ({ name, dir, precision, recall }) => {
  const found = existsSync(dir);
  if (!found) console.warn(`${name} is not there: its score was not measured.`);
  const names = found ? readdirSync(dir).filter((file) => file.endsWith('.txt')) : [];

  it.skipIf(!found)('finds what a careful reader finds, and nothing on pages with nothing to find', () => {
    const result = score(linker, readDocuments(dir, names), (subject) => !unscored.has(subject));
    expect(result.precision).toBeGreaterThanOrEqual(precision);
    expect(result.recall).toBeGreaterThanOrEqual(recall);
    expect(result.cleanHit).toBe(0);
  });
});
