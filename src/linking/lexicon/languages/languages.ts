import { danish, dutch, german, norwegian, swedish } from './germanic.ts';
import type { LanguageTable } from './language-table.ts';
import { filipino, finnish, hungarian, indonesian, malay, turkish } from './others.ts';
import { french, italian, portuguese, romanian, spanish } from './romance.ts';
import { czech, polish, slovak } from './slavic.ts';

/** Every language that the rules read besides English and Vietnamese. */
export const languages: readonly LanguageTable[] = [
  french,
  german,
  spanish,
  indonesian,
  italian,
  dutch,
  portuguese,
  polish,
  czech,
  slovak,
  hungarian,
  romanian,
  turkish,
  swedish,
  danish,
  norwegian,
  finnish,
  malay,
  filipino,
];
