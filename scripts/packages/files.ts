import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ignore from 'ignore';

/** Every file under `folder`, by its path inside it with forward slashes. */
export function filesOf(folder: string): Map<string, Uint8Array> {
  return read(folder, '', () => true);
}

/**
 * What the project is built from: every file under `root` that its `.gitignore` does not name, and not git's own.
 * Needs no git, so that the sources archive, unpacked, can be zipped again to the same bytes.
 */
export function sourcesOf(root: string): Map<string, Uint8Array> {
  const ignored = ignore()
    .add(readFileSync(join(root, '.gitignore'), 'utf8'))
    .add('.git');
  return read(root, '', (path) => !ignored.ignores(path));
}

function read(root: string, folder: string, wanted: (path: string) => boolean): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (!wanted(entry.isDirectory() ? `${path}/` : path)) continue;
    if (entry.isDirectory()) for (const [inner, bytes] of read(root, path, wanted)) found.set(inner, bytes);
    else if (entry.isFile()) found.set(path, readFileSync(join(root, path)));
  }
  return found;
}
