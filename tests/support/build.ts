import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserName } from '../../scripts/browsers.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const OUTPUT: Readonly<Record<BrowserName, string>> = {
  chromium: join(ROOT, '.output/chrome-mv3'),
  firefox: join(ROOT, '.output/firefox-mv3'),
};

const SOURCES = ['{src,entrypoints,data,public,build}/**/*', 'wxt.config.ts', 'package.json'];

/** The folder of the unpacked extension as `npm run build` writes it. */
export function builtExtension(browser: BrowserName): string {
  return OUTPUT[browser];
}

/** Builds for the browsers whose build is missing or older than a source file. Throws when a build fails. */
export function buildIfStale(browsers: readonly BrowserName[]): void {
  const newest = Math.max(...globSync(SOURCES, { cwd: ROOT }).map(modified));
  for (const browser of browsers) {
    const manifest = join(OUTPUT[browser], 'manifest.json');
    if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) continue;
    const target = targetOf(browser);
    run(`build for ${target}`, join(ROOT, 'scripts/build.ts'), '--only', target);
  }
}

/**
 * Builds the extension for another story, the one in the folder `facts`, into `out`; gives the folder of the build.
 * Throws when the build fails.
 */
export function buildStory(browser: BrowserName, facts: string, out: string): string {
  const target = targetOf(browser);
  run(`build for ${facts}`, join(ROOT, 'scripts/build.ts'), '--facts', facts, '--out', out, '--only', target);
  return join(out, `${target}-mv3`);
}

/** Vitest's global set-up for the end-to-end tests. */
export default function setup(): void {
  buildIfStale(['chromium', 'firefox']);
}

function modified(path: string): number {
  return statSync(join(ROOT, path)).mtimeMs;
}

function targetOf(browser: BrowserName): 'chrome' | 'firefox' {
  return browser === 'chromium' ? 'chrome' : 'firefox';
}

function run(what: string, script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The ${what} failed:\n${stdout}${stderr}`);
}
