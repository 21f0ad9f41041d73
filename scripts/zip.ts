import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { archive } from './packages/archive.ts';
import { filesOf, sourcesOf } from './packages/files.ts';
import { lintAddon } from './packages/lint.ts';
import { TARGETS, type Target } from './packages/targets.ts';

/**
 * `npm run zip`: builds the extension for every browser and writes the packages, the sources archive and their
 * SHA-256 sums to `.output/packages/`. The same sources give the same bytes on any day, in any folder. Ends with 1
 * when Mozilla's linter has anything to say of a package for Firefox.
 */

const ROOT = resolve(import.meta.dirname, '..');
const BUILDS = join(ROOT, '.output/for-packages');
const PACKAGES = join(ROOT, '.output/packages');

// Whoever asks, a test runner included: what is packed is what is shipped.
process.env.NODE_ENV = 'production';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };

rmSync(PACKAGES, { recursive: true, force: true });
mkdirSync(PACKAGES, { recursive: true });
const sums: string[] = [];
for (const target of TARGETS) {
  const folder = await built(target);
  keep(target.name, archive(filesOf(folder)));
  if (target.browser === 'firefox') lint(target.name, folder);
}
keep('sources', archive(sourcesOf(ROOT)));
writeFileSync(join(PACKAGES, 'SHA256SUMS'), sums.join(''));
console.log(`\n${sums.join('')}\nin .output/packages`);

async function built({ name, browser, mode }: Target): Promise<string> {
  await build({
    root: ROOT,
    outDir: BUILDS,
    outDirTemplate: name,
    browser,
    manifestVersion: 3,
    ...(mode && { mode }),
  });
  return join(BUILDS, name);
}

function keep(name: string, bytes: Uint8Array): void {
  const file = `gloss-${version}-${name}.zip`;
  writeFileSync(join(PACKAGES, file), bytes);
  sums.push(`${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`);
}

function lint(name: string, folder: string): void {
  const { errors, warnings, notices, findings } = lintAddon(folder);
  console.log(`add-ons linter, ${name}: ${errors} errors, ${warnings} warnings, ${notices} notices`);
  for (const finding of findings) console.error(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
