import { isDash, isDigit, isLetter, isSpace } from './characters.ts';
import { CURRENCY_CODES, DOLLAR, OTHER_DOLLAR, type UnitMeaning, US_DOLLAR_PREFIXES } from './unit-table.ts';
import { unitSign } from './units.ts';
import { mayEnd, wordTable } from './word-hash.ts';
import { skipSpaceBack, wordEndingAt } from './words.ts';

/** What stands before a number and belongs to it. */
export interface Prefix {
  readonly start: number;
  readonly sign: 1 | -1 | undefined;
  readonly currency: UnitMeaning | undefined;
}

/** Two spaces or invisible characters between "US$" and the number are a typesetter's slip; more are not. */
const WIDEST_GAP = 2;
const PLUS = 0x2b;
const CODES = wordTable([...CURRENCY_CODES.keys(), 'us']);

/** Reads the sign and the currency before a number that begins at `start`; nothing before `floor` is read. */
export function readPrefix(text: string, start: number, floor = 0): Prefix {
  const inner = signBefore(text, start, floor);
  const currency = currencyBefore(text, inner?.start ?? start, floor);
  if (currency === undefined) return inner ?? noPrefix(start);
  const outer = inner === undefined ? signBefore(text, currency.start, floor) : undefined;
  const sign = inner?.sign ?? outer?.sign;
  return { start: outer?.start ?? currency.start, sign, currency: currency.meaning };
}

export function noPrefix(start: number): Prefix {
  return { start, sign: undefined, currency: undefined };
}

/**
 * A plus or minus glued to the number; between two words or numbers the same character is a dash. A plus may
 * stand apart as in French ("+ 18,1 %"), a minus may not: at the beginning of a line it is a bullet.
 */
function signBefore(text: string, start: number, floor: number): Prefix | undefined {
  const gap = text.charCodeAt(start - 2) === PLUS && isSpace(text.charCodeAt(start - 1)) ? 1 : 0;
  const at = start - 1 - gap;
  const code = text.charCodeAt(at);
  const plus = code === PLUS || code === 0xff0b;
  const minus = isDash(code) && code !== 0x2014 && code !== 0x2015;
  if (at < floor || !(plus || minus)) return undefined;
  const before = gap === 0 ? at : skipSpaceBack(text, at);
  const neighbour = text.charCodeAt(before - 1);
  if (isDigit(neighbour) || isLetter(neighbour)) return undefined;
  if (before > 0 && '%％.)'.includes(text.charAt(before - 1))) return undefined;
  return { start: at, sign: plus ? 1 : -1, currency: undefined };
}

function currencyBefore(text: string, start: number, floor: number) {
  const end = skipSpaceBack(text, start);
  if (start - end > WIDEST_GAP || end <= floor) return undefined;
  const sign = unitSign(text, end - 1);
  if (sign?.kind === 'currency') return signed(text, end - 1, floor, sign);
  // "%46", as Turkish writes it; "10%46" is a slip.
  if (sign?.unit === 'percent' && end === start && end - 1 > floor - 1 && !isDigit(text.charCodeAt(end - 2)))
    return { start: end - 1, meaning: sign };
  const code = mayEnd(CODES, text, end) ? wordEndingAt(text, end) : undefined;
  if (code === undefined || code.start < floor) return undefined;
  if (text.charAt(code.start - 1) === '$' && code.plain === 'us')
    return { start: code.start - 1, meaning: DOLLAR };
  const meaning = CURRENCY_CODES.get(code.plain);
  if (meaning === undefined) return undefined;
  const pair = text.charAt(code.start - 1) === '/';
  return { start: code.start, meaning: pair ? OTHER_DOLLAR : meaning };
}

/** A currency sign with the letters before it: US$, "US $", A$. */
function signed(text: string, at: number, floor: number, meaning: UnitMeaning) {
  if (meaning.unit !== 'USD' || at <= floor) return { start: at, meaning };
  const dotted = text.slice(Math.max(floor, at - 4), at).toLowerCase() === 'u.s.';
  if (dotted) return { start: at - 4, meaning };
  const letters = wordEndingAt(text, at) ?? usBefore(text, at);
  if (letters === undefined || letters.start < floor || letters.end - letters.start > 3)
    return { start: at, meaning };
  return { start: letters.start, meaning: US_DOLLAR_PREFIXES.has(letters.plain) ? DOLLAR : OTHER_DOLLAR };
}

function usBefore(text: string, at: number) {
  if (text.charCodeAt(at - 1) !== 0x20 || !mayEnd(CODES, text, at - 1)) return undefined;
  const word = wordEndingAt(text, at - 1);
  return word?.plain === 'us' && text.slice(word.start, word.end) === 'US' ? word : undefined;
}
