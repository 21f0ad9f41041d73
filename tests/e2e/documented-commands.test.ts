import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

/** What `npm test` runs itself, whole: its checks, this runner, and what `npm ci` runs after it has installed. */
const RUN_BY_THE_TESTS = [...checks(), 'test', 'vitest', 'postinstall'];

/** A short form of every other command, and what it prints when it has done its work. */
const SHORT: Readonly<Record<string, { readonly args: readonly string[]; readonly prints: RegExp }>> = {
  annotate: { args: ['--json', 'tests/pages/sample-article.html'], prints: /"subject":"pham-minh-chinh"/ },
  bench: { args: ['--part', 'bytes', '--json'], prints: /"gate/ },
  demo: { args: [], prints: /[1-9]\d* cards opened/ },
  format: { args: ['package.json'], prints: /No fixes applied/ },
  gallery: { args: ['--only', 'official.light.en'], prints: /1 pictures? in out/ },
  icons: { args: ['--help'], prints: /npm run icons/ },
  release: { args: ['--help'], prints: /npm run release/ },
  soak: { args: ['--help'], prints: /npm run soak/ },
  store: { args: ['--help'], prints: /npm run store/ },
};

describe('the commands of the documents', () => {
  test('are each run, here or by the tests as a whole', () => {
    const named = globSync(['*.md', '{docs,data,src,store,assets}/**/*.md'], { cwd: ROOT }).flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, name]) => name!),
    );
    const known = [...RUN_BY_THE_TESTS, ...Object.keys(SHORT)];
    expect([...new Set([...named, ...Object.keys(scripts)])].filter((name) => !known.includes(name))).toEqual(
      [],
    );
  });

  test.each(Object.entries(SHORT))(
    'npm run %s does what it says',
    { timeout: 120_000 },
    (name, { args, prints }) => {
      const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', name, '--', ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        shell: process.platform === 'win32',
        maxBuffer: 64 * 1024 * 1024,
      });
      expect(stdout + stderr).toMatch(prints);
      expect(status).toBe(0);
    },
  );
});

/** The checks that `scripts/test.ts` lists. */
function checks(): string[] {
  const [, list = ''] = /const CHECKS = \[([^\]]+)\]/.exec(read('scripts/test.ts')) ?? [];
  return [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name!);
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
