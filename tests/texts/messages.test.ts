import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../src/ui/messages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FILES = globSync(['src/**/*messages.ts', 'entrypoints/**/*messages.ts'], { cwd: ROOT }).filter(
  (file) => !file.endsWith('ui/messages.ts'),
);

/** Letters that only Vietnamese has; a text of several words without any is not Vietnamese. */
const VIETNAMESE = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

/** How much longer a translation may be, so that it has room where the other has: in letters, and in parts. */
const LONGER = { letters: 16, times: 1.6 };

const tables: { name: string; messages: Record<string, Message> }[] = [];
for (const file of FILES) {
  const module: Record<string, unknown> = await import(join(ROOT, file));
  for (const [name, value] of Object.entries(module)) {
    if (isTable(value)) tables.push({ name: `${file} ${name}`, messages: value });
  }
}

function isTable(value: unknown): value is Record<string, Message> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).some((one) => typeof one === 'object' && one !== null && 'en' in one)
  );
}

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();

test('every table of texts is found', () => {
  expect(tables.map(({ name }) => name).length).toBeGreaterThanOrEqual(6);
});

describe.each(tables)('$name', ({ messages }) => {
  const rows = Object.entries(messages);

  test('says everything in both languages', () => {
    const missing = rows.filter(([, { en, vi }]) => !en?.trim() || !vi?.trim());
    expect(missing).toEqual([]);
    const untranslated = rows.filter(([, { en, vi }]) => en === vi && / /.test(en) && !VIETNAMESE.test(vi));
    expect(untranslated).toEqual([]);
  });

  test('has the same placeholders in both, and in the singular none but those', () => {
    const unlike = rows.filter(([, { en, vi }]) => placeholders(en).join() !== placeholders(vi).join());
    expect(unlike).toEqual([]);
    const singular = rows.filter(([, { en, enOne = '' }]) =>
      placeholders(enOne).some((name) => !placeholders(en).includes(name)),
    );
    expect(singular).toEqual([]);
  });

  test('is about as long in both', () => {
    const long = rows.filter(([, { en, vi }]) => {
      const [short, other] = [en.length, vi.length].sort((a, b) => a - b) as [number, number];
      return other > short * LONGER.times + LONGER.letters;
    });
    expect(long.map(([key, { en, vi }]) => `${key}: ${en} | ${vi}`)).toEqual([]);
  });
});

test('every text is used somewhere', () => {
  const code = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'], { cwd: ROOT })
    .filter((file) => !FILES.includes(file))
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .join('\n');
  const unused = tables.flatMap(({ name, messages }) =>
    Object.keys(messages)
      // What one can do about a reason is asked for together with the reason.
      .map((key) => key.replace(/-(do|note)$/, ''))
      .filter((key) => !code.includes(`'${key}'`) && !new RegExp(`\\b${key}:`).test(code))
      .map((key) => `${name}: ${key}`),
  );
  expect(unused).toEqual([]);
});
