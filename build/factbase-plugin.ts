import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { compileLinkerIndex } from '../src/linking/index/compile.ts';
import { readFactBase } from './read-fact-base.ts';

const FACT_BASE = 'virtual:gloss/factbase';
const NAMES = 'virtual:gloss/names';
const HASH = 'virtual:gloss/factbase-hash';
const HASH_DIGITS = 12;

/** Serves the checked fact base and the index compiled from it, each as a module. */
export function factBasePlugin(): Plugin {
  return {
    name: 'gloss:factbase',
    resolveId: (id) => ([FACT_BASE, NAMES, HASH].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${FACT_BASE}`) return `export const factBase = ${parsed(readFactBase())};`;
      if (id === `\0${HASH}`) return `export const factBaseHash = ${JSON.stringify(hashOf(readFactBase()))};`;
      if (id === `\0${NAMES}`)
        return `export const index = ${parsed(compileLinkerIndex(readFactBase().subjects))};`;
      return undefined;
    },
  };
}

/** What tells one fact base from another, short enough to be written down. */
function hashOf(factBase: unknown): string {
  return createHash('sha256').update(JSON.stringify(factBase)).digest('hex').slice(0, HASH_DIGITS);
}

/** Engines read JSON faster than a literal of the same size. */
function parsed(value: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
