import { isDash, isDigit, isHyphen, isLetter } from './characters.ts';
import { type Expression, isYear, readExpression, worth } from './expressions.ts';
import { wordBefore } from './phrases.ts';
import { BETWEEN_WORDS, CHANGE_WORDS, CONJUNCTIONS, FROM_WORDS, RANGE_WORDS } from './range-word-table.ts';
import { mayBegin, wordTable } from './word-hash.ts';
import { skipSpace, wordAt } from './words.ts';

/** What the number after the first one adds to it. */
export type Continuation =
  | { readonly kind: 'range'; readonly upper: Expression }
  | { readonly kind: 'shared'; readonly unitOf: Expression };

interface Joint {
  readonly next: number;
  readonly sign: 'dash' | 'range-word' | 'change-word' | 'conjunction' | 'comma';
}

const JOINTS = wordTable([...RANGE_WORDS, ...CHANGE_WORDS, ...CONJUNCTIONS]);
/** Longer lists are tables, which have a head for the unit; and each member looks ahead once more. */
const LONGEST_LIST = 5;
const SPACE = 0x20;

/** Reads on from a first number: the upper end of its range, or the member of its list that has the unit. */
export function readContinuation(
  text: string,
  first: Expression,
  language: string | undefined,
): Continuation | undefined {
  const joint = readJoint(text, first.end);
  if (joint === undefined) return undefined;
  const second = readExpression(text, joint.next, language, joint.next - 4);
  if (second === undefined || (second.needsUnit && !second.suffixed)) return undefined;
  const before = wordBefore(text, first.start)?.written ?? '';
  const between = joint.sign === 'conjunction' && BETWEEN_WORDS.has(before);
  const change = (joint.sign === 'range-word' || joint.sign === 'change-word') && FROM_WORDS.has(before);
  const range = joint.sign === 'dash' || between || (joint.sign === 'range-word' && !change);
  if (range && isRange(first, second, joint.sign === 'dash' || between))
    return { kind: 'range', upper: second };
  if (first.suffixed || first.exponent !== undefined) return undefined;
  const list = change || (joint.sign === 'range-word' && first.kind === 'none');
  const unitOf = list ? second : lastOfList(text, second, joint, language);
  return unitOf !== undefined && givesUnit(first, unitOf) ? { kind: 'shared', unitOf } : undefined;
}

/** Ascending, of one unit, and the unit written once; or twice where a dash or "between" leaves no doubt. */
function isRange(first: Expression, second: Expression, twice: boolean): boolean {
  const inherits = second.kind === 'none' && first.prefixed;
  if ((second.kind === 'none' && !inherits) || second.kind === 'count') return false;
  if (first.kind !== 'none' && !inherits && first.unit !== second.unit) return false;
  if ((first.suffixed || first.exponent !== undefined) && !twice) return false;
  // "In paragraph 6 to $136.6 billion": a currency that the first number lacks begins another sum.
  if (first.kind === 'none' && second.prefixed && !twice) return false;
  const exponent = first.exponent ?? (first.suffixed ? 0 : (second.exponent ?? 0));
  const lower = worth(first.numeral, exponent, first.decimalSign).value;
  return lower < worth(second.numeral, second.exponent ?? 0, second.decimalSign).value;
}

function givesUnit(first: Expression, last: Expression): boolean {
  if (last.kind === 'count') return false;
  if (first.prefixed) {
    const same = last.kind === 'none' || (last.prefixed && last.unit === first.unit);
    return same && last.exponent !== undefined;
  }
  if (last.kind === 'none') return false;
  return first.kind === 'none' && !last.prefixed && !isYear(first.numeral);
}

/** Follows commas and conjunctions to the first member with a unit, which a conjunction must introduce. */
function lastOfList(text: string, second: Expression, first: Joint, language: string | undefined) {
  let member: Expression | undefined = second;
  let joint: Joint | undefined = first;
  for (let count = 2; count <= LONGEST_LIST; count++) {
    if (joint?.sign !== 'comma' && joint?.sign !== 'conjunction') return undefined;
    if (member?.suffixed || member?.exponent !== undefined)
      return joint.sign === 'conjunction' ? member : undefined;
    joint = member && readJoint(text, member.end);
    member = joint && readExpression(text, joint.next, language, joint.next - 4);
  }
  return undefined;
}

/** What stands between two numbers, and where the digits or the word of the second begin. */
function readJoint(text: string, end: number): Joint | undefined {
  const code = text.charCodeAt(end);
  // Before a word, as most numbers stand.
  if (code === SPACE && isLetter(text.charCodeAt(end + 1))) return wordJoint(text, end + 1);
  if (isHyphen(code) && text.charCodeAt(end + 1) === 0x20) return wordJoint(text, end + 1);
  const spaced = skipSpace(text, end);
  const mark = text.charCodeAt(spaced);
  if (isDash(mark) || mark === 0x7e) {
    const next = numberStart(text, skipSpace(text, spaced + 1));
    const spacedMinus = spaced > end && next === spaced + 1;
    return next === undefined || spacedMinus ? undefined : { next, sign: 'dash' };
  }
  if (mark === 0x2c || mark === 0x26) {
    const joint = wordJoint(text, spaced + 1);
    if (joint?.sign === 'conjunction') return joint;
    const next = numberStart(text, skipSpace(text, spaced + 1));
    return next === undefined ? undefined : { next, sign: mark === 0x2c ? 'comma' : 'conjunction' };
  }
  return wordJoint(text, end);
}

function wordJoint(text: string, end: number): Joint | undefined {
  const at = skipSpace(text, end);
  const word = mayBegin(JOINTS, text, at) ? wordAt(text, at) : undefined;
  if (word === undefined) return undefined;
  const sign = jointSign(word.written);
  if (sign === undefined) return undefined;
  // "down to", "xuống còn": the second word is part of the joint.
  const second = sign === 'change-word' ? wordAt(text, skipSpace(text, word.end)) : undefined;
  const long = second !== undefined && (second.written === 'to' || CHANGE_WORDS.has(second.written));
  const next = numberStart(text, skipSpace(text, long ? second.end : word.end));
  return next === undefined ? undefined : { next, sign };
}

function jointSign(word: string): Joint['sign'] | undefined {
  if (RANGE_WORDS.has(word)) return 'range-word';
  if (CHANGE_WORDS.has(word)) return 'change-word';
  return CONJUNCTIONS.has(word) ? 'conjunction' : undefined;
}

/** The first digit or letter of a number that a currency may precede: "$15", "US$15". */
function numberStart(text: string, at: number): number | undefined {
  for (let index = at; index <= at + 4; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) return index;
    if (isLetter(code) && index === at && !/^(?:US|A|C|S|HK|NT|AS)?\$/u.test(text.slice(at, at + 3))) {
      return text.slice(at, at + 3) === 'USD' ? skipSpace(text, at + 3) : at;
    }
  }
  return undefined;
}
