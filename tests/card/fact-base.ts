import type { Evidence, Fact } from '../../src/model/fact.ts';
import type { FactBase } from '../../src/model/factbase.ts';
import type { Subject } from '../../src/model/subject.ts';

/** A small fact base of invented statements on the real subjects, for tests of what is shown. */

const both = (text: string) => ({ en: text, vi: `${text} (vi)` });
const DAYS = { april: '2025-04-28', may: '2025-05-06' } as const;

export const evidence = (document: keyof typeof DAYS, paragraph: number, quote: string): Evidence => ({
  document,
  paragraph,
  quote,
});

export function subject(id: string, more: Partial<Subject> = {}): Subject {
  return {
    id,
    group: 'negotiation',
    label: both(id),
    description: both(`what ${id} is`),
    aliases: [],
    related: [],
    ...more,
  };
}

export function fact(id: string, subjects: readonly string[], more: Partial<Fact> = {}): Fact {
  return {
    id,
    subjects,
    statement: both(`statement ${id}`),
    status: 'reported',
    asOf: { day: DAYS.may, yearInferred: true },
    attribution: both('the ministry'),
    evidence: [evidence('may', 5, `quote of ${id}`)],
    ...more,
  };
}

export function factBase(more: Partial<FactBase> = {}): FactBase {
  return {
    documents: (['april', 'may'] as const).map((id) => ({
      id,
      file: `${id}.txt`,
      title: both(`title of ${id}`),
      source: both(`publisher of ${id}`),
      date: { day: DAYS[id], yearInferred: true },
      dateNote: both(`how the year of ${id} was found`),
    })),
    subjects: [],
    facts: [],
    differences: [],
    ...more,
  };
}
