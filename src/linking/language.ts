import { usualWords, vietnameseLetters } from './lexicon/language-words.ts';
/** Languages that the rules know the notation of; `vi-plain` is Vietnamese written without diacritics. */
export type TextLanguage = 'en' | 'vi' | 'vi-plain' | 'fr' | 'de' | 'es' | 'id' | 'it' | 'nl';

const word = /[\p{L}]+/gu;

/**
 * The language of a text by its letters and function words, or undefined where it shows none clearly (a
 * headline, a table). Looks at the first 2,000 UTF-16 code units, which decide in practice.
 */
export function languageOf(text: string): TextLanguage | undefined {
  const sample = text.slice(0, 2000).normalize('NFC').toLowerCase();
  const found = sample.match(word) ?? [];
  const marked = sample.match(vietnameseLetters)?.length ?? 0;
  if (marked >= 4 && marked >= found.length * 0.35) return 'vi';
  let best: TextLanguage | undefined;
  let most = Math.max(1, found.length * 0.06);
  for (const [language, list] of Object.entries(usualWords)) {
    const hits = found.filter((w) => list.includes(w)).length;
    if (hits > most) {
      most = hits;
      best = language as TextLanguage;
    }
  }
  return best;
}
