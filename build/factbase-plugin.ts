import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readDataFiles } from '../scripts/data-files.ts';
import { parseFactBase } from '../src/factbase/parse.ts';
import { compileLinkerIndex } from '../src/linking/compile.ts';
import type { FactBase } from '../src/model/factbase.ts';
import { gateWords } from './gate-pattern.ts';

const FACT_BASE = 'virtual:gloss/factbase';
const GATE = 'virtual:gloss/gate';
const FOLDER = resolve(import.meta.dirname, '../data');

/** Serves the checked fact base, the compiled index and the gate's pattern as modules. */
export function factBasePlugin(): Plugin {
  return {
    name: 'gloss:factbase',
    resolveId: (id) => (id === FACT_BASE || id === GATE ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${FACT_BASE}`) {
        const factBase = readFactBase();
        return (
          `export const factBase = ${parsed(factBase)};\n` +
          `export const index = ${parsed(compileLinkerIndex(factBase.subjects))};`
        );
      }
      if (id === `\0${GATE}`)
        return `export const words = ${JSON.stringify(gateWords(readFactBase().subjects))};`;
      return undefined;
    },
  };
}

/** @throws with every problem of `data/` when it is not sound */
function readFactBase(): FactBase {
  const { files, problems: unreadable } = readDataFiles(FOLDER);
  const result = unreadable.length > 0 ? { ok: false as const, problems: unreadable } : parseFactBase(files);
  if (result.ok) return result.factBase;
  const lines = result.problems.map(
    ({ file, field, reason, remedy }) => `data/${file} ${field}: ${reason} ${remedy}`,
  );
  throw new Error(`The fact base has ${lines.length} problems:\n${lines.join('\n')}`);
}

/** Engines read JSON faster than a literal of the same size; marked pure, so that pages leave out the index. */
function parsed(value: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
}
