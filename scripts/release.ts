import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { released } from './release/changelog.ts';

const HELP = `npm run release -- patch|minor|major|X.Y.Z

Raises the version in package.json, gives the changes under "Unreleased" that version and today's day, runs every
check and test, makes the packages, commits and tags. Nothing is pushed. When a check fails, the two files are put
back as they were.`;

const ROOT = resolve(import.meta.dirname, '..');
const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { help: { type: 'boolean', short: 'h' } },
});
const [step] = positionals;
if (values.help || step === undefined) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    release(step);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

function release(step: string): void {
  if (run('git', 'status', '--porcelain') !== '')
    throw new Error('There are changes that are not committed: commit or stash them, then release.');
  try {
    run('npm', 'version', step, '--no-git-tag-version');
    const { version } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as { version: string };
    const day = new Date().toISOString().slice(0, 10);
    writeFileSync(
      `${ROOT}/CHANGELOG.md`,
      released(readFileSync(`${ROOT}/CHANGELOG.md`, 'utf8'), version, day),
    );
    show('npm', 'test');
    show('npm', 'run', 'zip');
    run('git', 'commit', '--message', `Release ${version}`, '--', ...FILES);
    run('git', 'tag', '--annotate', `v${version}`, '--message', `Gloss ${version}`);
    console.log(`\nReleased ${version}. Look at .output/packages, then: git push --follow-tags`);
  } catch (error) {
    run('git', 'checkout', '--', ...FILES);
    throw error;
  }
}

/** Runs a program silently; its output. Throws with what it said when it fails. */
function run(program: string, ...args: string[]): string {
  return execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' });
}

/** Runs a program with its output shown. Throws when it fails. */
function show(program: string, ...args: string[]): void {
  execFileSync(program, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}
