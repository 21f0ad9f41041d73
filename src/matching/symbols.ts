/**
 * The one fold table of Gloss. Every code point folds to symbols (small integers); `fold`, the gazetteer, the
 * scanner and the popup search all read this table, so they can not disagree. It is filled on first sight of a
 * code unit, since a full table would cost every page 20 ms and a page shows a few hundred different characters.
 *
 * The order of the symbols is what the scanner's loop rests on: everything below `FIRST_PLAIN` needs a closer
 * look, from there up to `FIRST_LETTER` stands what separates words, and above are letters (and `_`).
 */
const UNKNOWN = 0;
/** A combining mark: folds to nothing and belongs to the letter before it. */
export const MARK = 1;
/** Soft hyphen, zero-width and bidi characters, variation selectors: fold to nothing, belong to nobody. */
export const ZERO_WIDTH = 2;
/** Folds to several letters, e.g. ß to ss: see `expansionOf`. */
export const EXPANSION = 3;
/** A high surrogate: the code point decides. */
const PAIR = 4;
/** Digits 0 to 9 are `FIRST_DIGIT` to `FIRST_DIGIT + 9`. */
export const FIRST_DIGIT = 5;
const LAST_DIGIT = 14;
const FIRST_PLAIN = 16;
export const SPACE = 16;
export const LINE_BREAK = 17;
/** Nothing matches across it; also what a run of white space with two line breaks folds to. */
export const PARAGRAPH = 18;
const PUNCTUATION_BASE = 0x20;
/** Folds to U+FFFD, so that two halves that folding brings together make no new character. */
const LONE_SURROGATE = PUNCTUATION_BASE + 0xfffd;
export const FIRST_LETTER = 0x200000;

/** Symbol of each UTF-16 code unit, `UNKNOWN` until seen. */
export const SYMBOLS = new Int32Array(0x10000);

/** Steps that are no letter's. */
export const BREAK_STEP = 1;
export const IRREGULAR_STEP = 2;
/** Of the ASCII digits, which a look that wants no numerals passes over. */
export const DIGIT_STEP = 8;
/** Bits that no letter's step has: those of the other steps, and what tables of words say beside them. */
const FREE_BITS = 15;

/**
 * What the scanner's inner loop reads of a code unit: `stepOf` its symbol for a letter (below 0), and else
 * `BREAK_STEP` for a plain separator, `DIGIT_STEP` for a digit, or `IRREGULAR_STEP` for whatever needs a closer look.
 */
export const STEPS = new Int32Array(0x10000).fill(IRREGULAR_STEP);

/** A symbol's part in the rolling hash: scattered, below 0, with the free bits clear. */
export function stepOf(symbol: number): number {
  return (Math.imul(symbol, 0x9e3779b1) | 0x80000000) & ~FREE_BITS;
}

/**
 * Marks that a code unit carries, by itself or precomposed: the tone in `TONE_BITS`, marks of quality above.
 * Valid once the unit's symbol is known.
 */
export const MARKS = new Uint16Array(0x10000);
export const TONE_BITS = 7;

const MARK_BITS: Readonly<Record<string, number>> = {
  '\u0300': 1, // grave
  '\u0301': 2, // acute
  '\u0303': 3, // tilde
  '\u0309': 4, // hook above
  '\u0323': 5, // dot below
  '\u0302': 0x8, // circumflex
  '\u0306': 0x10, // breve
  '\u031b': 0x20, // horn
  '\u0308': 0x80, // diaeresis
  '\u030a': 0x100, // ring
  '\u030c': 0x200, // caron
  '\u0327': 0x400, // cedilla
  '\u0307': 0, // dot above: İ is an i
};
const STROKE = 0x40;
const OTHER_MARK = 0x800;

/** Letters without a decomposition. Ð (eth) and Ɖ look like Đ and are typed for it. */
const STROKED: Readonly<Record<string, string>> = { đ: 'd', ð: 'd', ɖ: 'd', ł: 'l', ø: 'o', ħ: 'h', ŧ: 't' };
const SPELLED_OUT: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ı: 'i' };

const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const INHERITED_MARK = /(?=\p{M})\p{Script=Inherited}/u;
const LINE_BREAKS = /[\n\v\f\r\u0085\u2028]/;
const ANY_SPACE = /[\s\p{Z}]/u;
const SINGLE_QUOTE = /[`´‘’‚‛′ʹʻʼʽ]/;
const DOUBLE_QUOTE = /[“”„‟″«»]/;
const DASH = /[\p{Pd}\u2212\u2043]/u;
/** Width variants, Latin ligatures and mathematical letters fold by compatibility; ² and ½ must not. */
const COMPATIBLE = /[\uFB00-\uFB06\uFF01-\uFFEE\u{1D400}-\u{1D7FF}]/u;
const WORD = /[\p{L}\p{Nd}\p{M}_]/u;
/** Scripts written without spaces: their letters separate words of other scripts. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

const expansions = new Map<number, readonly number[]>();
/** Astral code points seen; emptied when full, so that hostile text can not make it grow. */
const astral = new Map<number, number>();
const ASTRAL_LIMIT = 4096;

/** Symbols of a code point whose symbol is `EXPANSION`. */
export function expansionOf(codePoint: number): readonly number[] {
  return expansions.get(codePoint) ?? foldCodePoint(codePoint).symbols;
}

/**
 * The resolved symbol of the code point at `index` (below `text.length`): never `UNKNOWN` or `PAIR`.
 * The code point is two units wide when `isPairAt` says so.
 */
export function symbolAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const symbol = SYMBOLS[unit]!;
  if (symbol === UNKNOWN) return learn(unit);
  return symbol === PAIR ? pairSymbol(text, index) : symbol;
}

/** Whether a surrogate pair stands at `index`. */
export function isPairAt(text: string, index: number): boolean {
  return text.codePointAt(index)! > 0xffff;
}

/** The character that a symbol stands for; only for symbols from `FIRST_DIGIT` on. */
export function characterOf(symbol: number): string {
  if (symbol <= LAST_DIGIT) return String(symbol - FIRST_DIGIT);
  if (symbol === PARAGRAPH) return '\u2029';
  if (symbol <= LINE_BREAK) return ' ';
  return String.fromCodePoint(symbol - (symbol >= FIRST_LETTER ? FIRST_LETTER : PUNCTUATION_BASE));
}

export function isWordSymbol(symbol: number): boolean {
  return symbol >= FIRST_LETTER || isDigitSymbol(symbol);
}

export function isDigitSymbol(symbol: number): boolean {
  return symbol >= FIRST_DIGIT && symbol <= LAST_DIGIT;
}

function learn(unit: number): number {
  const { symbols, marks, empty } = foldCodePoint(unit);
  MARKS[unit] = marks;
  let symbol = empty;
  if (symbols.length === 1) symbol = symbols[0]!;
  else if (symbols.length > 1) {
    symbol = EXPANSION;
    expansions.set(unit, symbols);
  }
  SYMBOLS[unit] = symbol;
  if (symbol >= FIRST_LETTER) STEPS[unit] = stepOf(symbol);
  else if (symbol >= FIRST_PLAIN) STEPS[unit] = BREAK_STEP;
  else if (unit < 0x80 && isDigitSymbol(symbol)) STEPS[unit] = DIGIT_STEP;
  return symbol;
}

function pairSymbol(text: string, index: number): number {
  const codePoint = text.codePointAt(index)!;
  if (codePoint <= 0xffff) return LONE_SURROGATE;
  // Emoji and the supplementary ideographs separate words; no need to remember each of them.
  if ((codePoint >= 0x1f000 && codePoint < 0x1fb00) || (codePoint >= 0x20000 && codePoint < 0x40000))
    return PUNCTUATION_BASE + codePoint;
  const known = astral.get(codePoint);
  if (known !== undefined) return known;
  const { symbols, empty } = foldCodePoint(codePoint);
  const symbol = symbols.length > 1 ? EXPANSION : (symbols[0] ?? empty);
  if (astral.size === ASTRAL_LIMIT) astral.clear();
  astral.set(codePoint, symbol);
  return symbol;
}

interface Folding {
  readonly symbols: readonly number[];
  readonly marks: number;
  /** What the code point is when it folds to nothing. */
  readonly empty: number;
}

function foldCodePoint(codePoint: number): Folding {
  const alone = (symbol: number): Folding => ({ symbols: [symbol], marks: 0, empty: UNKNOWN });
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return alone(LONE_SURROGATE);
  const char = String.fromCodePoint(codePoint);
  // Compiling the expressions below takes milliseconds, which a page in plain ASCII need not pay.
  if (codePoint < 0x80) return alone(asciiSymbol(codePoint, char));
  if (IGNORABLE.test(char)) return { symbols: [], marks: 0, empty: ZERO_WIDTH };
  if (LINE_BREAKS.test(char)) return alone(LINE_BREAK);
  if (char === '\u2029') return alone(PARAGRAPH);
  if (ANY_SPACE.test(char)) return alone(SPACE);
  if (INHERITED_MARK.test(char)) return { symbols: [], marks: markBits(char), empty: MARK };
  // Hangul would fall apart into jamo, and neither it nor Han has case or diacritics.
  if (UNSPACED.test(char) && !COMPATIBLE.test(char)) return alone(PUNCTUATION_BASE + codePoint);
  let marks = 0;
  let plain = '';
  for (const part of char.normalize(COMPATIBLE.test(char) ? 'NFKD' : 'NFD')) {
    if (INHERITED_MARK.test(part)) {
      marks |= markBits(part);
      continue;
    }
    // Lower, upper, lower: full case folding (ẞ, ß, ﬁ, ς, ı), one code point at a time.
    for (const folded of part.toLowerCase().toUpperCase().toLowerCase().normalize('NFD')) {
      if (INHERITED_MARK.test(folded)) marks |= markBits(folded);
      else if (STROKED[folded] !== undefined) {
        marks |= STROKE;
        plain += STROKED[folded];
      } else plain += SPELLED_OUT[folded] ?? folded;
    }
  }
  const symbols = Array.from(plain, symbolOfFolded);
  const words = symbols.filter(isWordSymbol);
  // A letter is all letters or none: ŉ is an n, its apostrophe is no boundary.
  return { symbols: words.length > 0 ? words : symbols.slice(0, 1), marks, empty: ZERO_WIDTH };
}

function asciiSymbol(codePoint: number, char: string): number {
  if (char === ' ' || char === '\t') return SPACE;
  if (LINE_BREAKS.test(char)) return LINE_BREAK;
  if (char >= '0' && char <= '9') return FIRST_DIGIT + Number(char);
  if (char === '`') return PUNCTUATION_BASE + 0x27;
  return /\w/.test(char) ? FIRST_LETTER + char.toLowerCase().charCodeAt(0) : PUNCTUATION_BASE + codePoint;
}

function markBits(mark: string): number {
  return MARK_BITS[mark] ?? OTHER_MARK;
}

function symbolOfFolded(char: string): number {
  if (char >= '0' && char <= '9') return FIRST_DIGIT + Number(char);
  if (SINGLE_QUOTE.test(char)) return PUNCTUATION_BASE + 0x27;
  if (DOUBLE_QUOTE.test(char)) return PUNCTUATION_BASE + 0x22;
  if (DASH.test(char)) return PUNCTUATION_BASE + 0x2d;
  const word = WORD.test(char) && !UNSPACED.test(char);
  return (word ? FIRST_LETTER : PUNCTUATION_BASE) + char.codePointAt(0)!;
}

for (let unit = 0; unit < 0x80; unit++) learn(unit);
for (let unit = 0xd800; unit < 0xdc00; unit++) SYMBOLS[unit] = PAIR;
