import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sourcesOf } from '../../scripts/packages/files.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folders: string[] = [];
const sources = sourcesOf(ROOT);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the packages', () => {
  test('are the same bytes wherever and whenever they are made, also after a demo', {
    timeout: 180_000,
  }, () => {
    const one = unpacked();
    const other = unpacked();
    mkdirSync(join(other, 'out'));
    writeFileSync(join(other, 'out/page.png'), 'left by a demo');
    expect(packed(one, { TZ: 'UTC' })).toEqual(packed(other, { TZ: 'Asia/Ho_Chi_Minh' }));
  });

  test('are made for every browser, with the sources and a sum for each', () => {
    const sums = readFileSync(join(folders[0]!, '.output/packages/SHA256SUMS'), 'utf8');
    expect([...sums.matchAll(/gloss-[\d.]+-([\w-]+)\.zip/g)].map(([, name]) => name)).toEqual([
      'chrome',
      'edge',
      'firefox',
      'firefox-android',
      'safari',
      'sources',
    ]);
  });
});

/** A folder of its own with what the sources archive holds, and the packages that `npm ci` would bring. */
function unpacked(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-sources-'));
  folders.push(folder);
  for (const [path, bytes] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function packed(folder: string, env: Readonly<Record<string, string>>): string {
  execFileSync(process.execPath, ['scripts/zip.ts'], { cwd: folder, env: { ...process.env, ...env } });
  return readFileSync(join(folder, '.output/packages/SHA256SUMS'), 'utf8');
}
