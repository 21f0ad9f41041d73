import { languages } from '../lexicon/languages/languages.ts';
import { lexicon } from '../lexicon/lexicon.ts';

const PARTY = 'party.';

/**
 * The names that CLDR has for the countries of the lexicon, in every language that the rules read, each with its class:
 * `Intl` of the process that compiles the index, which must carry all locales (Node does).
 */
export function countries(): readonly (readonly [form: string, meaning: string])[] {
  const codes = Object.keys(lexicon).filter((name) => /^party\.[A-Z]{2}$/.test(name));
  return ['en', 'vi', ...languages.map(({ tag }) => tag)].flatMap((tag) => {
    const long = new Intl.DisplayNames([tag], { type: 'region', fallback: 'none' });
    const short = new Intl.DisplayNames([tag], { type: 'region', style: 'short', fallback: 'none' });
    return codes.flatMap((meaning) => {
      const code = meaning.slice(PARTY.length);
      const names = new Set([long.of(code), short.of(code)]);
      return [...names].flatMap((form) => (form ? [[form, meaning] as const] : []));
    });
  });
}
