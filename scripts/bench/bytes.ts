import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipBytes } from './module-shares.ts';

/** Sizes of what is shipped, in bytes. */
export interface Bytes {
  /** As it is loaded into every page, minified. */
  readonly gate: number;
  /** reader.js, gzipped; the facts and the index are a script of their own. */
  readonly reader_gzip: number;
  /** The popup's page with all scripts and style sheets that it loads at once, each gzipped; without the facts. */
  readonly popup_gzip: number;
}

/** What they may be at most. */
export const BUDGETS: Bytes = { gate: 3 * 1024, reader_gzip: 30 * 1024, popup_gzip: 42 * 1024 };

/** Measures a built extension. */
export function bytesOf(folder: string): Bytes {
  return {
    gate: Buffer.byteLength(read(folder, 'gate.js')),
    reader_gzip: gzipBytes(read(folder, 'reader.js')),
    popup_gzip: popupFiles(folder).reduce(
      (sum, file) => sum + gzipBytes(withoutFacts(read(folder, file))),
      0,
    ),
  };
}

/** The popup's page and what its HTML loads. */
function popupFiles(folder: string): string[] {
  const html = read(folder, 'popup.html');
  return [
    'popup.html',
    ...[...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file as string),
  ];
}

/** The facts are a string of JSON in whatever chunk they ended up; their size says nothing of the program's. */
export function withoutFacts(code: string): string {
  return code.replace(
    /JSON\.parse\((?:`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\)/gs,
    'JSON.parse("")',
  );
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
