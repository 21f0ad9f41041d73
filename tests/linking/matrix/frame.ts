/** What a frame is about. */
export type Group =
  | 'officials'
  | 'rates'
  | 'sums'
  | 'growth'
  | 'zero'
  | 'talks'
  | 'rounds'
  | 'calls'
  | 'meetings';
export type Language = 'en' | 'vi';

/**
 * Sentence shapes of one group and language. Mentions are marked as in the corpora; `{name}` is filled with each
 * of the fillers of that name. `yes`: the marked mentions must be found; `no`: nothing that is not marked may be.
 */
export interface Frames {
  readonly group: Group;
  readonly language: Language;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Ordinary words and notations by the name of the slot that they fill. */
export type Fillers = Readonly<Record<string, readonly string[]>>;
