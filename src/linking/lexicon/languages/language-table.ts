import type { TextLanguage } from '../text-language.ts';
import type { Lexicon } from '../words.ts';

/**
 * What `Intl` does not know of a language: the few words that say what a number measures, and how names and countries
 * are declined. Country names, per cent, millions and months come from CLDR.
 */
export interface LanguageTable {
  readonly tag: TextLanguage;
  /** By class of the lexicon, as in the tables for all languages. */
  readonly words: Lexicon;
  /** Endings that names of people and of Việt Nam take, put on their last letter; empty where they take none. */
  readonly endings: string;
}
