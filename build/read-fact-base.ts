import { readDataFiles } from '../scripts/data-files.ts';
import { parseFactBase } from '../src/factbase/parse.ts';
import type { FactBase } from '../src/model/factbase.ts';
import { factsFolder } from './facts-folder.ts';

/**
 * The fact base from `folder`: `data/`, unless the build is for another story.
 * @throws with every problem when it is not sound, so that no build holds a broken one
 */
export function readFactBase(folder = factsFolder()): FactBase {
  const { files, problems } = readDataFiles(folder);
  const result = problems.length > 0 ? { ok: false as const, problems } : parseFactBase(files);
  if (result.ok) return result.factBase;
  const lines = result.problems.map(
    ({ file, field, reason, remedy }) => `${folder}/${file} ${field}: ${reason} ${remedy}`,
  );
  throw new Error(`The fact base has problems:\n${lines.join('\n')}`);
}
