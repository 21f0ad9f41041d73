import { HALF, kindOf, LETTER } from './letters.ts';
import { usualWords, vietnameseLetters } from './lexicon/language-words.ts';

/** Languages that the rules know the notation of; `vi-plain` is Vietnamese written without diacritics. */
export type TextLanguage = 'en' | 'vi' | 'vi-plain' | 'fr' | 'de' | 'es' | 'id' | 'it' | 'nl';

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
  const sample = text.slice(0, 2000).normalize('NFC').toLowerCase();
  const found = new Array<number>(languages.length).fill(0);
  let words = 0;
  let marked = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const start = at;
    let hash = 0;
    for (let width = letterWidth(sample, at); width > 0; width = letterWidth(sample, at)) {
      const unit = sample.charCodeAt(at);
      if (unit > 0x7f && vietnameseLetters.has(sample.charAt(at))) marked += 1;
      hash = (Math.imul(hash, 31) + unit) | 0;
      at += width;
    }
    if (at === start) continue;
    words += 1;
    const known = usualByHash.get(hash);
    if (known?.word.length === at - start && sample.startsWith(known.word, start))
      for (const language of known.languages) found[language]! += 1;
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
