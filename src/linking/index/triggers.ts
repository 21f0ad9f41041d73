import type { NameUse } from './meaning.ts';

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
const ELSEWHERE = 1 << 13;
/** Words that only a text about duties, trade balances or trade talks has. */
export const TRADE = 1 << 14;
/** The first word of a number in words. */
export const NUMBER = 1 << 15;
/** Words that say what a number measures, or that it is anything else than a duty. */
export const GOODS = 1 << 16;
export const RATE = 1 << 17;
export const SURVEY = 1 << 18;
const GENERAL = 1 << 25;
const OTHER_MEASURE = 1 << 19;
/** A number whose value may be a figure's; one that may be a sum of money; one that may be anything but a rate. */
export const FIGURE = 1 << 20;
export const SUM = 1 << 21;
export const OTHER_FIGURE = 1 << 24;
/** A word of trade that may not be one here, for its capitals, marks, language or neighbours. */
export const DOUBTFUL = 1 << 22;
/** Up and down. */
const DIRECTION = 1 << 23;
/** A word without any of these bits. */
const OTHER_WORD = 1 << 26;
/** Whatever a word means. */
export const ANY = -1;
/** What shows which country is meant. */
export const PARTY = VIETNAM | AMERICA | ELSEWHERE | NAME;
/**
 * What `concernsTally` and `rulesFor` ask of words, numbers in digits apart: a block without it and without a figure's
 * number is passed over.
 */
export const SEED =
  PARTY |
  PHRASE |
  TALKS |
  MODIFIER |
  TRADE |
  POLICY |
  ROUND |
  ROUND_HEAD |
  ORDINAL |
  CALL |
  OCCASION |
  NUMBER;

const bits: readonly (readonly [pattern: RegExp, bit: number])[] = [
  [/^other\.person$/, NAME],
  [/^(talks|trade\.pact)$/, TALKS],
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
  [/^measure\.(import|export|goods-trade)$/, GOODS],
  [/^(measure\.rate|tariff\.noun)$/, RATE],
  [/^general$/, GENERAL],
  [/^measure\.(survey|proceeding)$/, SURVEY],
  [/^measure\.other$/, OTHER_MEASURE],
  [/^(up|down)$/, DIRECTION],
];

/** The bits of a meaning; at least one. */
export function triggersOf(classes: readonly string[], names: readonly NameUse[]): number {
  let triggers = names.length > 0 ? NAME | PHRASE : 0;
  for (const name of classes) triggers |= bitOf(name);
  return triggers || OTHER_WORD;
}

const ofClass = new Map<string, number>();

/** The bits of a class; 0 where it has none of its own. */
function bitOf(name: string): number {
  let found = ofClass.get(name);
  if (found === undefined) {
    found = 0;
    for (const [pattern, bit] of bits) if (pattern.test(name)) found |= bit;
    ofClass.set(name, found);
  }
  return found;
}

/** The bits that words of any of these classes have; `ANY` where one of the classes has no bit of its own. */
export function bitsOf(classes: readonly string[]): number {
  let found = 0;
  for (const name of classes) found |= bitOf(name) || ANY;
  return found;
}
