import type { Edition } from '../../model/edition.ts';
import type { Fact } from '../../model/fact.ts';
import type { Catalogue } from '../catalogue.ts';

/** Facts with their evidence, the documents that prove them and the subjects that they are about, in both languages. */
export function factsAsJson(facts: readonly Fact[], { factBase }: Catalogue, edition: Edition): string {
  const about = new Set(facts.flatMap(({ subjects }) => subjects));
  const cited = new Set(facts.flatMap(({ evidence }) => evidence.map(({ document }) => document)));
  const named = factBase.subjects.filter(({ id }) => about.has(id));
  return JSON.stringify(
    {
      gloss: 'facts',
      edition,
      documents: factBase.documents.filter(({ id }) => cited.has(id)),
      subjects: named.map(({ id, group, label, description, meaning }) => ({
        id,
        group,
        label,
        description,
        ...(meaning && { meaning }),
      })),
      facts,
      differences: factBase.differences.filter(({ subjects }) => subjects.some((id) => about.has(id))),
    },
    undefined,
    2,
  );
}
