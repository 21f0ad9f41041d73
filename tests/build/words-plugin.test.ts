import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TABLES, withoutWords, wordsPlugin } from '../../build/words-plugin.ts';

type Load = (id: string) => string;
type Transform = (code: string, id: string) => { code: string } | undefined;

const served = (wordsPlugin().load as unknown as Load)('\0virtual:gloss/words');
const transform = withoutWords().transform as unknown as Transform;
const inReader = (path: string): string => transform(readFileSync(path, 'utf8'), path)?.code ?? '';
const tables = TABLES.map((path, place) => ({ name: relative('.', path), path, place }));

describe('the tables of words', () => {
  test.each(tables)('$name exports constants alone, so that none is missed', async ({ path }) => {
    const [, names = ''] = /^export const \[([^\]]*)\]/.exec(inReader(path)) ?? [];
    expect(names.split(',').sort()).toEqual(Object.keys(await import(path)).sort());
  });

  test.each(tables)('$name is found by its place, and what it exports too', ({ path, place }) => {
    const [, left = ''] = /words = \[\[(.*)\]\];$/.exec(served) ?? [];
    const names = left.split('],[')[place]?.replaceAll(`table${place}.`, '');
    expect(inReader(path)).toBe(`export const [${names}] = globalThis.glossWords[${place}];`);
  });

  test('other modules stay as they are', () => {
    expect(transform('export const a = 1;', '/src/reader.ts')).toBe(undefined);
  });
});
