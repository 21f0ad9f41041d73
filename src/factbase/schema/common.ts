import * as v from 'valibot';

/** The parts of the format that subjects, facts, documents and differences share. */

export const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id has lower-case letters, digits and single hyphens only.'),
  v.description('Lower-case letters, digits and single hyphens; unique among its kind.'),
);

export const Text = v.pipe(
  v.string(),
  v.regex(/^\S(.*\S)?$/, 'The text is empty, or has white space at its ends.'),
);

export const Localized = v.pipe(
  v.strictObject({ en: Text, vi: Text }),
  v.description('The same text in English and Vietnamese (with diacritics).'),
);

/** Whether an ISO day exists in the calendar: 2025-02-30 has the form of a day and is none. */
function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

export const Day = v.pipe(
  v.string(),
  v.isoDate('A day is written YYYY-MM-DD.'),
  v.check(isCalendarDay, 'The calendar has no such day.'),
  v.description('A day, YYYY-MM-DD.'),
);

export const DocumentDate = v.pipe(
  v.strictObject({
    day: Day,
    yearInferred: v.pipe(v.boolean(), v.description('True where the document prints no year.')),
  }),
  v.description('The day that a statement is of.'),
);
