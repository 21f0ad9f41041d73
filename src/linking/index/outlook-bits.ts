/** Việt Nam, or an official's full name: what the gate looks for. */
export const VIETNAM = 1;
export const OFFICIAL = 2;
export const AMERICA = 4;
export const TRADE = 8;
/** The same for words that the tally can count: with their capitals, and any name but a given one. */
export const NAMED_VIETNAM = 16;
export const NAMED_OFFICIAL = 32;
export const NAMED_AMERICA = 64;
export const NAMED = NAMED_VIETNAM | NAMED_OFFICIAL | NAMED_AMERICA;
/** Stands in small letters, too: "wrote to us" is no country. */
export const SMALL = 128;

const bits: readonly (readonly [pattern: RegExp, bit: number])[] = [
  [/^party\.VN$/, VIETNAM | NAMED_VIETNAM],
  [/^name\.full(?!\.US)/, VIETNAM | OFFICIAL | NAMED_VIETNAM],
  [/^(party\.US|name\.(full|short|phrase)\.(US|VN@US):.*)$/, AMERICA | NAMED_AMERICA],
  [/^name\.(full|short|phrase)(?!\.US)/, NAMED_OFFICIAL],
  [/^(measure\.(tariff|deficit|import|export)|reciprocal\.phrase|talks)$/, TRADE],
];

/** What a quick look at a page takes a word for that has these classes. */
export function outlookBits(classes: readonly string[], needsCapital: boolean): number {
  const seen = bits.filter(([pattern]) => classes.some((name) => pattern.test(name)));
  return seen.reduce((all, [, bit]) => all | bit, needsCapital ? 0 : SMALL);
}
