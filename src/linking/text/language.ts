import { usualWords, vietnameseLetters } from '../lexicon/language-words.ts';
import type { TextLanguage } from '../lexicon/text-language.ts';
import { HALF, kindOf, LETTER } from './letters.ts';

const languages = Object.keys(usualWords) as (keyof typeof usualWords)[];
/** A function word, and the languages that have it, as positions in `languages`. */
interface UsualWord {
  readonly word: string;
  readonly languages: number[];
}
/** By the hash of their code units, so that other words are no strings; no two have the same, which a test checks. */
export const usualByHash = new Map<number, UsualWord>();
for (const [at, language] of languages.entries()) {
  for (const word of new Set(usualWords[language])) {
    const known = usualByHash.get(hashOf(word));
    if (known) known.languages.push(at);
    else usualByHash.set(hashOf(word), { word, languages: [at] });
  }
}
const pair = /\p{L}/u;

/**
 * The language of a text by its letters and function words, or undefined where it shows none clearly (a
 * headline, a table). Looks at the first 2,000 UTF-16 code units, which decide in practice.
 */
export function languageOf(text: string): TextLanguage | undefined {
  const sample = text.slice(0, 2000);
  const { found, words, marked } = count(sample) ?? count(sample.normalize('NFC').toLowerCase(), true)!;
  if (marked >= 4 && marked >= words * 0.35) return 'vi';
  let best: TextLanguage | undefined;
  let most = Math.max(1, words * 0.06);
  found.forEach((hits, at) => {
    if (hits <= most) return;
    most = hits;
    best = languages[at];
  });
  return best;
}

/**
 * Counts words, letters of Vietnamese and the function words of each language. Undefined where composing and lower case
 * need more than a look at single code units, unless the sample is `folded`, which for long texts costs as much again.
 */
function count(sample: string, folded = false) {
  const found = new Array<number>(languages.length).fill(0);
  let words = 0;
  let marked = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const start = at;
    let hash = 0;
    for (; at < sample.length; ) {
      const unit = lowerOf(sample.charCodeAt(at));
      if (unit === UNCLEAR && !folded) return undefined;
      const width = isSmall(unit) ? 1 : letterWidth(sample, at);
      if (width === 0) break;
      if (unit > 0x7f && vietnameseLetters.has(String.fromCharCode(unit))) marked += 1;
      hash = (Math.imul(hash, 31) + unit) | 0;
      at += width;
    }
    if (at === start) continue;
    words += 1;
    const known = usualByHash.get(hash);
    if (known?.word.length === at - start && isWord(sample, start, known.word))
      for (const language of known.languages) found[language]! += 1;
  }
  return { found, words, marked };
}

function isWord(sample: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (lowerOf(sample.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

/** No letter: what `lowerOf` does not know. */
const UNCLEAR = 0;
/** 0 until a unit is seen. */
const lower = new Uint16Array(0x1f00);

/** A unit in lower case, where it is Latin and composed or plain punctuation. */
function lowerOf(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit || SPACE;
  if (unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00)) return lower[unit] || learn(unit);
  return (unit >= 0x2002 && unit < 0x2070) || unit === EURO ? unit : UNCLEAR;
}

const SPACE = 0x20;
const EURO = 0x20ac;

function learn(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  lower[unit] = small.length === 1 ? small.charCodeAt(0) : UNCLEAR;
  return lower[unit]!;
}

/** A to z, which most letters of a text are. */
function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

/** UTF-16 code units of the letter at `at`; 0 where none stands. */
function letterWidth(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== HALF) return kind === LETTER ? 1 : 0;
  const point = text.codePointAt(at)!;
  return point > 0xffff && pair.test(String.fromCodePoint(point)) ? 2 : 0;
}
