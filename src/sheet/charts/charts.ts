import type { Fact } from '../../model/fact.ts';
import type { FigureMeaning, Language, Subject } from '../../model/subject.ts';
import { barsOf } from '../../ui/bar-pictures.ts';
import { documentDay } from '../../ui/format.ts';
import { translator } from '../../ui/messages.ts';
import { timelinePoints, timelineText } from '../../ui/timeline-points.ts';
import type { Catalogue } from '../catalogue.ts';
import { sheetMessages } from '../messages.ts';
import { pathOf } from '../route.ts';
import type { Chart, Member } from './chart.ts';
import { chartMessages } from './chart-messages.ts';

/** The pictures of figures, each by the figure that it is drawn around. */
const FIGURES: readonly {
  readonly key: 'levels' | 'trade' | 'growth' | 'quarter';
  readonly of: (meaning: FigureMeaning) => boolean;
}[] = [
  { key: 'levels', of: ({ measure }) => measure === 'tariff-rate' },
  { key: 'trade', of: ({ measure }) => measure === 'trade-deficit' },
  { key: 'growth', of: ({ measure }) => measure === 'trade-deficit-growth' },
  { key: 'quarter', of: ({ measure, period }) => measure === 'goods-trade' && isQuarter(period) },
];

const isQuarter = (period: FigureMeaning['period']) => period !== 'current' && period.quarter !== undefined;

/** Every picture that a fact base has enough for. */
export function chartsOf(catalogue: Catalogue, language: Language): Chart[] {
  const t = translator({ ...sheetMessages, ...chartMessages }, language);
  const figures = FIGURES.flatMap(({ key, of }) => {
    const subject = catalogue.factBase.subjects.find(({ meaning }) => meaning && of(meaning));
    return subject ? (figureChart(key, t(key), subject, catalogue, language) ?? []) : [];
  });
  const days = timelineChart(t('timeline'), catalogue, language);
  return [...figures, ...(days ? [days] : []), ...memberCharts(catalogue, language)];
}

function figureChart(
  key: string,
  title: string,
  subject: Subject,
  catalogue: Catalogue,
  language: Language,
): Chart | undefined {
  const t = translator(chartMessages, language);
  const picture = barsOf(catalogue.factBase, subject, language);
  if (picture?.kind !== 'bars') return undefined;
  const shown = new Set(picture.bars.map(({ label }) => label));
  const facts = catalogue.entries
    .filter((entry) => shown.has(entry.subject.label[language]))
    .flatMap(({ facts: [first] }) => first ?? []);
  return {
    key,
    title,
    path: pathOf({ kind: 'subject', id: subject.id }, catalogue),
    drawn: { kind: 'bars', max: picture.max, bars: picture.bars.map((bar) => ({ ...bar, own: true })) },
    text: picture.text,
    table: { head: [t('what'), t('value')], rows: picture.bars.map(({ label, value }) => [label, value]) },
    sources: sourcesOf(facts, catalogue, language),
  };
}

function timelineChart(title: string, catalogue: Catalogue, language: Language): Chart | undefined {
  const t = translator(chartMessages, language);
  const points = timelinePoints(catalogue.factBase, language);
  if (points.length === 0) return undefined;
  const standing = (planned: boolean) => t(planned ? 'planned' : 'happened');
  return {
    key: 'timeline',
    title,
    path: 'timeline',
    drawn: { kind: 'timeline', points },
    text: timelineText(points),
    table: {
      head: [t('event'), t('day'), t('standing')],
      rows: points.map(({ name, days, planned }) => [name, days, standing(planned)]),
    },
    sources: sourcesOf(
      catalogue.factBase.facts.filter(({ when }) => when),
      catalogue,
      language,
    ),
  };
}

/** A picture for each heading under which facts list people or countries. */
function memberCharts(catalogue: Catalogue, language: Language): Chart[] {
  const t = translator(chartMessages, language);
  const listing = catalogue.factBase.facts.filter(({ listed }) => listed);
  return [...Map.groupBy(listing, ({ listed }) => listed!.heading.en).values()].map((facts) => {
    const [first] = facts as [Fact, ...Fact[]];
    const members = facts.flatMap((fact) => membersOf(fact, catalogue, language));
    const told = members.map(({ name, note, role }) => [name, note, role].filter(Boolean).join(', '));
    return {
      key: `list-${first.id}`,
      title: first.listed!.heading[language],
      path: pathOf({ kind: 'fact', id: first.id }, catalogue),
      drawn: { kind: 'members' as const, members },
      text: told.join('; '),
      table: {
        head: [t('who'), t('office'), t('role')],
        rows: members.map(({ name, note, role }) => [name, note, role]),
      },
      sources: sourcesOf(facts, catalogue, language),
    };
  });
}

function membersOf({ listed }: Fact, { byId }: Catalogue, language: Language): Member[] {
  const role = listed?.role?.[language] ?? '';
  return (listed?.members ?? []).flatMap((member) => {
    if ('name' in member) return { name: member.name[language], note: '', role };
    const subject = byId.get(member.subject)?.subject;
    return subject ? { name: subject.label[language], note: subject.description[language], role } : [];
  });
}

/** Where facts stand, each paragraph once. */
function sourcesOf(facts: readonly Fact[], { documents }: Catalogue, language: Language): string[] {
  const t = translator(sheetMessages, language);
  const places = facts.flatMap(({ evidence }) =>
    evidence.flatMap(({ document: id, paragraph }) => {
      const document = documents.get(id);
      if (!document) return [];
      return t('source', {
        publisher: document.source[language],
        day: documentDay(document.date, language),
        paragraph,
      });
    }),
  );
  return [...new Set(places)];
}
