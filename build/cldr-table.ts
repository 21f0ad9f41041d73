import { languages } from '../src/linking/lexicon/languages/languages.ts';

/** Numbers for which some language has another form of the word after them. */
const COUNTS = [1, 2, 3, 5, 10, 46, 1.5];
const SCALES = [6, 9] as const;

/**
 * The module with the words for per cent, million, billion and dollars of every language that the rules read, as the
 * `Intl` of this process has them. Their order is that of the languages, so that it differs only when CLDR does.
 */
export function cldrTable(): string {
  const percent = new Set<string>();
  const scales = new Map(SCALES.map((exponent) => [exponent, new Set<string>()]));
  const dollars = new Set<string>();
  for (const { tag } of languages) {
    if (!usesComma(tag)) continue;
    for (const word of partsOf(tag, { style: 'unit', unit: 'percent', unitDisplay: 'long' }, 1, 'unit'))
      percent.add(word);
    for (const exponent of SCALES)
      for (const word of partsOf(
        tag,
        { notation: 'compact', compactDisplay: 'long' },
        10 ** exponent,
        'compact',
      ))
        if (word.length > 2) scales.get(exponent)!.add(word);
    const names = { style: 'currency', currency: 'USD', currencyDisplay: 'name' } as const;
    for (const word of partsOf(tag, names, 1, 'currency')) {
      dollars.add(word);
      const bare = word
        .split(/[\s-]/)
        .find((part) => /^do[lł]/iu.test(part.normalize('NFD').replace(/\p{M}/gu, '')));
      if (bare) dollars.add(bare);
    }
  }
  // The long scale's "Million" is English's as well, where a point is the decimal sign.
  for (const words of scales.values()) for (const english of ['million', 'billion']) words.delete(english);
  return `/** Written by scripts/cldr-table.ts from CLDR; a test compares. */
export const CLDR_PERCENT = ${list(percent)};
export const CLDR_MILLION = ${list(scales.get(6)!)};
export const CLDR_BILLION = ${list(scales.get(9)!)};
export const CLDR_DOLLARS = ${list(dollars)};
`;
}

function partsOf(
  tag: string,
  options: Intl.NumberFormatOptions,
  unit: number,
  type: string,
): readonly string[] {
  const format = new Intl.NumberFormat(tag, options);
  return COUNTS.flatMap((count) =>
    format
      .formatToParts(count * unit)
      .filter((part) => part.type === type)
      .map(({ value }) =>
        value
          .toLowerCase()
          .replace(/^(de|na) /u, '')
          .replace(/[.]$/u, '')
          .replace(/-/gu, ' '),
      ),
  );
}

function usesComma(tag: string): boolean {
  return new Intl.NumberFormat(tag)
    .formatToParts(1.5)
    .some(({ type, value }) => type === 'decimal' && value === ',');
}

function list(words: ReadonlySet<string>): string {
  return `[\n${[...words].map((word) => `  '${word.replaceAll("'", "\\'")}',\n`).join('')}].join()`;
}
