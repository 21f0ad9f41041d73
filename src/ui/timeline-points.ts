import type { Fact } from '../model/fact.ts';
import type { FactBase } from '../model/factbase.ts';
import type { Language, SubjectId } from '../model/subject.ts';
import { eventDays } from './format.ts';
import type { TimelinePoint } from './picture.ts';

type Dated = Fact & { readonly when: NonNullable<Fact['when']> };

const isDated = (fact: Fact): fact is Dated => fact.when !== undefined;

/**
 * The events of the negotiation in the order of their days, one point for each event and day; `own` marks those
 * of `subject`. A fact stands for the event that it is mainly about; the fact of a figure stands for the policy
 * that it belongs to, and a fact that names its event stands for that. Other dated facts are no events of the
 * negotiation.
 */
export function timelinePoints(
  { facts, subjects }: FactBase,
  language: Language,
  own?: SubjectId,
): TimelinePoint[] {
  const known = new Map(subjects.map((subject) => [subject.id, subject]));
  const groupOf = (id: SubjectId | undefined) => (id === undefined ? undefined : known.get(id)?.group);
  const points = new Map<string, TimelinePoint>();
  for (const { when, status, subjects: about } of facts.filter(isDated)) {
    const main =
      groupOf(about[0]) === 'figures' ? about.find((id) => groupOf(id) === 'negotiation') : about[0];
    const subject = main === undefined ? undefined : known.get(main);
    if (!subject || points.has(`${subject.id} ${when.from}`)) continue;
    if (!when.event && subject.group !== 'negotiation') continue;
    points.set(`${subject.id} ${when.from}`, {
      from: when.from,
      to: when.to ?? when.from,
      days: eventDays(when, language),
      name: (when.event ?? subject.label)[language],
      subject: subject.id,
      own: !when.event && subject.id === own,
      planned: status === 'scheduled',
    });
  }
  return [...points.values()].sort((one, other) => one.from.localeCompare(other.from));
}

/** The timeline in words. */
export const timelineText = (points: readonly TimelinePoint[]): string =>
  points.map(({ days, name }) => `${days}: ${name}`).join('; ');
