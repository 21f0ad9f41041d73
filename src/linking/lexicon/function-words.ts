import { functionWords, vietnameseFunctionWords } from './language-words.ts';

/** Whether a word, as written on the page, is a function word of Vietnamese. */
export function isVietnameseFunctionWord(word: string): boolean {
  return vietnameseFunctionWords.has(word.toLowerCase());
}

/** Whether a word is a function word of any of the languages that the rules know. */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase()) || isVietnameseFunctionWord(word);
}
