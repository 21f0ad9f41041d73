import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './bench/build.ts';
import { BUDGETS, type Bytes, bytesOf } from './bench/bytes.ts';
import { folderShares, gzipBytes, type ModuleShare, moduleShares } from './bench/module-shares.ts';

const usage = `npm run size [-- --why [SCRIPT]]

Builds the extension and holds its parts against their budgets; ends with 1 when one is above.
  --why     bytes of each module in reader.js, or in another script of the build (gate.js, card.js …)`;

const LABELS: Readonly<Record<keyof Bytes, string>> = {
  gate: 'gate, minified',
  reader_gzip: 'reader without facts, gzip',
  popup_gzip: 'popup without facts, gzip',
};

const LATER: readonly (readonly [file: string, when: string])[] = [
  ['card.js', 'when a pointer comes to a mention'],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { why: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(usage);
} else if (values.why) {
  explain(await buildExtension({ sourceMaps: true }), positionals[0] ?? 'reader.js');
} else {
  const folder = await buildExtension();
  process.exitCode = check(bytesOf(folder)) ? 0 : 1;
  tellLater(folder);
}

/** Prints the table of budgets; whether all are kept. */
function check(bytes: Bytes): boolean {
  const parts = Object.keys(LABELS) as (keyof Bytes)[];
  for (const part of parts) {
    const over = bytes[part] > BUDGETS[part];
    const cells = [LABELS[part].padEnd(28), kilobytes(bytes[part]), `of ${kilobytes(BUDGETS[part])}`];
    console.log(
      `${over ? '✗' : '✓'} ${cells.join('  ')}${over ? `  ${kilobytes(bytes[part] - BUDGETS[part])} too much` : ''}`,
    );
  }
  return parts.every((part) => bytes[part] <= BUDGETS[part]);
}

/** What a page loads beside the reader, as it needs it, so that nobody takes the reader for all. */
function tellLater(folder: string): void {
  console.log('\nbrought when a page needs it, gzip; no budget');
  for (const [file, when] of LATER) {
    const bytes = gzipBytes(readFileSync(join(folder, file), 'utf8'));
    console.log(`  ${file.padEnd(28)}${kilobytes(bytes)}  ${when}`);
  }
}

function explain(folder: string, script: string): void {
  const code = readFileSync(join(folder, script), 'utf8');
  const map = readFileSync(join(folder, `${script}.map`), 'utf8');
  console.log(`${script}: ${Buffer.byteLength(code)} bytes, gzip ${gzipBytes(code)}`);
  console.log('\nminified     gzip  folder or package; gzip is what the script would shrink by without it');
  folderShares(code, map).forEach(print);
  console.log('\nminified     gzip  module');
  moduleShares(code, map).forEach(print);
}

function print({ module, minified, gzip }: ModuleShare): void {
  console.log(`${String(minified).padStart(8)} ${String(gzip).padStart(8)}  ${module}`);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`.padStart(8);
}
