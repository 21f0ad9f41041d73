import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataProblem } from '../src/model/factbase.ts';

/** The parsed JSON files of a folder by path inside it, and those that are not JSON. */
export interface DataFiles {
  readonly files: Readonly<Record<string, unknown>>;
  readonly problems: readonly DataProblem[];
}

/**
 * Reads every `.json` file under `dir` except the schemas. Files that are not JSON are reported with line and
 * column. Throws when the folder cannot be read.
 */
export function readDataFiles(dir: string): DataFiles {
  const files: Record<string, unknown> = {};
  const problems: DataProblem[] = [];
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  for (const path of paths.sort()) {
    if (!path.endsWith('.json') || path.startsWith('schema/')) continue;
    const text = readFileSync(join(dir, path), 'utf8');
    try {
      files[path] = JSON.parse(text);
    } catch (error) {
      problems.push({
        file: path,
        field: placeOf(error, text),
        reason: `The file is not JSON: ${error instanceof Error ? error.message : String(error)}`,
        remedy: 'Mend the syntax there, or just before it: a comma, quotation mark or bracket.',
      });
    }
  }
  return { files, problems };
}

/** Line and column of a syntax error; the parser names none when the text ends too early. */
function placeOf(error: unknown, text: string): string {
  const named = /position (\d+)/.exec(String(error));
  const position = named ? Number(named[1]) : text.length;
  const lines = text.slice(0, position).split('\n');
  return `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
