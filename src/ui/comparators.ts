import type { Comparator } from '../model/quantity.ts';
import type { Message } from './messages.ts';

/** The words that bound a value, as they stand before it. */
export const comparatorWords: Readonly<Record<Comparator, Message>> = {
  exact: { en: 'exactly', vi: 'đúng' },
  about: { en: 'about', vi: 'khoảng' },
  below: { en: 'nearly', vi: 'gần' },
  above: { en: 'over', vi: 'hơn' },
  'at-least': { en: 'at least', vi: 'ít nhất' },
  'at-most': { en: 'at most', vi: 'tối đa' },
};
