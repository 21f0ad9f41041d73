import { HALF, kindOf, LETTER } from './letters.ts';
import { usualWords, vietnameseLetters } from './lexicon/language-words.ts';

/** Languages that the rules know the notation of; `vi-plain` is Vietnamese written without diacritics. */
export type TextLanguage = 'en' | 'vi' | 'vi-plain' | 'fr' | 'de' | 'es' | 'id' | 'it' | 'nl';

const languages = Object.keys(usualWords) as (keyof typeof usualWords)[];
/** For each function word: the languages that have it, as positions in `languages`. */
const languagesOf = new Map<string, number[]>();
for (const [at, language] of languages.entries())
  for (const word of new Set(usualWords[language]))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), at]);
const LONGEST_WORD = Math.max(...[...languagesOf.keys()].map((word) => word.length));
const pair = /\p{L}/u;

/**
 * The language of a text by its letters and function words, or undefined where it shows none clearly (a
 * headline, a table). Looks at the first 2,000 UTF-16 code units, which decide in practice.
 */
export function languageOf(text: string): TextLanguage | undefined {
  const sample = text.slice(0, 2000).normalize('NFC').toLowerCase();
  const found = new Array<number>(languages.length).fill(0);
  let words = 0;
  let marked = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const start = at;
    for (let width = letterWidth(sample, at); width > 0; width = letterWidth(sample, at)) {
      if (sample.charCodeAt(at) > 0x7f && vietnameseLetters.has(sample.charAt(at))) marked += 1;
      at += width;
    }
    if (at === start) continue;
    words += 1;
    const known = at - start <= LONGEST_WORD ? languagesOf.get(sample.slice(start, at)) : undefined;
    if (known) for (const language of known) found[language]! += 1;
  }
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

/** UTF-16 code units of the letter at `at`; 0 where none stands. */
function letterWidth(text: string, at: number): number {
  const kind = kindOf(text.charCodeAt(at));
  if (kind !== HALF) return kind === LETTER ? 1 : 0;
  const point = text.codePointAt(at)!;
  return point > 0xffff && pair.test(String.fromCodePoint(point)) ? 2 : 0;
}
