import { resolve } from 'node:path';
import { readDataFiles } from '../scripts/data-files.ts';
import { parseFactBase } from '../src/factbase/parse.ts';
import type { FactBase } from '../src/model/factbase.ts';

const FOLDER = resolve(import.meta.dirname, '../data');

/**
 * The fact base from `data/`.
 * @throws with every problem when it is not sound, so that no build holds a broken one
 */
export function readFactBase(): FactBase {
  const { files, problems } = readDataFiles(FOLDER);
  const result = problems.length > 0 ? { ok: false as const, problems } : parseFactBase(files);
  if (result.ok) return result.factBase;
  const lines = result.problems.map(
    ({ file, field, reason, remedy }) => `data/${file} ${field}: ${reason} ${remedy}`,
  );
  throw new Error(`The fact base has problems:\n${lines.join('\n')}`);
}
