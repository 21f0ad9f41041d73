import type { FactBase } from '../model/factbase.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Language, Subject } from '../model/subject.ts';
import type { Comparison, Reason } from '../model/text.ts';
import { comparatorWords } from '../ui/comparators.ts';
import { formatQuantity, fullDay } from '../ui/format.ts';
import { translator } from '../ui/messages.ts';
import { messages } from './messages.ts';

/** How the page words a figure beside the documents; states both, judges neither. */
export function wordingNote(comparison: Comparison, documents: Quantity, language: Language): string {
  const t = translator(messages, language);
  const word = translator(comparatorWords, language);
  const value = formatQuantity(documents, language);
  if (comparison.kind === 'same') return t('same');
  if (comparison.kind === 'rounded') return t('rounded', { value });
  const bounded = documents.comparator !== undefined && documents.comparator !== 'exact';
  return t('wordedApart', {
    page: word(comparison.comparator),
    documents: bounded ? value : `${word('exact')} ${value}`,
  });
}

/**
 * The honest line on time for a page of the day `pageDay` (ISO); `factDays` are the days of the documents that
 * the card's facts rest on. `undefined` where page and facts are of the same time.
 */
export function timeNote(
  factBase: FactBase,
  factDays: readonly string[],
  pageDay: string,
  language: Language,
): string | undefined {
  const t = translator(messages, language);
  const last = factBase.documents
    .map(({ date }) => date.day)
    .sort()
    .at(-1);
  if (last && pageDay > last) return t('pageIsNewer', { day: fullDay(last, language) });
  const later = factDays.filter((day) => day > pageDay).length;
  if (!later) return undefined;
  const day = fullDay(pageDay, language);
  return t(later === factDays.length ? 'pageIsOlder' : 'pageIsOlderInPart', { day });
}

/** What each family of rules says of itself; a rule that is not here speaks for the subject's kind. */
const RULES: readonly (readonly [RegExp, keyof typeof messages])[] = [
  [/-row$/, 'whyRow'],
  [/^full-name-with-office/, 'whyFullName'],
  [/name-on-topic$/, 'whyOnTopic'],
  [/-and-given-name$/, 'whyOffice'],
  [/after-introduction$/, 'whyIntroduced'],
];

/** Why the words were marked, in human words, with the words of the page that decided. */
export function reasonNote(reason: Reason, subject: Subject, language: Language): string {
  const t = translator(messages, language);
  const family = RULES.find(([rule]) => rule.test(reason.rule))?.[1];
  const why = t(family ?? (subject.meaning ? 'whyFigure' : 'whyByName'), { name: subject.label[language] });
  const words = [...new Set(reason.context)].map((word) => `“${word}”`).join(', ');
  return words ? `${why} ${t('whyWords', { words })}` : why;
}
