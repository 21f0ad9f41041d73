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
/** "Đầu tiên", "thứ hai": the first or second of anything. */
export const ORDINAL = 256;

/** Bits of words that wake no rule, but without which one could say nothing. */
export const ROUND_HEAD = 1 << 9;
export const MODIFIER = 1 << 10;
export const VIETNAM = 1 << 11;
export const AMERICA = 1 << 12;
/** Another country, or a place in Việt Nam. */
export const ELSEWHERE = 1 << 13;
/** Words that only a text about duties, trade balances or trade talks has. */
export const TRADE = 1 << 14;
/** The first word of a number in words. */
export const NUMBER = 1 << 15;
/** A full name or short name of somebody's, or a phrase that names something. */
export const OWN_NAME = 1 << 16;

const bits: readonly (readonly [pattern: RegExp, bit: number])[] = [
  [/^other\.person$/, NAME],
  [/^talks$/, TALKS],
  [/^(reciprocal|retaliatory|reciprocal\.phrase)$/, POLICY],
  [/^round\.(first|second)$/, ROUND],
  [/^ordinal\./, ORDINAL],
  [/^call\.phone$/, CALL],
  [/^(delegation\.|meeting\.|decree\.|apec$)/, OCCASION],
  [/^round\.head$/, ROUND_HEAD],
  [/^(talks\.modifier|reciprocal)$/, MODIFIER],
  [/^party\.VN$/, VIETNAM],
  [/^party\.US$/, AMERICA],
  [/^(party\.(?!VN$|US$)|place\.VN$)/, ELSEWHERE],
  [/^(measure\.tariff|reciprocal\.phrase|talks\.named|measure\.deficit)$/, TRADE],
  [/^number$/, NUMBER],
];

export function triggersOf(classes: readonly string[], names: readonly NameUse[]): number {
  let triggers = names.length > 0 ? NAME | PHRASE : 0;
  if (names.some(({ form }) => form !== 'given')) triggers |= OWN_NAME;
  for (const [pattern, bit] of bits) if (classes.some((name) => pattern.test(name))) triggers |= bit;
  return triggers;
}
