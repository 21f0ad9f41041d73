import { endOfNumeral } from '../numeral.ts';
import { isDash, isDigit, isHyphen, isLetter } from './characters.ts';
import {
  ENGLISH_SMALL,
  ENGLISH_TENS,
  VIETNAMESE_DIGITS,
  VIETNAMESE_FILLERS,
  VIETNAMESE_HUNDRED,
  VIETNAMESE_POINT,
  VIETNAMESE_TEN,
  VIETNAMESE_TENS,
  ZERO_WORDS,
} from './number-word-table.ts';
import type { PhraseRows } from './phrases.ts';
import { CHANGE_WORDS, CONJUNCTIONS, RANGE_WORDS } from './range-word-table.ts';
import { SCALE_ROWS } from './scale-table.ts';
import { CONNECTORS, CURRENCY_CODES, POINT_ROWS, UNIT_ROWS, US_DOLLAR_PREFIXES } from './unit-table.ts';
import { hashesOf, NO_WORD, RARE_WORD, wordHash } from './word-hash.ts';
import { skipSpace } from './words.ts';

/** What stands behind a number, as far as words tell without reading it. */
export const NOTHING = 0;
/** A unit that is per cent. */
export const SHARE = 1;
/** A scale with more behind it, or what leads to another number. */
export const MORE = 2;
/** A rare character or word: only a whole reading tells. */
export const UNCLEAR = 3;
/** A scale, as its power of ten above this. */
export const SCALE = 16;

const PERCENT_SIGN = 0x25;
const AMPERSAND = 0x26;
const COMMA = 0x2c;
const TILDE = 0x7e;

const wordsOf = (rows: PhraseRows<unknown>) =>
  rows.flatMap(([phrases]) => phrases.split(/[\s,!]+/u)).filter((word) => word !== '');
const firstWordsOf = (rows: PhraseRows<unknown>) =>
  rows.flatMap(([phrases]) => phrases.split(',').map((phrase) => phrase.trim().split(/[\s!]/u)[0] ?? ''));

const joints = [...RANGE_WORDS, ...CHANGE_WORDS, ...CONJUNCTIONS];
const numbers = [
  ...[...ENGLISH_SMALL.keys(), ...ENGLISH_TENS.keys(), ...ZERO_WORDS, 'hundred', 'thousand', 'point'],
  ...[...VIETNAMESE_DIGITS.flat(), ...VIETNAMESE_FILLERS, VIETNAMESE_HUNDRED, VIETNAMESE_POINT],
  ...[VIETNAMESE_TEN, VIETNAMESE_TENS],
];
const scales = SCALE_ROWS.flatMap(([phrases, meaning]) => (meaning ? [{ phrases, ...meaning }] : []));
const shares = UNIT_ROWS.filter(([, { unit }]) => unit === 'percent');
/** Words that go on with a number in words, and letters that are scales of money only: read in full. */
const GOING_ON = 3;
const JOINT = 4;

/** What the first word behind a number is: `SHARE`, `GOING_ON`, `JOINT`, or `SCALE` and a power of ten. */
const KINDS = new Map<number, number>();
const learn = (words: Iterable<string>, kind: number) => {
  for (const hash of hashesOf(words)) KINDS.set(hash, kind);
};
learn(joints, JOINT);
learn(numbers, GOING_ON);
for (const { phrases, exponent, moneyOnly } of scales)
  learn(firstWordsOf([[phrases, 0]]), moneyOnly ? GOING_ON : SCALE + exponent);
learn(firstWordsOf(shares), SHARE);

/** Words that a number may begin with: "USD 50", "US$50". */
const CURRENCIES = hashesOf(['usd', 'us', 'a', 'c', 's', 'hk', 'nt', 'as']);
const LONGEST_CURRENCY = 4;
const ALL = hashesOf([
  ...[SCALE_ROWS, UNIT_ROWS, POINT_ROWS].flatMap(wordsOf),
  ...[CURRENCY_CODES.keys(), CONNECTORS, US_DOLLAR_PREFIXES].flatMap((words) => [...words]),
  ...joints,
  ...numbers,
  'a',
]);
/** Fractions and signs of per cent beyond ASCII. */
const UNCLEAR_SIGNS = '％﹪٪½¼¾⅛⅜⅝⅞';

/** Whether any word of a phrase could be one of a quantity's own: its number, scale, unit or currency. */
export function mayBelongToQuantity(phrase: string): boolean {
  return (phrase.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => {
    const hash = wordHash(word, 0);
    return hash === RARE_WORD || ALL.has(hash);
  });
}

/** Lists and ranges are followed over so many numbers, as far as quantities are read. */
const LONGEST_LIST = 5;

/** What stands behind a number that ends at `end`, so far as it can give the number a unit or a scale. */
export function followerOf(text: string, end: number, members = 1): number {
  const at = skipSpace(text, end);
  const code = text.charCodeAt(at);
  if (code === PERCENT_SIGN) return SHARE;
  if (isDigit(code)) return MORE;
  if (isDash(code)) {
    // "46-percent", "46–50 percent".
    const next = skipSpace(text, at + 1);
    return isLetter(text.charCodeAt(next))
      ? followerWord(text, next, members)
      : nextMember(text, next, members);
  }
  if (code === COMMA || code === AMPERSAND || code === TILDE) {
    const next = skipSpace(text, at + 1);
    return KINDS.get(wordHash(text, next)) === JOINT
      ? followerWord(text, next, members)
      : nextMember(text, next, members);
  }
  return followerWord(text, at, members);
}

function followerWord(text: string, at: number, members: number): number {
  const hash = wordHash(text, at);
  if (hash === RARE_WORD) return UNCLEAR;
  if (hash === NO_WORD) return UNCLEAR_SIGNS.includes(text.charAt(at) || ' ') ? UNCLEAR : NOTHING;
  const kind = KINDS.get(hash);
  if (kind === undefined) return NOTHING;
  if (kind >= SCALE) return isSettled(text, endOfWord(text, at)) ? kind : MORE;
  if (kind === JOINT) return nextMember(text, endOfWord(text, at), members);
  return kind === SHARE ? SHARE : MORE;
}

/** Whether neither a second scale nor a smaller number follows a scale. */
function isSettled(text: string, end: number): boolean {
  const at = skipSpace(text, isHyphen(text.charCodeAt(end)) ? end + 1 : end);
  const hash = wordHash(text, at);
  return hash !== RARE_WORD && !((KINDS.get(hash) ?? 0) >= SCALE) && !isDigit(text.charCodeAt(at));
}

/** What follows the next number of a list or range that goes on at `from`, from which this one may have its unit. */
function nextMember(text: string, from: number, members: number): number {
  const at = skipSpace(text, from);
  const hash = isLetter(text.charCodeAt(at)) ? wordHash(text, at) : NO_WORD;
  if (hash === NO_WORD) {
    const digit = nextDigit(text, at);
    if (digit < 0) return NOTHING;
    return members === LONGEST_LIST ? MORE : followerOf(text, endOfNumeral(text, digit), members + 1);
  }
  // "Down to 10", "and ten", "to US$50": read in full.
  const kind = KINDS.get(hash);
  const begins = kind === GOING_ON || kind === JOINT || CURRENCIES.has(hash);
  return hash === RARE_WORD || begins ? MORE : NOTHING;
}

/** The first digit of a number that a currency sign may stand before, or -1. */
function nextDigit(text: string, from: number): number {
  for (let at = from; at <= from + LONGEST_CURRENCY; at++) if (isDigit(text.charCodeAt(at))) return at;
  return -1;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Whether one of the gazetteer's `numberWords` says zero, or holds a second word of its number or its unit. */
export function isWholeNumber(form: string): boolean {
  return form.includes(' ') || ZERO_WORDS.has(form);
}
