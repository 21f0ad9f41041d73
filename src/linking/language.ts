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
const vietnameseLetters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/giu;
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
  for (const [language, list] of Object.entries(functionWords)) {
    const hits = found.filter((w) => list.includes(w)).length;
    if (hits > most) {
      most = hits;
      best = language as TextLanguage;
    }
  }
  return best;
}
