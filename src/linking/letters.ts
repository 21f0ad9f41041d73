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
  const half = unit >= 0xd800 && unit <= 0xdfff;
  const char = String.fromCharCode(unit);
  known[unit] = half ? HALF : (kinds.find(([pattern]) => pattern.test(char))?.[1] ?? OTHER);
  return known[unit]!;
}
