import type { Plugin } from 'vite';
import { gateWords } from './gate-words.ts';
import { readFactBase } from './read-fact-base.ts';

const GATE = 'virtual:gloss/gate';

/** Serves the words that the gate looks for as a module. */
export function gatePlugin(): Plugin {
  return {
    name: 'gloss:gate',
    resolveId: (id) => (id === GATE ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${GATE}`
        ? `export const words = ${JSON.stringify(gateWords(readFactBase().subjects))};`
        : undefined,
  };
}
