import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFactBase } from '../../src/factbase/parse.ts';
import { smallBase } from './small-base.ts';

const paths = Object.keys(smallBase());

test('whatever a file holds, problems are listed and nothing is thrown', () => {
  const damage = fc.dictionary(fc.constantFrom(...paths), fc.jsonValue(), { minKeys: 1 });
  fc.assert(
    fc.property(damage, (files) => {
      const parsed = parseFactBase({ ...smallBase(), ...files });
      return !parsed.ok && parsed.problems.every(({ reason, remedy }) => reason !== '' && remedy !== '');
    }),
  );
});

test('no file and no field can be left out without a problem, but those that the format makes optional', () => {
  const unnoticed = fieldsOf(smallBase()).filter((field) => {
    const files = smallBase();
    Reflect.deleteProperty(field.slice(0, -1).reduce<object>(child, files), field.at(-1)!);
    return parseFactBase(files).ok;
  });
  expect(unnoticed.map((field) => field.join(' '))).toEqual([
    'subjects/figures.json subjects 0 meaning quantity precision',
    'facts/1-all.json facts 0 when',
  ]);
});

/** The paths to every field of `value`, lists and what they hold excepted. */
function fieldsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [[key]]),
    ...fieldsOf(inner).map((rest) => [key, ...rest]),
  ]);
}

function child(parent: object, key: string): object {
  return Reflect.get(parent, key) as object;
}
