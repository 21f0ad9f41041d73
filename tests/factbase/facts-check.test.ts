import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readDataFiles } from '../../scripts/data-files.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gloss-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command on a copy of the data in which `from` is replaced by `to` in one file. */
function check(change?: { file: string; from: string; to: string }, ...options: string[]) {
  const data = join(folder, 'data');
  cpSync(join(root, 'data'), data, { recursive: true });
  if (change) {
    const path = join(data, change.file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(change.from, change.to));
  }
  const script = join(root, 'scripts/facts-check.ts');
  return spawnSync(process.execPath, [script, '--facts', data, ...options], { encoding: 'utf8' });
}

describe('npm run facts:check', () => {
  test('says plainly that quotes were not verified where the documents are missing, and passes', () => {
    const { status, stdout } = check(undefined, '--documents', join(folder, 'nowhere'));
    expect(stdout).toContain('Quotes were NOT verified');
    expect(stdout).toContain('No problems.');
    expect(status).toBe(0);
  });

  test('fails on a broken fact with file, field, reason and remedy', () => {
    const change = { file: 'facts/2-tariffs.json', from: '"result": 36', to: '"result": 37' };
    const { status, stderr } = check(change);
    expect(stderr).toContain('facts/2-tariffs.json: facts[4].arithmetic.result (fact tariff-gap)');
    expect(stderr).toContain('The expression gives 36, the fact says 37.');
    expect(stderr).toContain('→ Correct the operands, or write 36.');
    expect(stderr).toContain('2 problems.');
    expect(status).toBe(1);
  });

  test('fails where a document of the folder is missing', () => {
    const { status, stderr } = check(undefined, '--documents', folder);
    expect(stderr).toContain('documents.json: documents[0].file');
    expect(status).toBe(1);
  });

  test('fails on a schema that is not that of the code, and --write-schema mends it', () => {
    const change = { file: 'schema/facts.schema.json', from: '"quote"', to: '"quotation"' };
    const drifted = check(change);
    expect(drifted.stderr).toContain('schema/facts.schema.json');
    expect(drifted.stderr).toContain('--write-schema');
    expect(drifted.status).toBe(1);
    expect(check(change, '--write-schema').status).toBe(0);
    const written = readFileSync(join(folder, 'data/schema/facts.schema.json'), 'utf8');
    expect(written).toBe(readFileSync(join(root, 'data/schema/facts.schema.json'), 'utf8'));
  });
});

describe('reading the data files', () => {
  test.each([
    ['a comma is missing', '{\n  "a": 1\n  "b": 2\n}\n', 'line 3, column 3'],
    ['the text ends too early', '{\n  "a": [1,\n', 'line 3, column 1'],
    ['the file is empty', '', 'line 1, column 1'],
  ])('names line and column when %s', (_name, text, field) => {
    writeFileSync(join(folder, 'broken.json'), text);
    const { files, problems } = readDataFiles(folder);
    expect(files).toEqual({});
    expect(problems).toMatchObject([
      { file: 'broken.json', field, reason: expect.stringContaining('not JSON') },
    ]);
  });

  test('gives paths inside the folder, without the schemas and the README', () => {
    const paths = Object.keys(readDataFiles(join(root, 'data')).files);
    expect(paths).toContain('facts/1-talks.json');
    expect(paths).toContain('documents.json');
    expect(paths.filter((path) => path.includes('schema') || path.endsWith('.md'))).toEqual([]);
  });
});
