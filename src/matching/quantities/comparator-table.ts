import type { Comparator } from '../../model/quantity.ts';
import type { PhraseRows } from './phrases.ts';

/** Phrases before a quantity, matched from their last word backwards. */
export const COMPARATORS_BEFORE: PhraseRows<Comparator> = [
  ['about, around, some, roughly, approximately, approx, circa, ca, c, estimated, near, close to', 'about'],
  ['give or take, more or less, in the region of, in the order of, on the order of, est', 'about'],
  ['nearly, almost, just under, just below, just shy of, shy of, short of, approaching, nearing', 'below'],
  ['under, below, less than, fewer than, lower than, smaller than', 'below'],
  ['over, above, more than, exceeding, exceeded, exceeds, exceed, topping, topped, surpassing', 'above'],
  ['surpassed, upwards of, upward of, in excess of, north of, greater than, higher than', 'above'],
  ['larger than, bigger than, well over, better than', 'above'],
  ['at least, a minimum of, minimum of, min, no less than, not less than, no fewer than', 'at-least'],
  ['as little as, as low as, no lower than, not below', 'at-least'],
  ['up to, at most, no more than, not more than, a maximum of, maximum of, max, as much as', 'at-most'],
  ['as many as, as high as, not exceeding, no higher than, not above', 'at-most'],

  ['khoảng, chừng!, ước chừng, xấp xỉ, trên dưới, ước tính, tầm!, cỡ!, độ!, áng chừng, vào khoảng', 'about'],
  ['gần, dưới, chưa đến, chưa tới, chưa đầy, ngót, suýt soát, ngót nghét, ít hơn, thấp hơn', 'below'],
  ['hơn, trên, vượt, vượt quá, vượt mức, nhiều hơn, cao hơn, lớn hơn', 'above'],
  ['ít nhất, tối thiểu, không dưới, không ít hơn, chí ít', 'at-least'],
  ['tối đa, nhiều nhất, không quá, không hơn, không vượt quá, không trên', 'at-most'],

  ['environ, quelque, quelques, autour de, à peu près, aux alentours de', 'about'],
  ['près de, presque, moins de, à peine', 'below'],
  ['plus de, au delà de, dépassant', 'above'],
  ['au moins, au minimum, pas moins de', 'at-least'],
  ['jusqu à, au plus, au maximum, pas plus de, tout au plus', 'at-most'],

  ['rund, etwa, ungefähr, circa, zirka, an die', 'about'],
  ['fast, knapp, beinahe, nahezu, weniger als, unter', 'below'],
  ['mehr als, über, gut', 'above'],
  ['mindestens, wenigstens', 'at-least'],
  ['höchstens, bis zu, maximal, nicht mehr als', 'at-most'],

  ['unos, unas, alrededor de, aproximadamente, cerca de, en torno a', 'about'],
  ['casi, menos de', 'below'],
  ['más de', 'above'],
  ['al menos, por lo menos, como mínimo', 'at-least'],
  ['hasta, como máximo, no más de', 'at-most'],

  ['sekitar, kira kira, kurang lebih', 'about'],
  ['hampir, nyaris, mendekati, kurang dari, di bawah', 'below'],
  ['lebih dari, di atas, melebihi, melampaui', 'above'],
  ['setidaknya, sedikitnya, paling sedikit, minimal', 'at-least'],
  ['hingga, paling banyak, maksimal, tidak lebih dari', 'at-most'],
];

/** Phrases after a quantity. */
export const COMPARATORS_AFTER: PhraseRows<Comparator> = [
  [
    'or more, or higher, or above, or over, and above, and more, and over, and higher, or greater',
    'at-least',
  ],
  ['at least', 'at-least'],
  ['or less, or fewer, or lower, or below, or under, and below, at most', 'at-most'],
  ['or so, or thereabouts, give or take, more or less, or roughly that', 'about'],
  ['trở lên, hoặc hơn', 'at-least'],
  ['trở xuống, trở lại', 'at-most'],
  ['ou plus, oder mehr, o más, atau lebih, ke atas', 'at-least'],
  ['ou moins, oder weniger, o menos, atau kurang, ke bawah', 'at-most'],
];

/** Signs glued or spaced before a quantity. */
export const COMPARATOR_SIGNS: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ['~', 'about'],
  ['≈', 'about'],
  ['∼', 'about'],
  ['<', 'below'],
  ['>', 'above'],
  ['≤', 'at-most'],
  ['≥', 'at-least'],
]);

/** May stand between a comparator and its quantity. */
export const ARTICLES: ReadonlySet<string> = new Set('a,an,un,une,ein,eine,eines,einem,einen,mức'.split(','));
/** Abbreviations that are other words without their dot. */
export const DOTTED: ReadonlySet<string> = new Set('c,ca,est'.split(','));
/** English words that are other languages' comparators: "grew fast", "gut". */
export const NOT_IN_ENGLISH: ReadonlySet<string> = new Set('fast,gut,minimal,unter,hon,gan'.split(','));

/** "18-plus". */
export const PLUS = /^plus\b/iu;
