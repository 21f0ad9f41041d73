import type { Fact } from '../model/fact.ts';
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
  const value = formatQuantity(documents, language);
  if (comparison.kind === 'same') return t('same');
  if (comparison.kind === 'rounded') return t('rounded', { value });
  const { comparator } = comparison;
  const page = translator(comparatorWords, language)(comparator);
  const isBound = comparator === 'at-least' || comparator === 'at-most';
  return t(isBound ? 'boundedApart' : 'wordedApart', { page, documents: value });
}

/**
 * The honest line on time; `pageDay` (ISO) is the page's own day, absent when unknown. What is later than the page is
 * asked of the day on which it happens; the day of the document says only how far its knowledge goes. `undefined`
 * where nothing needs saying.
 */
export function timeNote(
  factBase: FactBase,
  facts: readonly Fact[],
  pageDay: string | undefined,
  language: Language,
): string | undefined {
  const t = translator(messages, language);
  const last = factBase.documents
    .map(({ date }) => date.day)
    .sort()
    .at(-1);
  if (!last || facts.length === 0) return undefined;
  const days = facts.map((fact) => eventDay(factBase, fact));
  if (pageDay === undefined) {
    const isAllPast = facts.every(({ status }, at) => days[at] && status !== 'scheduled');
    return isAllPast ? undefined : t('pageWithoutDay', { day: fullDay(last, language) });
  }
  if (pageDay > last) return t('pageIsNewer', { day: fullDay(last, language) });
  const day = fullDay(pageDay, language);
  const later = days.filter((event) => event !== undefined && event > pageDay).length;
  if (later > 0) return t(later === facts.length ? 'pageIsOlder' : 'pageIsOlderInPart', { day });
  const document = facts
    .map(({ asOf }) => asOf.day)
    .sort()
    .at(-1)!;
  return document > pageDay
    ? t('documentsAreNewer', { day, document: fullDay(document, language) })
    : undefined;
}

/** The day that a fact speaks of: its own, or the end of the period of its figure; `undefined` where it has none. */
function eventDay({ subjects }: FactBase, fact: Fact): string | undefined {
  if (fact.when) return fact.when.from;
  const period = subjects.find(({ id }) => id === fact.subjects[0])?.meaning?.period;
  if (!period || period === 'current') return undefined;
  const month = period.quarter === undefined ? 12 : period.quarter * 3;
  const lastDay = new Date(Date.UTC(period.year, month, 0));
  return lastDay.toISOString().slice(0, 10);
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
  const read = reason.context.flatMap((word) => word.split('|')).map((word) => word.trim());
  const words = [...new Set(read.filter((word) => /[\p{L}\p{N}]/u.test(word)))]
    .map((word) => `“${word}”`)
    .join(', ');
  return words ? `${why} ${t('whyWords', { words })}` : why;
}
