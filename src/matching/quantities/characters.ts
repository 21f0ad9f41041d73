/** Classes of UTF-16 code units; every function is false for `NaN`, which `charCodeAt` gives outside a text. */

const FIRST_LETTER = 0xaa;
const LETTERS_END = 0x2e80;
const LETTER = 1;
const OTHER = 2;
/** `LETTER` or `OTHER` for each code from `FIRST_LETTER` on, 0 until it is seen. */
const letters = new Uint8Array(LETTERS_END - FIRST_LETTER);

function learn(code: number): number {
  const char = String.fromCharCode(code);
  // What has two cases here is a letter; compiling the expression takes milliseconds, which a first page would wait for.
  const latin = (code >= 0xc0 && code < 0x300) || (code >= 0x1e00 && code <= 0x1eff);
  const cased = latin && char.toLowerCase() !== char.toUpperCase();
  const plain = code >= 0x2000 && code < 0x2070;
  const kind = cased || (!plain && /[\p{L}\p{M}]/u.test(char)) ? LETTER : OTHER;
  letters[code - FIRST_LETTER] = kind;
  return kind;
}

/** ASCII and full-width digits. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** The ASCII digit of a code that `isDigit` accepts. */
export function asciiDigit(code: number): string {
  return String.fromCharCode(code >= 0xff10 ? code - 0xff10 + 0x30 : code);
}

export function isSpace(code: number): boolean {
  if (code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)) return true;
  return (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** Spaces that typesetters put between groups of digits; the ordinary space is judged apart. */
export function isGroupingSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || (code >= 0x2005 && code <= 0x2009);
}

/** Soft hyphen, zero-width characters, direction marks: nothing that a reader sees. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Letters and marks of scripts that are written with spaces; CJK neighbours do not belong to a word. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (
    code >= FIRST_LETTER && code < LETTERS_END && (letters[code - FIRST_LETTER] || learn(code)) === LETTER
  );
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0xff0d;
}

/** Hyphens, dashes of every length, and the minus sign. */
export function isDash(code: number): boolean {
  return isHyphen(code) || (code >= 0x2012 && code <= 0x2015) || code === 0x2212;
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2018;
}
