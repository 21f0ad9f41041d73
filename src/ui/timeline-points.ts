import type { Fact } from '../model/fact.ts';
import type { FactBase } from '../model/factbase.ts';
import type { Language, SubjectId } from '../model/subject.ts';
import { eventDays } from './format.ts';
import type { TimelinePoint } from './picture.ts';

type Dated = Fact & { readonly when: NonNullable<Fact['when']> };

const isDated = (fact: Fact): fact is Dated => fact.when !== undefined;

/**
 * The events of the negotiation in the order of their days, one point for each event and day; `own` marks those
 * of `subject`. A day belongs to the most specific negotiation subject of its facts: the one with fewest days.
 */
export function timelinePoints(
  { facts, subjects }: FactBase,
  language: Language,
  own?: SubjectId,
): TimelinePoint[] {
  const dated = facts.filter(isDated);
  const events = new Map(
    subjects.filter(({ group }) => group === 'negotiation').map((subject) => [subject.id, subject]),
  );
  const daysOf = (id: SubjectId) =>
    new Set(dated.filter((fact) => fact.subjects.includes(id)).map(({ when }) => when.from)).size;
  const points = new Map<string, TimelinePoint>();
  for (const { when, subjects: about } of dated) {
    const [subject] = about.filter((id) => events.has(id)).sort((one, other) => daysOf(one) - daysOf(other));
    const event = subject && events.get(subject);
    if (!event || points.has(`${event.id} ${when.from}`)) continue;
    points.set(`${event.id} ${when.from}`, {
      from: when.from,
      to: when.to ?? when.from,
      days: eventDays(when, language),
      name: event.label[language],
      subject: event.id,
      own: event.id === own,
    });
  }
  return [...points.values()].sort((one, other) => one.from.localeCompare(other.from));
}

/** The timeline in words. */
export const timelineText = (points: readonly TimelinePoint[]): string =>
  points.map(({ days, name }) => `${days}: ${name}`).join('; ');
