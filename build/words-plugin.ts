import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const WORDS = 'virtual:gloss/words';
const ROOT = resolve(import.meta.dirname, '..');
/** Modules that hold nothing but words; no two export the same name. */
const TABLES = [
  'src/linking/lexicon/syllables.ts',
  'src/matching/quantities/comparator-table.ts',
  'src/matching/quantities/context-word-table.ts',
  'src/matching/quantities/number-word-table.ts',
  'src/matching/quantities/range-word-table.ts',
  'src/matching/quantities/scale-table.ts',
  'src/matching/quantities/unit-table.ts',
].map((path) => resolve(ROOT, path).replaceAll('\\', '/'));

/** Serves all tables of words as one module. */
export function wordsPlugin(): Plugin {
  return {
    name: 'gloss:words',
    resolveId: (id) => (id === WORDS ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${WORDS}`
        ? TABLES.map((path) => `export * from ${JSON.stringify(path)};`).join('\n')
        : undefined,
  };
}

/** For the reader: its tables of words are those that `factbase.js` has left in the isolated world. */
export function withoutWords(): Plugin {
  return {
    name: 'gloss:without-words',
    enforce: 'pre',
    transform(code, id) {
      if (!TABLES.includes(id)) return undefined;
      const names = [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      return { code: `export const { ${names} } = globalThis.glossWords;`, map: null };
    },
  };
}
