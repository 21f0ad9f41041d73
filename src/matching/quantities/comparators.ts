import type { Comparator } from '../../model/quantity.ts';
import { isDigit, isHyphen, isLetter } from './characters.ts';
import {
  ARTICLES,
  COMPARATOR_SIGNS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  DOTTED,
  NOT_IN_ENGLISH,
  PLUS,
} from './comparator-table.ts';
import { matchPhrase, matchPhraseBefore, phraseTable } from './phrases.ts';
import { mayEnd, wordTable } from './word-hash.ts';
import { skipSpace, skipSpaceBack, wordEndingAt } from './words.ts';

const BEFORE = phraseTable(COMPARATORS_BEFORE, 'last');
const AFTER = phraseTable(COMPARATORS_AFTER);
const ARTICLE_WORDS = wordTable(ARTICLES);

/** The comparator that stands before or after an expression, if any. */
export function readComparator(
  text: string,
  start: number,
  end: number,
  language: string | undefined,
): Comparator | undefined {
  return after(text, end) ?? before(text, start, language);
}

function before(text: string, start: number, language: string | undefined): Comparator | undefined {
  const at = skipSpaceBack(text, start);
  const sign = isLetter(text.charCodeAt(at - 1)) ? undefined : COMPARATOR_SIGNS.get(text.charAt(at - 1));
  if (sign !== undefined) return isArrow(text, at - 1) ? undefined : sign;
  const last = mayEnd(ARTICLE_WORDS, text, at) ? wordEndingAt(text, at) : undefined;
  const from = last !== undefined && ARTICLES.has(last.written) ? last.start : start;
  const match = matchPhraseBefore(text, from, BEFORE);
  if (match === undefined) return undefined;
  const word = text.slice(match.start, match.end).toLowerCase();
  if (DOTTED.has(word) && text.charAt(match.end) !== '.') return undefined;
  if (language?.startsWith('en') && NOT_IN_ENGLISH.has(word)) {
    return undefined;
  }
  return match.meaning;
}

/** "46%>20%", "->": the sign leads from one thing to the next. */
function isArrow(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isDigit(before) || isHyphen(before) || '%='.includes(text.charAt(at - 1) || ' ');
}

function after(text: string, end: number): Comparator | undefined {
  const code = text.charCodeAt(end);
  if (code === 0x2b) {
    const next = text.charCodeAt(end + 1);
    return isLetter(next) || isDigit(next) ? undefined : 'at-least';
  }
  if (isHyphen(code)) return PLUS.test(text.slice(end + 1, end + 6)) ? 'at-least' : undefined;
  return matchPhrase(text, skipSpace(text, end), AFTER)?.meaning;
}
