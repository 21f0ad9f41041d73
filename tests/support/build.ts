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
    const target = browser === 'chromium' ? 'chrome' : 'firefox';
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target],
      { cwd: ROOT, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`The build for ${target} failed:\n${stdout}${stderr}`);
  }
}

/** Vitest's global set-up for the end-to-end tests. */
export default function setup(): void {
  buildIfStale(['chromium', 'firefox']);
}

function modified(path: string): number {
  return statSync(join(ROOT, path)).mtimeMs;
}
