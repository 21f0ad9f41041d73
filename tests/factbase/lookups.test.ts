import { expect, test } from 'vitest';
import { differencesOf, documentById, factsOf, subjectById, timeline } from '../../src/factbase/lookups.ts';
import { parseFactBase } from '../../src/factbase/parse.ts';
import type { Fact } from '../../src/model/fact.ts';
import { smallBase } from './small-base.ts';

const parsed = parseFactBase(smallBase());
if (!parsed.ok) throw new Error('the small fact base should be right');
const small = parsed.factBase;
const [met, computed] = small.facts as [Fact, Fact];

test('facts mainly about a subject come first, in the order of the data', () => {
  const facts = [
    { ...met, id: 'aside', subjects: ['balance', 'minister'] },
    { ...met, id: 'main' },
    { ...computed, id: 'other' },
    { ...met, id: 'main-too' },
  ];
  const ids = factsOf({ ...small, facts }, 'minister').map(({ id }) => id);
  expect(ids).toEqual(['main', 'main-too', 'aside']);
});

test('the timeline is in order of days and leaves out facts without days', () => {
  const facts = [
    { ...met, id: 'later', when: { from: '2025-05-15', to: '2025-05-16' } },
    computed,
    { ...met, id: 'earlier', when: { from: '2025-04-23' } },
    { ...met, id: 'later-too', when: { from: '2025-05-15' } },
  ];
  expect(timeline({ ...small, facts }).map(({ id }) => id)).toEqual(['earlier', 'later', 'later-too']);
});

test('subjects, documents and differences are found by id', () => {
  expect(subjectById(small, 'minister')?.label.en).toBe('The minister');
  expect(subjectById(small, 'ghost')).toBeUndefined();
  expect(documentById(small, 'report')?.file).toBe('report.txt');
  expect(documentById(small, 'ghost')).toBeUndefined();
  expect(differencesOf(small, 'balance').map(({ id }) => id)).toEqual(['wording']);
  expect(differencesOf(small, 'minister')).toEqual([]);
});
