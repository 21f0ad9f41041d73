import type { Subject } from '../src/model/subject.ts';

/** Marks that decomposed letters carry, and what may stand unseen between letters. */
const UNSEEN = '[\\u0300-\\u036f\\xad\\u200b-\\u200d\\u2060\\ufeff]*';
const SPACE = '[\\s\\xad\\u2010-\\u2015-]+';

/**
 * The source of a regular expression that finds, in any case and either Unicode form, with and without diacritics,
 * what makes a page concern us: Việt Nam, Hà Nội, or a Vietnamese official's full name. It lets a little more
 * through than the reader marks, never less.
 */
export function gatePattern(subjects: readonly Subject[]): string {
  const names = subjects
    .filter(({ group }) => group === 'officials')
    .flatMap(({ aliases }) => aliases.filter(({ form }) => form === 'full').map(({ text }) => plain(text)))
    .filter((name) => name.split(' ').length > 2 || name === 'to lam');
  const forms = [...new Set(['viet', 'hanoi', 'ha noi', ...names])];
  return `/${forms.map(pattern).join('|')}/`;
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}

function pattern(form: string): string {
  return [...form].map(letter).join('');
}

function letter(char: string): string {
  if (char === ' ') return SPACE;
  const cases = char + char.toUpperCase();
  if (char === 'd') return `[${cases}Đđ]${UNSEEN}`;
  if ('aeiouy'.includes(char)) return `[${cases}\\xc0-\\u1ef9]${UNSEEN}`;
  return `[${cases}]${UNSEEN}`;
}
