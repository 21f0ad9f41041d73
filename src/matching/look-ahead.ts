import { type Gazetteer, WHOLE_WORD } from './gazetteer.ts';
import { mayBegin } from './lookup.ts';
import { isAsciiDigit, mayJoinDigits } from './numeral.ts';
import { BREAK_STEP, PARAGRAPH, STEPS, SYMBOLS, stepOf } from './symbols.ts';
import { extend } from './token-hash.ts';

const SPACE_UNIT = 0x20;
const COMMA_UNIT = 0x2c;
const POINT_UNIT = 0x2e;

/** Where to go on after a look ahead that says so, and the hash of the word that ends there. */
export let aheadEnd = 0;
export let aheadHash = 0;
/** Where the first digits of a plain numeral end. */
export let digitsEnd = 0;

/**
 * Whether nothing that begins with the word before `index`, and is longer than that word, is here. Knows only the
 * plain cases, which are nearly all: then `aheadEnd` is where to go on, and `aheadHash` that of the word that ends there.
 */
export function goesNowhere(gazetteer: Gazetteer, text: string, index: number, hash: number): boolean {
  let phrase = extend(hash, SYMBOLS[text.charCodeAt(index)]!);
  aheadHash = 0;
  aheadEnd = index + 1;
  if (text.charCodeAt(index) === SPACE_UNIT) {
    if (aheadEnd >= text.length) return false;
    const unit = text.charCodeAt(aheadEnd);
    if (STEPS[unit] === BREAK_STEP) {
      if (SYMBOLS[unit]! <= PARAGRAPH) return false;
      phrase = extend(phrase, SYMBOLS[unit]!);
    } else {
      let end = aheadEnd;
      let step = BREAK_STEP;
      let word = 0;
      let digits = false;
      for (; end < text.length; end++) {
        const unitOfWord = text.charCodeAt(end);
        step = STEPS[unitOfWord]!;
        if (isAsciiDigit(unitOfWord)) {
          digits = true;
          step = stepOf(SYMBOLS[unitOfWord]!);
        } else if (step >= 0) break;
        phrase = (Math.imul(phrase, 31) + step) | 0;
        word = (Math.imul(word, 31) + step) | 0;
      }
      if (step > BREAK_STEP) return false;
      if (!digits) {
        aheadHash = word;
        aheadEnd = end;
      }
    }
  } else if (SYMBOLS[text.charCodeAt(index)]! <= PARAGRAPH) return false;
  return !mayBegin(gazetteer, phrase);
}

/**
 * End of the numeral that begins the word at `start`, where that is of ASCII digits, with single points or commas
 * between them or plain letters behind them, and begins no form; then `aheadEnd` is where to go on. -1 where more must
 * be looked at.
 */
export function plainNumeral(
  gazetteer: Gazetteer,
  firstWords: Uint8Array,
  text: string,
  start: number,
): number {
  let hash = 0;
  let at = start;
  let unit = text.charCodeAt(at);
  for (; isAsciiDigit(unit); unit = text.charCodeAt(++at)) {
    hash = (Math.imul(hash, 31) + stepOf(SYMBOLS[unit]!)) | 0;
  }
  let end = at;
  digitsEnd = at;
  let step = at < text.length ? STEPS[unit]! : BREAK_STEP;
  const letters = step < 0;
  for (; step < 0; step = at < text.length ? STEPS[text.charCodeAt(at)]! : BREAK_STEP) {
    hash = (Math.imul(hash, 31) + step) | 0;
    at++;
  }
  if (step > BREAK_STEP) return -1;
  const begins = firstWords[hash >>> gazetteer.firstShift]!;
  if ((begins & BREAK_STEP) !== 0) {
    if ((begins & WHOLE_WORD) !== 0 || at >= text.length || !goesNowhere(gazetteer, text, at, hash))
      return -1;
  }
  aheadEnd = at;
  if (letters || at >= text.length) return end;
  while (unit === POINT_UNIT || unit === COMMA_UNIT) {
    const next = end + 1 < text.length ? text.charCodeAt(end + 1) : SPACE_UNIT;
    if (!isAsciiDigit(next)) return STEPS[next]! > BREAK_STEP ? -1 : end;
    do unit = text.charCodeAt(++end);
    while (isAsciiDigit(unit));
    aheadEnd = end;
    if (end >= text.length) return end;
    // "4.5bn": a word goes on behind the numeral.
    if (STEPS[unit] !== BREAK_STEP) return -1;
  }
  return mayJoinDigits(unit) ? -1 : end;
}
