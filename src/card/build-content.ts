import type { Evidence, Fact } from '../model/fact.ts';
import type { FactBase } from '../model/factbase.ts';
import type { Language, Subject, SubjectId } from '../model/subject.ts';
import type { Comparison, Reason } from '../model/text.ts';
import { barsOf } from '../ui/bar-pictures.ts';
import { formatQuantity } from '../ui/format.ts';
import type { Picture, TimelinePoint } from '../ui/picture.ts';
import { timelinePoints, timelineText } from '../ui/timeline-points.ts';
import { FACT_LIMIT, RELATED_LIMIT } from './constants.ts';
import type { CardContent, CardFact, CardSource, SubjectLink } from './content.ts';
import { reasonNote, timeNote, wordingNote } from './page-notes.ts';

/** What a card is asked for: a subject and, for a mention, what the page says of it. */
export interface ContentRequest {
  readonly subject: SubjectId;
  readonly language: Language;
  /** The page's own date, an ISO day; absent when unknown. */
  readonly pageDay?: string | undefined;
  readonly comparison?: Comparison | undefined;
  readonly reason?: Reason | undefined;
}

/** Everything that the card shows of a subject, ready to print; `undefined` for a subject that is not known. */
export function buildContent(factBase: FactBase, request: ContentRequest): CardContent | undefined {
  const { language } = request;
  const subject = factBase.subjects.find(({ id }) => id === request.subject);
  if (!subject) return undefined;
  const all = factsAbout(factBase, subject.id);
  const facts = all.slice(0, FACT_LIMIT);
  const [latest] = facts.map(({ asOf }) => asOf).sort((one, other) => other.day.localeCompare(one.day));
  const points = timelinePoints(factBase, language, subject.id);
  const neighbours = neighboursOf(points);
  const quantity = subject.meaning?.quantity;
  const shownBefore = [subject.id, neighbours.before?.subject, neighbours.after?.subject];
  return {
    subject: subject.id,
    language,
    name: subject.label[language],
    plainName: subject.plainLabel,
    value: quantity && formatQuantity(quantity, language),
    description: subject.description[language],
    asOf: latest,
    wording: quantity && request.comparison && wordingNote(request.comparison, quantity, language),
    picture: pictureOf(factBase, subject, points, language),
    ...neighbours,
    facts: facts.map((fact) => cardFact(factBase, fact, language)),
    moreFacts: all.length - facts.length,
    differences: factBase.differences
      .filter(({ subjects }) => subjects.includes(subject.id))
      .map(({ id, topic, spellingOnly, versions }) => ({
        id,
        spellingOnly: spellingOnly === true,
        topic: topic[language],
        versions: versions.map(({ statement, evidence }) => ({
          statement: statement[language],
          source: cardSource(factBase, evidence, language),
        })),
      })),
    related: linksTo(
      factBase,
      subject.related.filter((id) => !shownBefore.includes(id)),
      language,
    ).slice(0, RELATED_LIMIT),
    timeNote: timeNote(factBase, facts, request.pageDay, language),
    reason: request.reason && reasonNote(request.reason, subject, language),
  };
}

/** Facts mainly about the subject first; otherwise in the order of the fact base. */
function factsAbout({ facts }: FactBase, id: SubjectId): Fact[] {
  const about = facts.filter(({ subjects }) => subjects.includes(id));
  return [
    ...about.filter(({ subjects }) => subjects[0] === id),
    ...about.filter(({ subjects }) => subjects[0] !== id),
  ];
}

function pictureOf(
  factBase: FactBase,
  subject: Subject,
  points: readonly TimelinePoint[],
  language: Language,
): Picture | undefined {
  const bars = barsOf(factBase, subject, language);
  if (bars || subject.group !== 'negotiation' || points.length < 2) return bars;
  // What has no day of its own but concerns several, as the talks do, stands for the whole timeline.
  const dated = factBase.facts.filter(({ when, subjects }) => when && subjects.includes(subject.id));
  const placed = points.some(({ own }) => own) || dated.length > 1;
  return placed ? { kind: 'timeline', points, text: timelineText(points) } : undefined;
}

function neighboursOf(points: readonly TimelinePoint[]): Pick<CardContent, 'before' | 'after'> {
  const first = points.findIndex(({ own }) => own);
  const last = points.findLastIndex(({ own }) => own);
  const [before, after] = first < 0 ? [] : [points[first - 1], points[last + 1]];
  return { before, after };
}

function cardFact(factBase: FactBase, fact: Fact, language: Language): CardFact {
  return {
    id: fact.id,
    statement: fact.statement[language],
    status: fact.status,
    attribution: fact.attribution[language],
    arithmetic: fact.arithmetic && writtenSum(fact.arithmetic.shown, language),
    sources: fact.evidence.map((evidence) => cardSource(factBase, evidence, language)),
  };
}

/** Vietnamese writes a decimal comma. */
const writtenSum = (sum: string, language: Language): string =>
  language === 'vi' ? sum.replace(/(\d)\.(\d)/g, '$1,$2') : sum;

function cardSource({ documents }: FactBase, evidence: Evidence, language: Language): CardSource {
  const document = documents.find(({ id }) => id === evidence.document)!;
  return {
    document: document.id,
    publisher: document.source[language],
    title: document.title[language],
    printedTitle: document.printedTitle,
    printedPublisher: document.printedPublisher,
    orAfter: document.orAfter,
    date: document.date,
    dateNote: document.dateNote[language],
    paragraph: evidence.paragraph,
    quote: evidence.quote,
  };
}

function linksTo({ subjects }: FactBase, ids: readonly SubjectId[], language: Language): SubjectLink[] {
  return ids.flatMap((id) => {
    const subject = subjects.find((known) => known.id === id);
    return subject ? [{ subject: id, name: subject.label[language] }] : [];
  });
}
