import { AddressFinder } from './address.ts';
import { ALL, type Gazetteer, WHOLE_WORD } from './gazetteer.ts';
import { Hits, NUMERAL } from './hits.ts';
import { readIrregularWord, wordDigit, wordEnd, wordHash } from './irregular-word.ts';
import { findForms, formEnds, formHashes } from './longest.ts';
import { aheadEnd, aheadHash, digitsEnd, goesNowhere, plainNumeral } from './look-ahead.ts';
import { agreeingForm, isPrefix, mayBegin } from './lookup.ts';
import { endOfNumeral, isAsciiDigit } from './numeral.ts';
import {
  BREAK_STEP,
  DIGIT_STEP,
  FIRST_DIGIT,
  IRREGULAR_STEP,
  isDigitSymbol,
  isPairAt,
  MARK,
  STEPS,
  SYMBOLS,
  symbolAt,
  ZERO_WIDTH,
} from './symbols.ts';

const EMPTY = new Hits([]);
const ANY_STEP = -1;

/** Grows for the text with the most hits and is then reused: start, end, form, start, end, form, … */
let found = new Int32Array(3 * 256);
let foundCount = 0;

const addresses = new AddressFinder();

/** Finds the gazetteer's forms and all numerals. Never throws; time linear in the text's length. */
export function scan(gazetteer: Gazetteer, text: string): Hits {
  return run(gazetteer, text, ALL, true);
}

/**
 * Looks for the forms of a level above `ALL`, where also such count that begin inside others: whatever of this level
 * `scan` finds is there, with the same span, and more, but for forms that begin with a digit. With `numerals` the same
 * holds of them, zeros behind a sign apart; without, digits are passed over, and all forms with digits with them.
 */
export function spot(gazetteer: Gazetteer, text: string, level: number, numerals: boolean): Hits {
  return run(gazetteer, text, level, numerals);
}

function run(gazetteer: Gazetteer, text: string, level: number, withNumerals: boolean): Hits {
  const { firstShift } = gazetteer;
  const firstWords = gazetteer.firstWords[level]!;
  const isSpotting = level > ALL;
  /** The bits of steps that stop the loop. */
  const stops = withNumerals ? ANY_STEP : ~DIGIT_STEP;
  const length = text.length;
  const lastBlock = length - 4;
  foundCount = 0;
  addresses.reset(text);
  let index = 0;
  /** Hash of the letters since the last separator. */
  let hash = 0;
  /** No word begins before this. */
  let floor = 0;
  for (;;) {
    // Four units a turn with one branch for all: a branch at each word's end, mispredicted, costs more than the
    // arithmetic that does without. A separator's step is not below 0, so its mask clears the hash.
    while (index <= lastBlock) {
      const one = STEPS[text.charCodeAt(index)]!;
      const hash1 = (Math.imul(hash, 31) + one) & (one >> 31);
      const two = STEPS[text.charCodeAt(index + 1)]!;
      const hash2 = (Math.imul(hash1, 31) + two) & (two >> 31);
      const three = STEPS[text.charCodeAt(index + 2)]!;
      const hash3 = (Math.imul(hash2, 31) + three) & (three >> 31);
      const four = STEPS[text.charCodeAt(index + 3)]!;
      const stop =
        (firstWords[hash >>> firstShift]! & one) |
        (firstWords[hash1 >>> firstShift]! & two) |
        (firstWords[hash2 >>> firstShift]! & three) |
        (firstWords[hash3 >>> firstShift]! & four);
      if ((stop & stops) !== 0) break;
      hash = (Math.imul(hash3, 31) + four) & (four >> 31);
      index += 4;
    }
    let unitStep = BREAK_STEP;
    for (; index < length; index++) {
      unitStep = STEPS[text.charCodeAt(index)]!;
      if ((firstWords[hash >>> firstShift]! & unitStep & stops) !== 0) break;
      hash = (Math.imul(hash, 31) + unitStep) & (unitStep >> 31);
    }
    if (index >= length) unitStep = BREAK_STEP;
    if (unitStep === BREAK_STEP) {
      const begins = firstWords[hash >>> firstShift]!;
      if (index < length && (begins & WHOLE_WORD) === 0 && goesNowhere(gazetteer, text, index, hash)) {
        // The next word is read already, as one that may begin a form itself.
        index = aheadEnd;
        hash = aheadHash;
        continue;
      }
      const end =
        (begins & BREAK_STEP) === 0 ? -1 : match(gazetteer, text, wordStart(text, index, floor), index, hash);
      if (end > 0 && !isSpotting) {
        index = end;
        floor = end;
      } else if (index++ >= length) break;
      hash = 0;
      continue;
    }
    const unit = text.charCodeAt(index);
    if (isAsciiDigit(unit) && (index === floor || STEPS[text.charCodeAt(index - 1)] === BREAK_STEP)) {
      const end = plainNumeral(gazetteer, firstWords, text, index);
      if (end > 0) {
        if (!addresses.covers(index, end)) record(index, end, NUMERAL);
        if (isSpotting && digitsEnd < end) recordTails(text, digitsEnd, end);
        index = aheadEnd;
        floor = aheadEnd;
        hash = 0;
        continue;
      }
    }
    const symbol = symbolAt(text, index);
    // Seen for the first time: read again.
    if (STEPS[unit]! < IRREGULAR_STEP) continue;
    if ((symbol === MARK || symbol === ZERO_WIDTH) && !isPairAt(text, index)) {
      index++;
      continue;
    }
    const start = wordStart(text, index, floor);
    readIrregularWord(text, start);
    const behind = wordEnd;
    const digit = wordDigit;
    let end = -1;
    if (behind === start) index += isPairAt(text, index) ? 2 : 1;
    else {
      if (mayBegin(gazetteer, wordHash)) end = match(gazetteer, text, start, behind, wordHash);
      if (end < 0 || isSpotting) end = digit < 0 ? behind : numerals(text, start, digit, behind, isSpotting);
      index = end;
    }
    floor = index;
    hash = 0;
  }
  return results();
}

/** Start of the letters, marks and zero-width characters before `index`. */
function wordStart(text: string, index: number, floor: number): number {
  let start = index;
  while (start > floor && (STEPS[text.charCodeAt(start - 1)]! < 0 || isUnseen(text, start - 1))) start--;
  return start;
}

/** Whether the unit at `index` folds to nothing. */
function isUnseen(text: string, index: number): boolean {
  const symbol = SYMBOLS[text.charCodeAt(index)];
  return symbol === MARK || symbol === ZERO_WIDTH;
}

/** Records the longest form that begins with a word and agrees with its surface; its end, or -1. */
function match(gazetteer: Gazetteer, text: string, from: number, to: number, hash: number): number {
  let start = from;
  let wordEnd = to;
  while (start < wordEnd && isUnseen(text, start)) start++;
  while (start < wordEnd && SYMBOLS[text.charCodeAt(wordEnd - 1)] === ZERO_WIDTH) wordEnd--;
  if (start === wordEnd) return -1;
  const isLetter = STEPS[text.charCodeAt(start)]! < 0;
  if (isLetter && !isPrefix(gazetteer, hash))
    return accept(gazetteer, text, start, wordEnd, hash) ? wordEnd : -1;
  const size = findForms(gazetteer, text, start, wordEnd, hash);
  if (size === 0) return -1;
  const numeralEnd = isLetter ? start : endOfNumeral(text, start);
  for (let place = size - 1; place >= 0; place--) {
    const end = formEnds[place]!;
    if (end < numeralEnd) return -1;
    if (accept(gazetteer, text, start, end, formHashes[place]!)) return end;
  }
  return -1;
}

/** Records a form of this hash if one agrees with the surface. */
function accept(gazetteer: Gazetteer, text: string, start: number, end: number, hash: number): boolean {
  const form = agreeingForm(gazetteer, hash, text, start, end);
  if (form < 0 || addresses.covers(start, end)) return false;
  record(start, end, form);
  return true;
}

/** Records the numerals of a word whose first digit is at `digit`; where to go on. */
function numerals(
  text: string,
  start: number,
  digit: number,
  behindWord: number,
  isSpotting: boolean,
): number {
  let at = digit;
  let resume = behindWord;
  while (at < resume) {
    if (!isDigitSymbol(symbolAt(text, at))) {
      at += isPairAt(text, at) ? 2 : 1;
      continue;
    }
    const end = endOfNumeral(text, at);
    // The word tells (@user46), not only its digits.
    if (!addresses.covers(at === digit ? start : at, end)) record(at, end, NUMERAL);
    if (isSpotting) recordTails(text, at + 1, end);
    at = end;
    if (end >= resume) {
      // The run has left the word that it began in: the letters behind it are no word of their own.
      readIrregularWord(text, end);
      resume = wordEnd;
    }
  }
  return resume;
}

/**
 * Records what a form that ends in digits may leave of a numeral to a scan: the 46 of "Q1.46". Zeros are left out, for
 * every thousand has them. Whether it is in an address is not asked: the point before it would have the stretch read.
 */
function recordTails(text: string, from: number, end: number): void {
  let isInside = true;
  for (let at = from; at < end; at += isPairAt(text, at) ? 2 : 1) {
    const symbol = symbolAt(text, at);
    const isDigit = isDigitSymbol(symbol);
    if (isDigit && !isInside && symbol !== FIRST_DIGIT) record(at, end, NUMERAL);
    isInside = isDigit;
  }
}

function record(start: number, end: number, form: number): void {
  const place = foundCount * 3;
  if (place === found.length) {
    const larger = new Int32Array(found.length * 2);
    larger.set(found);
    found = larger;
  }
  found[place] = start;
  found[place + 1] = end;
  found[place + 2] = form;
  foundCount++;
}

function results(): Hits {
  if (foundCount === 0) return EMPTY;
  const packed = new Array<number>(3 * foundCount);
  for (let place = 0; place < packed.length; place++) packed[place] = found[place]!;
  return new Hits(packed);
}
