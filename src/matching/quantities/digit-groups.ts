import { asciiDigit, isApostrophe, isDigit, isGroupingSpace, isInvisible, isLetter } from './characters.ts';
import { SEPARATORS } from './numeral-table.ts';

/** More characters than any quantity has; bounds the work per numeral. */
const LONGEST_NUMERAL = 40;

/** Runs of digits (ASCII) and the signs between them, any kind of grouping space or apostrophe as ' '. */
export interface Groups {
  readonly digits: readonly string[];
  readonly signs: readonly string[];
  readonly end: number;
}

/** Reads digits and the signs between them from `at`; undefined where no quantity is so long. */
export function readGroups(text: string, at: number, language: string | undefined): Groups | undefined {
  const digits: string[] = [];
  const signs: string[] = [];
  let group = '';
  let end = at;
  for (let index = at; ; index++) {
    if (index - at > LONGEST_NUMERAL) return undefined;
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      group += asciiDigit(code);
      end = index + 1;
      continue;
    }
    if (isInvisible(code)) continue;
    const sign = signAt(text, index, digits.length === 0 ? group : undefined, language);
    if (sign === undefined) break;
    digits.push(group);
    signs.push(sign);
    group = '';
  }
  digits.push(group);
  return { digits, signs, end };
}

/** The sign between two groups of digits; spaces and apostrophes count only before a group of three. */
function signAt(text: string, index: number, first: string | undefined, language: string | undefined) {
  const code = text.charCodeAt(index);
  const sign = SEPARATORS.get(code);
  if (sign !== undefined) return isDigit(text.charCodeAt(index + 1)) ? sign : undefined;
  const space = isGroupingSpace(code) || (code === 0x20 && plainSpaceGroups(text, index, language));
  if (!space && !isApostrophe(code)) return undefined;
  if (first !== undefined && (first.length > 3 || first.startsWith('0'))) return undefined;
  return isGroupOfThree(text, index + 1) ? ' ' : undefined;
}

function isGroupOfThree(text: string, from: number): boolean {
  for (let index = from; index < from + 3; index++) {
    if (!isDigit(text.charCodeAt(index))) return false;
  }
  const after = text.charCodeAt(from + 3);
  return !isDigit(after) && !isLetter(after);
}

/** An ordinary space groups digits where the language does so, or where a decimal comma proves it. */
function plainSpaceGroups(text: string, index: number, language: string | undefined): boolean {
  if (language?.startsWith('en') === true) return false;
  if (language !== undefined) return true;
  return text.charCodeAt(index + 4) === 0x2c && isDigit(text.charCodeAt(index + 5));
}
