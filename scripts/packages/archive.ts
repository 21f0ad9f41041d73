import { type Zippable, zipSync } from 'fflate';

/** The oldest day that a zip can name, as local time: the archive has no time zone, and must not show ours. */
const NO_DAY = new Date(1980, 0, 1);

/**
 * Zips files, given by their path inside the archive. The bytes depend on paths and contents alone: entries are
 * sorted, and carry neither the day nor the rights of the files they were read from.
 */
export function archive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted: Zippable = {};
  for (const path of [...files.keys()].sort()) sorted[path] = files.get(path)!;
  return zipSync(sorted, { level: 9, mtime: NO_DAY });
}
