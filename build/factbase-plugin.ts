import type { Plugin } from 'vite';
import { compileLinkerIndex } from '../src/linking/compile.ts';
import { readFactBase } from './read-fact-base.ts';

const FACT_BASE = 'virtual:gloss/factbase';

/** Serves the checked fact base and the compiled index as a module. */
export function factBasePlugin(): Plugin {
  return {
    name: 'gloss:factbase',
    resolveId: (id) => (id === FACT_BASE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${FACT_BASE}`) return undefined;
      const factBase = readFactBase();
      const index = compileLinkerIndex(factBase.subjects);
      return `export const factBase = ${parsed(factBase)};\nexport const index = ${parsed(index)};`;
    },
  };
}

/** Engines read JSON faster than a literal of the same size. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
