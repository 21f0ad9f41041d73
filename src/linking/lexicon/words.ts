/** Words of one meaning, by class; a class is what the rules of linking speak of. */
export type Lexicon = Readonly<Record<string, readonly string[]>>;

/** Splits a list that is written with `|` between its words, which keeps the tables readable. */
export function words(list: string): readonly string[] {
  return list.split('|').map((word) => word.trim());
}
