import type { Subject } from '../src/model/subject.ts';

/** Places and peoples that a page names when it concerns us, folded. */
const PLACES = ['viet nam', 'vietnam', 'ha noi', 'hanoi'];

/**
 * What makes a page concern us, folded (lower case, no diacritics) and separated by `|`: Việt Nam, Hà Nội, and the
 * full names of Vietnamese officials. The gate's rule: whatever the reader marks, the gate lets through.
 */
export function gateWords(subjects: readonly Subject[]): string {
  const names = subjects
    .filter(({ group, side }) => group === 'officials' && side === 'VN')
    .flatMap(({ aliases }) => aliases.filter(({ form }) => form === 'full').map(({ text }) => folded(text)));
  return [...new Set([...PLACES, ...names])].filter((word) => /^[a-z ]+$/.test(word)).join('|');
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .replace(/[\s-]+/g, ' ')
    .toLowerCase();
}
