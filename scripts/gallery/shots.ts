import type { Language, SubjectId } from '../../src/model/subject.ts';
import type { Comparison, Reason } from '../../src/model/text.ts';

export type GalleryTheme = 'light' | 'dark' | 'forced';

/** One picture of the gallery: a card, and what is done to it before it is taken. */
export interface Shot {
  readonly name: string;
  readonly subject: SubjectId;
  readonly language: Language;
  readonly theme: GalleryTheme;
  readonly pageDay?: string;
  readonly comparison?: Comparison;
  readonly reason?: Reason;
  readonly direction?: 'rtl';
  /** The edge of the viewport that the mention stands at; the top by default. */
  readonly near?: 'bottom';
  /** Opens the disclosures that match and scrolls to the last. */
  readonly unfold?: string;
  /** Presses the button with this text, in the shot's own language. */
  readonly press?: Readonly<Record<Language, string>>;
  /** Viewport in CSS pixels; `touch` taps instead of hovering. */
  readonly viewport?: { readonly width: number; readonly height: number; readonly touch?: boolean };
}

type Card = Omit<Shot, 'language' | 'theme'>;

const byName: Reason = {
  rule: 'full-name-with-office',
  form: 'pham minh chinh',
  context: ['Prime Minister', 'tariff'],
};
const byMeasure: Reason = {
  rule: 'figure-by-measure',
  form: '$123.5 billion',
  context: ['trade deficit', 'Việt Nam', '2024'],
};

/** Every kind of card. */
const kinds: readonly Card[] = [
  { name: 'official', subject: 'pham-minh-chinh', reason: byName, pageDay: '2025-05-06' },
  { name: 'official-minister', subject: 'nguyen-hong-dien', reason: byName, pageDay: '2025-05-06' },
  { name: 'official-american', subject: 'jamieson-greer', reason: byName, pageDay: '2025-05-06' },
  { name: 'figure-tariff', subject: 'us-tariff-46', reason: byMeasure, comparison: { kind: 'same' } },
  { name: 'figure-offer', subject: 'zero-tariff-offer', reason: byMeasure },
  { name: 'figure-deficit', subject: 'us-deficit-2024', reason: byMeasure, comparison: { kind: 'rounded' } },
  {
    name: 'figure-growth',
    subject: 'vn-exports-q1',
    reason: byMeasure,
    comparison: { kind: 'comparator', comparator: 'above' },
  },
  { name: 'figure-share', subject: 'target-share', reason: byMeasure, comparison: { kind: 'same' } },
  { name: 'talks', subject: 'trade-negotiation', reason: byName },
  { name: 'event', subject: 'launch-call', reason: byName, pageDay: '2025-07-20' },
  { name: 'event-future', subject: 'second-round', reason: byName, pageDay: '2025-05-01' },
  { name: 'policy', subject: 'reciprocal-tariffs', reason: byName },
  { name: 'decree', subject: 'strategic-trade-decree', reason: byName },
  { name: 'project', subject: 'ho-tram-project', reason: byName },
];

/** What opens in place, once in each theme and language. */
const opened: readonly Card[] = [
  { name: 'proof', subject: 'us-deficit-2024', reason: byMeasure, unfold: '.proof' },
  { name: 'more-facts', subject: 'pham-minh-chinh', reason: byName, unfold: '.folds > details:first-child' },
  {
    name: 'differences',
    subject: 'us-tariff-46',
    reason: byMeasure,
    unfold: '.folds > details:nth-child(2)',
  },
  {
    name: 'why',
    subject: 'us-deficit-2024',
    reason: byMeasure,
    press: { en: 'Why marked', vi: 'Vì sao đánh dấu' },
  },
  { name: 'copy', subject: 'first-round', reason: byName, press: { en: 'Copy', vi: 'Sao chép' } },
  {
    name: 'muted',
    subject: 'to-lam',
    reason: byName,
    press: { en: 'Hide subject on this site', vi: 'Ẩn chủ đề ở trang web này' },
  },
  {
    name: 'related',
    subject: 'launch-call',
    reason: byName,
    press: { en: "Tô Lâm's call with President Trump", vi: 'Điện đàm Tô Lâm – Trump' },
  },
];

/** Where the card stands. */
const places: readonly Card[] = [
  { name: 'at-the-bottom', subject: 'us-deficit-2024', reason: byMeasure, near: 'bottom' },
  { name: 'right-to-left', subject: 'jamieson-greer', reason: byName, direction: 'rtl' },
  {
    name: 'zoomed-400',
    subject: 'us-deficit-2024',
    reason: byMeasure,
    viewport: { width: 320, height: 256 },
  },
  {
    name: 'sheet',
    subject: 'nguyen-hong-dien',
    reason: byName,
    viewport: { width: 390, height: 780, touch: true },
  },
];

const THEMES: readonly GalleryTheme[] = ['light', 'dark', 'forced'];
const LANGUAGES: readonly Language[] = ['en', 'vi'];

/** Every picture of the gallery: each card in each theme and language. */
export const shots: readonly Shot[] = [...kinds, ...opened, ...places].flatMap((card) =>
  THEMES.flatMap((theme) => LANGUAGES.map((language) => ({ ...card, theme, language }))),
);
