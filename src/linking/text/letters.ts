/** Kinds of UTF-16 code units, as bits; no unit has two. */
export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 4;
export const OTHER = 8;
/** Half of a code point beyond the first plane, whose kind only the pair tells. */
export const HALF = 16;

const kinds: readonly (readonly [pattern: RegExp, kind: number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, DIGIT],
];

/** 0 until a unit is seen. */
const known = new Uint8Array(0x10000);

/** The kind of a code unit; 0 for `NaN`, which `charCodeAt` gives outside a text. */
export function kindOf(unit: number): number {
  return known[unit] || learn(unit);
}

function learn(unit: number): number {
  if (Number.isNaN(unit)) return 0;
  known[unit] = plainKind(unit) ?? kindByPattern(unit);
  return known[unit]!;
}

/** The kind of what nearly all pages are made of. Compiling the expressions takes milliseconds, which a first page would wait for. */
function plainKind(unit: number): number | undefined {
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return DIGIT;
    const small = unit | 0x20;
    return small >= 0x61 && small <= 0x7a ? LETTER : OTHER;
  }
  // Punctuation and currency signs.
  if (unit === 0xa0 || (unit >= 0x2000 && unit < 0x2070) || unit === 0x20ac) return OTHER;
  if ((unit < 0xc0 || unit >= 0x300) && (unit < 0x1e00 || unit > 0x1eff)) return undefined;
  const char = String.fromCharCode(unit);
  return char.toLowerCase() === char.toUpperCase() ? undefined : LETTER;
}

function kindByPattern(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return HALF;
  const char = String.fromCharCode(unit);
  return kinds.find(([pattern]) => pattern.test(char))?.[1] ?? OTHER;
}
