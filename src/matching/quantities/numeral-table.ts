/** Signs of numbers, and the languages that use them. */

export const SIGN_WORDS: ReadonlyMap<string, 1 | -1> = new Map([
  ['plus', 1],
  ['minus', -1],
  ['âm', -1],
]);

/** "46½": the decimals of the fractions that have a character and an end. */
export const FRACTIONS: ReadonlyMap<string, string> = new Map([
  ['½', '5'],
  ['¼', '25'],
  ['¾', '75'],
  ['⅛', '125'],
  ['⅜', '375'],
  ['⅝', '625'],
  ['⅞', '875'],
]);

export const SEPARATORS: ReadonlyMap<number, string> = new Map([
  [0x2e, '.'],
  [0xff0e, '.'],
  [0x2c, ','],
  [0xff0c, ','],
  [0xb7, '·'],
]);

export const POINT_LANGUAGES = new Set(['en', 'zh', 'ja', 'ko', 'th', 'ms']);
