import { isDigit, isHyphen, isInvisible, isLetter } from './characters.ts';
import { matchPhrase, phraseTable } from './phrases.ts';
import { SCALE_ROWS, type ScaleMeaning } from './scale-table.ts';
import {
  CONNECTORS,
  DOLLAR,
  OTHER_DOLLAR,
  POINT_ROWS,
  POINT_UNIT,
  UNIT_ROWS,
  UNIT_SIGNS,
  type UnitMeaning,
  US_DOLLAR_PREFIXES,
} from './unit-table.ts';
import { LONGEST_WORD, skipSpace, wordAt } from './words.ts';

const UNITS = phraseTable(UNIT_ROWS);
const SCALES = phraseTable(SCALE_ROWS);
const POINTS = phraseTable(POINT_ROWS);
/** "Mrd. Dollar", "bn. USD": a scale of at most so many letters may end in a dot. */
const LONGEST_SCALE_ABBREVIATION = 4;
const DOLLAR_SIGN = 0x24;

export interface Found<Meaning> {
  readonly end: number;
  readonly meaning: Meaning;
}

/** The scale words after a number ("billion", "nghìn tỷ"), their powers added up. */
export function readScale(text: string, from: number): Found<ScaleMeaning> | undefined {
  const first = scaleWord(text, from);
  const second = first === undefined || first.meaning.moneyOnly ? undefined : scaleWord(text, first.end);
  if (first === undefined || second === undefined || second.meaning.moneyOnly) return first;
  const exponent = first.meaning.exponent + second.meaning.exponent;
  return { end: second.end, meaning: { ...first.meaning, exponent } };
}

function scaleWord(text: string, from: number): Found<ScaleMeaning> | undefined {
  const match = matchPhrase(text, afterJoint(text, from), SCALES);
  return match?.meaning && { end: match.end, meaning: match.meaning };
}

/** The unit after a number, or after its scale (`scaled`), where "de", "d'" and a dot may stand between. */
export function readUnit(text: string, from: number, scaled: boolean): Found<UnitMeaning> | undefined {
  const direct = unitAt(text, afterJoint(text, from));
  if (direct !== undefined || !scaled) return direct;
  const connector = wordAt(text, skipSpace(text, from));
  if (connector !== undefined && CONNECTORS.has(connector.plain)) {
    const linked = unitAt(text, afterConnector(text, connector.end));
    return linked?.meaning.kind === 'currency' ? linked : undefined;
  }
  const dotted = text.charAt(from) === '.' && endsAbbreviation(text, from);
  return dotted ? unitAt(text, skipSpace(text, from + 1)) : undefined;
}

function endsAbbreviation(text: string, dot: number): boolean {
  for (let length = 1; length <= LONGEST_SCALE_ABBREVIATION + 1; length++) {
    if (!/\p{L}/u.test(text.charAt(dot - length))) return length <= LONGEST_SCALE_ABBREVIATION;
  }
  return false;
}

function unitAt(text: string, at: number): Found<UnitMeaning> | undefined {
  const sign = unitSign(text, at);
  if (sign !== undefined) return signedUnit(text, at, sign);
  const next = endOfLetters(text, at);
  if (next === at) return undefined;
  const mark = text.charCodeAt(next);
  // Before a dollar sign any letters count.
  const dollar = mark === DOLLAR_SIGN || isHyphen(mark) ? dollarAfter(text, at) : undefined;
  if (dollar) return dollar;
  const phrase = matchPhrase(text, at, UNITS);
  if (phrase?.meaning.kind !== 'count') return phrase;
  if (isCapital(text, phrase)) return undefined;
  if (wordAt(text, at)?.plain !== 'diem') return phrase;
  const percent = skipSpace(text, phrase.end);
  return text.charAt(percent) === '%' ? { end: percent + 1, meaning: POINT_UNIT } : phrase;
}

/** "US$", "Canadian-$": a dollar sign behind the letters at `at`. */
function dollarAfter(text: string, at: number): Found<UnitMeaning> | undefined {
  const letters = wordAt(text, at);
  if (letters === undefined) return undefined;
  const sign = text.charAt(letters.end) === '-' ? letters.end + 1 : letters.end;
  if (text.charCodeAt(sign) !== DOLLAR_SIGN || isDigit(text.charCodeAt(sign + 1))) return undefined;
  return { end: sign + 1, meaning: US_DOLLAR_PREFIXES.has(letters.plain) ? DOLLAR : OTHER_DOLLAR };
}

/** A unit's sign; no letter is one, and letters stand at most places that are asked for. */
export function unitSign(text: string, at: number): UnitMeaning | undefined {
  return isLetter(text.charCodeAt(at)) ? undefined : UNIT_SIGNS.get(text.charAt(at));
}

function endOfLetters(text: string, from: number): number {
  let end = from;
  while (end - from <= LONGEST_WORD && (isLetter(text.charCodeAt(end)) || isInvisible(text.charCodeAt(end))))
    end++;
  return end;
}

/** "4G", "46M": measures of one letter are small letters. */
function isCapital(text: string, { end }: Found<UnitMeaning>): boolean {
  const code = text.charCodeAt(end - 1);
  return code >= 0x41 && code <= 0x5a && !isLetter(text.charCodeAt(end - 2));
}

/** A sign after a number; a currency sign before the next number belongs to that one. */
function signedUnit(text: string, at: number, meaning: UnitMeaning): Found<UnitMeaning> | undefined {
  const end = at + 1;
  if (meaning.kind === 'currency') {
    if (isDigit(text.charCodeAt(skipSpace(text, end)))) return undefined;
    const country = meaning.unit === 'USD' ? wordAt(text, skipSpace(text, end)) : undefined;
    return { end: country?.plain === 'us' ? country.end : end, meaning };
  }
  if (meaning.unit !== 'percent') return { end, meaning };
  const points = matchPhrase(text, afterJoint(text, end), POINTS);
  return points ?? { end, meaning };
}

/** After one hyphen ("46-percent"), white space, or nothing. */
function afterJoint(text: string, from: number): number {
  return isHyphen(text.charCodeAt(from)) ? from + 1 : skipSpace(text, from);
}

function afterConnector(text: string, from: number): number {
  return "'’".includes(text.charAt(from)) && from < text.length ? from + 1 : skipSpace(text, from);
}
