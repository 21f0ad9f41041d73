import type { NameUse } from './tokens.ts';

/** Bits that tell which rules a passage may concern, so that the others need not look at it. */
export const NAME = 1;
export const PHRASE = 2;
export const QUANTITY = 4;
export const TALKS = 8;
export const POLICY = 16;
export const ROUND = 32;
export const CALL = 64;
export const OCCASION = 128;

const bits: readonly (readonly [pattern: RegExp, bit: number])[] = [
  [/^other\.person$/, NAME],
  [/^talks$/, TALKS],
  [/^(reciprocal|retaliatory|reciprocal\.phrase)$/, POLICY],
  [/^(round\.first|round\.second|ordinal\.)/, ROUND],
  [/^call\.phone$/, CALL],
  [/^(delegation\.|meeting\.|decree\.|apec$)/, OCCASION],
];

export function triggersOf(classes: readonly string[], names: readonly NameUse[]): number {
  let triggers = names.length > 0 ? NAME | PHRASE : 0;
  for (const [pattern, bit] of bits) if (classes.some((name) => pattern.test(name))) triggers |= bit;
  return triggers;
}
