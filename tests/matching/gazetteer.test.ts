import { describe, expect, it, test } from 'vitest';
import {
  compileGazetteer,
  loadGazetteer,
  serialiseGazetteer,
  spellingOf,
} from '../../src/matching/gazetteer.ts';
import { gazetteerOf, names } from './found.ts';

describe('a form that can not be found is an error of the build', () => {
  test.each([
    ['empty', '', /entry 1 is empty/],
    ['only spaces', ' \u00a0 ', /entry 1 is empty/],
    ['only unseen characters', '\u200b\u00ad', /entry 1 is empty/],
    ['no letters', '…!', /entry 1 must begin with a letter or digit: "…!"/],
    ['a mark before the letters', '#Trump', /entry 1 must begin/],
    ['a script without word boundaries', '特朗普', /entry 1 must begin/],
  ])('%s', (_, form, message) => {
    expect(() => compileGazetteer([{ form: 'fine' }, { form }])).toThrow(message);
  });
});

it('may be empty', () => {
  expect(names(gazetteerOf([]), 'Trump, a 1 b')).toEqual([]);
  expect(names(loadGazetteer(serialiseGazetteer(gazetteerOf([]))), 'Trump')).toEqual([]);
});

it('finds the same after a round through JSON', () => {
  const gazetteer = gazetteerOf(['Phạm Minh Chính', 'Trump', 'trade talks', 'Hưng', 'Hùng']);
  const loaded = loadGazetteer(JSON.parse(JSON.stringify(serialiseGazetteer(gazetteer))));
  expect(loaded).toEqual(gazetteer);
  expect(names(loaded, 'Trump met Pham Minh Chinh for trade talks')).toEqual([
    'Trump',
    'Pham Minh Chinh',
    'trade talks',
  ]);
});

it('accepts a form in any spelling of its spaces and Unicode form', () => {
  const gazetteer = gazetteerOf([' Phạm\u00a0 Minh\nChính '.normalize('NFD')]);
  expect(spellingOf(gazetteer, 0)).toBe('Phạm Minh Chính');
  expect(names(gazetteer, 'Phạm Minh Chính')).toEqual(['Phạm Minh Chính']);
});

it('finds each of 3,000 forms and nothing near them', () => {
  const forms = Array.from(
    { length: 3000 },
    (_, at) => `name${at.toString(26).replaceAll(/\d/g, 'x')} of ${at}`,
  );
  const gazetteer = gazetteerOf(forms);
  expect(names(gazetteer, forms.join('; '))).toEqual(forms);
  expect(names(gazetteer, forms.map((form) => form.replace(' of ', ' or ')).join('; '))).toEqual([]);
});
