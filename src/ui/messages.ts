import type { Language, Localized } from '../model/subject.ts';

/** A message in both languages; English may need a singular. Placeholders are written `{name}`. */
export type Message = Localized & { readonly enOne?: string };

export type Translate<K extends string> = (
  key: K,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * A function that gives the texts of `messages` in `language`, with `{name}` replaced by `values.name`.
 * `enOne` is taken when the value `n` is 1. Placeholders without a value stay as they are.
 */
export function translator<K extends string>(
  messages: Readonly<Record<K, Message>>,
  language: Language,
): Translate<K> {
  return (key, values = {}) => {
    const message = messages[key];
    const text = language === 'en' && values.n === 1 && message.enOne ? message.enOne : message[language];
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/** The interface's language for a chosen setting and the browser's own (a BCP 47 tag). */
export function interfaceLanguage(chosen: 'auto' | Language, browserTag: string): Language {
  if (chosen !== 'auto') return chosen;
  return /^vi\b/i.test(browserTag) ? 'vi' : 'en';
}
