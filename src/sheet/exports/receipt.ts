import type { Edition } from '../../model/edition.ts';
import type { Language } from '../../model/subject.ts';
import { documentDay, formatQuantity } from '../../ui/format.ts';
import { translator } from '../../ui/messages.ts';
import type { Catalogue } from '../catalogue.ts';
import type { PopupView } from '../popup-view.ts';
import { skippedParts } from '../skipped.ts';
import { factsAbout } from './cited-facts.ts';
import { fileMessages } from './file-messages.ts';

/** What a page was found to say, for a newsroom's file: plain text, a line each. `now` in epoch milliseconds. */
export function receipt(view: PopupView, catalogue: Catalogue, edition: Edition, now: number): string {
  const { language, address, page, differing } = view;
  const t = translator(fileMessages, language);
  const counts = page.state === 'active' ? page.counts : {};
  const subjects = catalogue.entries.filter(({ subject }) => counts[subject.id]);
  const mentions = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const facts = factsAbout(new Set(Object.keys(counts)), catalogue);
  const skipped = page.state === 'active' ? skippedParts(page.skipped, language) : '';
  const lines = [
    t('receipt'),
    '',
    t('receiptPage', { title: address?.title ?? '' }),
    t('receiptAddress', { address: address?.url ?? '' }),
    t('receiptDay', { time: timeOf(now, language) }),
    '',
    t('receiptMentions', { n: mentions, subjects: subjects.length }),
    ...subjects.map(({ subject }) => `  ${counts[subject.id]} × ${subject.label[language]}`),
    t('receiptFacts', { n: facts.length }),
    '',
    t('receiptDiffering', { n: differing.length }),
    ...differing.map((one) => {
      const meaning = catalogue.byId.get(one.subject)?.subject.meaning;
      const value = meaning ? formatQuantity(meaning.quantity, language) : '';
      return `  ${t('receiptDiffers', { words: `${one.before}[${one.text}]${one.after}`.trim(), value })}`;
    }),
    ...(skipped ? [t('receiptSkipped', { parts: skipped })] : []),
    ...(page.state === 'active' && page.stopped ? [t('receiptStopped', { why: page.stopped })] : []),
    '',
    t('receiptFactBase', { hash: edition.factBase, ...factBaseCounts(catalogue) }),
    ...catalogue.factBase.documents.map(
      ({ source, title, date }) =>
        `  ${source[language]}: ${title[language]}, ${documentDay(date, language)}`,
    ),
    t('receiptExtension', { version: edition.version }),
    t('receiptLimits'),
  ];
  return `${lines.join('\n')}\n`;
}

const factBaseCounts = ({ factBase: { facts, documents } }: Catalogue) => ({
  facts: facts.length,
  documents: documents.length,
});

const timeOf = (now: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(now);
