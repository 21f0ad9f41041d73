import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Names the folder of the fact base for a build that is started by another program. */
export const FACTS_VARIABLE = 'GLOSS_FACTS';

/**
 * The folder of the fact base: the one that `--facts DIR` or the environment names, else the project's `data/`.
 * A relative path is taken from where the user called npm. Throws when there is no story in it.
 */
export function factsFolder(named: string | undefined = process.env[FACTS_VARIABLE]): string {
  if (!named) return resolve(import.meta.dirname, '../data');
  const folder = resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(resolve(folder, 'documents.json')))
    throw new Error(
      `${folder} holds no fact base: there is no documents.json in it. data/README.md says what is needed.`,
    );
  return folder;
}
