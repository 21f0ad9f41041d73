import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { licenceNotices, shippedPackages } from '../build/shipped-packages.ts';

const ROOT = resolve(import.meta.dirname, '..');

/** Licences that let a package be shipped in an extension of ours and ask no more than that its notice is kept. */
const FINE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];

const shipped = shippedPackages(ROOT);

describe('packages that ship with the extension', () => {
  test('are those that docs/dependencies.md lists, each with its version and licence', () => {
    const page = readFileSync(join(ROOT, 'docs/dependencies.md'), 'utf8');
    const listed = [...page.matchAll(/^\| `([^`]+)` (\S+) \| (\S+) \|/gm)];
    expect(listed.map(([, name, version, licence]) => `${name} ${version} ${licence}`)).toEqual(
      shipped.map(({ name, version, licence }) => `${name} ${version} ${licence}`),
    );
  });

  test('have licences that allow it', () => {
    expect(shipped.filter(({ licence }) => !FINE.includes(licence))).toEqual([]);
  });

  test('have their notices kept', () => {
    const notices = licenceNotices(shipped);
    for (const { name, text } of shipped) {
      expect(notices).toContain(name);
      expect(text).toMatch(/copyright|licen[cs]e/i);
    }
  });
});
