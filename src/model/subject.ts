import type { Quantity } from './quantity.ts';

/** The interface and the facts exist in these languages. */
export type Language = 'en' | 'vi';

/** The same text in every language of the interface. */
export type Localized = Readonly<Record<Language, string>>;

/** A stable subject id, as listed in `data/subjects/*.json`, e.g. `pham-minh-chinh`. */
export type SubjectId = string;

export type SubjectGroup = 'officials' | 'figures' | 'negotiation' | 'others';

/**
 * A name listed for a subject.
 *
 * - `full`: identifies the subject once the page concerns it ("Phạm Minh Chính", "Tô Lâm").
 * - `short`: the usual short form that stands by itself ("Trump", "Greer").
 * - `given`: counts only with an office or honorific, or after the full name ("Chính").
 * - `phrase`: a noun phrase that names an event, decree, institution or project.
 */
export interface Alias {
  readonly text: string;
  readonly form: 'full' | 'short' | 'given' | 'phrase';
  /** Absent when the alias serves every language. */
  readonly language?: Language;
}

/** What a figure measures, between whom and when; decides which number on a page is meant. */
export interface FigureMeaning {
  readonly quantity: Quantity;
  readonly measure: Measure;
  /**
   * ISO 3166 codes; `world` where all nations are meant. Goods go from `from` to `to`, and a tariff is charged
   * by `to` on the goods of `from`.
   */
  readonly parties: { readonly from: Party; readonly to: Party };
  readonly period: Period;
}

/** The measures that the documents give figures of. */
export type Measure =
  | 'tariff-rate'
  | 'tariff-offer'
  | 'trade-deficit'
  | 'trade-deficit-growth'
  | 'goods-trade'
  | 'goods-trade-growth'
  | 'sourcing-share';

/** The two sides of the negotiation, by ISO 3166 code. */
export type SideParty = 'US' | 'VN';

export type Party = 'US' | 'VN' | 'world' | 'target';

/** A year, a quarter of a year, or `current` for a rate in force or announced. */
export type Period = { readonly year: number; readonly quarter?: 1 | 2 | 3 | 4 } | 'current';

/** What facts are about. */
export interface Subject {
  readonly id: SubjectId;
  readonly group: SubjectGroup;
  /** Vietnamese spelling first for officials and places; the plain spelling stands in `plainLabel`. */
  readonly label: Localized;
  /** The spelling without diacritics, where it differs and a reader may know it. */
  readonly plainLabel?: string;
  /** The office as of the documents (officials), the measure (figures), or what it is (the rest). */
  readonly description: Localized;
  readonly aliases: readonly Alias[];
  /** Only figures have it. */
  readonly meaning?: FigureMeaning;
  /** Only officials have it: the kinds of office that a page may put before or after the name. */
  readonly offices?: readonly OfficeKind[];
  /** The side that an official or an institution is of; officials always have one. */
  readonly side?: SideParty;
  /** The other side's country, where an institution of one side has its seat there. */
  readonly seat?: SideParty;
  /** Only figures that are a growth have it: the sum that grew. */
  readonly growthOf?: SubjectId;
  /** Subjects that the card offers to open in place. */
  readonly related: readonly SubjectId[];
}

/** Kinds of office, independent of language; `linking/lexicon` lists the words for each. */
export type OfficeKind =
  | 'prime-minister'
  | 'deputy-prime-minister'
  | 'minister'
  | 'general-secretary'
  | 'president'
  | 'trade-representative'
  | 'trade-counselor';
