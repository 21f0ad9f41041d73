import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const WORDS = 'virtual:gloss/words';
const ROOT = resolve(import.meta.dirname, '..');
/** Modules that hold nothing but words and what is made of words alone: lists, phrases, patterns. */
export const TABLES = [
  'src/linking/lexicon/families.ts',
  'src/linking/lexicon/figure-words.ts',
  'src/linking/lexicon/language-words.ts',
  'src/linking/lexicon/name-words.ts',
  'src/linking/lexicon/party-words.ts',
  'src/linking/lexicon/rate-patterns.ts',
  'src/linking/lexicon/subjects.ts',
  'src/linking/lexicon/syllables.ts',
  'src/linking/lexicon/talk-words.ts',
  'src/matching/address-table.ts',
  'src/matching/quantities/comparator-table.ts',
  'src/matching/quantities/context-word-table.ts',
  'src/matching/quantities/number-word-table.ts',
  'src/matching/quantities/numeral-table.ts',
  'src/matching/quantities/range-word-table.ts',
  'src/matching/quantities/scale-table.ts',
  'src/matching/quantities/unit-table.ts',
].map((path) => resolve(ROOT, path).replaceAll('\\', '/'));

/** Serves the tables of words as a list of lists: what each table exports, in the order of its source. */
export function wordsPlugin(): Plugin {
  return {
    name: 'gloss:words',
    resolveId: (id) => (id === WORDS ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${WORDS}`) return undefined;
      const imports = TABLES.map((path, table) => `import * as table${table} from ${JSON.stringify(path)};`);
      const tables = TABLES.map((path, table) =>
        exportsOf(readFileSync(path, 'utf8')).map((name) => `table${table}.${name}`),
      );
      return `${imports.join('\n')}\nexport const words = [${tables.map((names) => `[${names}]`)}];`;
    },
  };
}

/**
 * For the reader: its tables of words are those that `factbase.js` has left in the isolated world. They are found by
 * their place, for both scripts are of one build and names would only take room.
 */
export function withoutWords(): Plugin {
  return {
    name: 'gloss:without-words',
    enforce: 'pre',
    transform(code, id) {
      const table = TABLES.indexOf(id);
      if (table < 0) return undefined;
      return { code: `export const [${exportsOf(code)}] = globalThis.glossWords[${table}];`, map: null };
    },
  };
}

function exportsOf(code: string): string[] {
  return [...code.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
}
