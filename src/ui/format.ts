import type { DocumentDate } from '../model/fact.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Language } from '../model/subject.ts';
import { comparatorWords } from './comparators.ts';

const MONTHS = [
  ['January', 'February', 'March', 'April', 'May', 'June'],
  ['July', 'August', 'September', 'October', 'November', 'December'],
].flat();

/** "6 May", "6/5": an ISO day without its year. */
export function dayAndMonth(day: string, language: Language): string {
  const [, month = 1, date = 1] = day.split('-').map(Number);
  return language === 'vi' ? `${date}/${month}` : `${date} ${MONTHS[month - 1]}`;
}

/** "6 May 2025", "6/5/2025". */
export function fullDay(day: string, language: Language): string {
  return dayAndMonth(day, language) + (language === 'vi' ? '/' : ' ') + day.slice(0, 4);
}

/** A document's date; a year that it does not print stands in brackets, as editors write it: "6 May [2025]". */
export function documentDay({ day, yearInferred }: DocumentDate, language: Language): string {
  return yearInferred ? `${dayAndMonth(day, language)} [${day.slice(0, 4)}]` : fullDay(day, language);
}

/** A day or a range of days of a fact: "23 April", "15–16 May", "early April", "đầu tháng 4". */
export function eventDays(
  when: { readonly from: string; readonly to?: string; readonly approximate?: boolean },
  language: Language,
): string {
  const { from, to, approximate } = when;
  const sameMonth = to?.slice(0, 7) === from.slice(0, 7);
  if (approximate && Number(from.slice(8)) <= 10) {
    const month = Number(from.slice(5, 7));
    return language === 'vi' ? `đầu tháng ${month}` : `early ${MONTHS[month - 1]}`;
  }
  if (!to || to === from) return dayAndMonth(from, language);
  if (!sameMonth) return `${dayAndMonth(from, language)} – ${dayAndMonth(to, language)}`;
  return `${Number(from.slice(8))}–${dayAndMonth(to, language)}`;
}

const SCALES: readonly (readonly [number, string, string])[] = [
  [1e12, 'trillion', 'nghìn tỷ'],
  [1e9, 'billion', 'tỷ'],
  [1e6, 'million', 'triệu'],
];

/** A quantity as its language writes it: "$123.5 billion", "123,5 tỷ USD", "about 30%", "khoảng 30%". */
export function formatQuantity({ value, unit, comparator }: Quantity, language: Language): string {
  const scale = unit === 'USD' ? SCALES.find(([size]) => value >= size) : undefined;
  const number = String(Number((scale ? value / scale[0] : value).toPrecision(6)));
  const written = language === 'vi' ? number.replace('.', ',') : number;
  const worded = comparator && comparator !== 'exact' ? `${comparatorWords[comparator][language]} ` : '';
  if (unit === 'percent') return `${worded}${written}%`;
  if (unit !== 'USD') return worded + written;
  if (language === 'vi') return `${worded}${written}${scale ? ` ${scale[2]}` : ''} USD`;
  return `${worded}$${written}${scale ? ` ${scale[1]}` : ''}`;
}
