import { dayBeside } from '../lexicon/talk-words.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A day of a year, month from 1, with its place in the text (UTF-16 code units). */
export interface DayInText {
  readonly day: number;
  readonly month: number;
  readonly at: number;
}

/** The days that a text names with their month, in English or Vietnamese order; Vietnamese and ISO days come first. */
export function daysIn(text: string): readonly DayInText[] {
  return [...text.matchAll(dayBeside)].flatMap(({ groups = {}, index }) => {
    const day = Number(groups.day ?? groups.day2 ?? groups.day3 ?? groups.day4);
    const named = groups.month ?? groups.month2;
    const month = named ? MONTHS.indexOf(named.toLowerCase()) + 1 : Number(groups.month3 ?? groups.month4);
    return day >= 1 && day <= 31 && month >= 1 && month <= 12 ? [{ day, month, at: index }] : [];
  });
}

/** UTF-16 code units behind an event in which its day stands: "the call between the ministers on Wednesday, April 23". */
const BEHIND = 70;
/** "HANOI, April 24 - …": the day of the news, not of what it tells; "On May 30, they spoke - …" is no dateline. */
const dateline = /^((?!(On|In|At|By|Ngày|Hôm|Tối|Sáng|Chiều)\s)[^.]{0,60}?\s[-–—]\s|\d{1,2}\/\d{1,2}\s)/u;
/** Before a day, what is due on it or goes on from it is something else. */
const due = /(?<!\p{L})(từ|trước|đến|from|until|by|due|before)\s+(ngày\s+)?$/iu;

/**
 * Whether a sentence puts an event that stands `at` in it on another day than its own: it names a day behind it or at
 * the sentence's beginning, and none that is the event's.
 */
export function isOnAnotherDay(
  sentence: string,
  at: number,
  days: readonly (readonly [day: number, month: number])[],
): boolean {
  const news = dateline.exec(sentence)?.[0].length ?? 0;
  const named = daysIn(sentence).filter((day) => day.at >= news);
  if (named.some(({ day, month }) => days.some((own) => own[0] === day && own[1] === month))) return false;
  return named.some((day) => {
    const lead = sentence.slice(0, day.at);
    const begins = day.at - news < 24 && at > day.at;
    const follows = day.at > at && day.at - at < BEHIND;
    return (begins || follows) && !due.test(lead);
  });
}
