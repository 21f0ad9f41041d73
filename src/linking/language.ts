import { HALF, kindOf, LETTER } from './letters.ts';

/** Languages that the rules know the notation of; `vi-plain` is Vietnamese written without diacritics. */
export type TextLanguage = 'en' | 'vi' | 'vi-plain' | 'fr' | 'de' | 'es' | 'id' | 'it' | 'nl';

const functionWords: Readonly<Record<Exclude<TextLanguage, 'vi'>, readonly string[]>> = {
  en: 'the of and to in is for that with on said was are from by as it at not'.split(' '),
  'vi-plain':
    'cua va cho voi duoc trong khong cac nhung mot nguoi hang thuong hai ong da thi noi nam ve'.split(' '),
  fr: 'le la les des du et une dans avec pour sur par est au aux plus'.split(' '),
  de: 'der die das und den von mit auf ein eine für ist nicht sich dem zu'.split(' '),
  es: 'el los las del una por con para que se al más su como es'.split(' '),
  id: 'yang dan dengan untuk dari pada di ke itu ini akan oleh sebesar juga'.split(' '),
  it: 'il gli della di che per con una del nel sono alla le da più'.split(' '),
  nl: 'het een van de en met voor op niet zijn dat bij heeft door'.split(' '),
};
const languages = Object.keys(functionWords) as (keyof typeof functionWords)[];
/** For each function word: the languages that have it, as positions in `languages`. */
const languagesOf = new Map<string, number[]>();
for (const [at, language] of languages.entries())
  for (const word of new Set(functionWords[language]))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), at]);
const LONGEST_WORD = Math.max(...[...languagesOf.keys()].map((word) => word.length));
const vietnameseLetters = new Set('ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ');
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
