import type { Edition } from '../../model/edition.ts';
import type { LocatedMention } from '../../model/report.ts';
import type { Language } from '../../model/subject.ts';
import { cite } from '../../ui/citation.ts';
import type { Catalogue } from '../catalogue.ts';
import { citable } from './cited-facts.ts';

/** Facts in the body of an annotation, as many as a card shows at once. */
const FACTS_AT_MOST = 4;

export interface AnnotationsOf {
  readonly title: string;
  readonly mentions: readonly LocatedMention[];
  readonly language: Language;
  readonly edition: Edition;
  /** When they are made: ISO 8601, UTC. */
  readonly created: string;
}

/**
 * The mentions of a page as a collection of annotations of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/), in JSON-LD. Each says where the mention stands by its words and by its
 * position, and what the documents say of it.
 */
export function asAnnotations(page: AnnotationsOf, catalogue: Catalogue): string {
  const items = page.mentions.map((mention) => annotation(mention, page, catalogue));
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: newId(),
      type: 'AnnotationCollection',
      label: page.title,
      total: items.length,
      first: { id: newId(), type: 'AnnotationPage', startIndex: 0, items },
    },
    undefined,
    2,
  );
}

function annotation(mention: LocatedMention, page: AnnotationsOf, catalogue: Catalogue) {
  const { language, edition, created } = page;
  const { source, exact, prefix, suffix, start, end } = mention;
  const entry = catalogue.byId.get(mention.subject);
  const facts = entry?.facts.slice(0, FACTS_AT_MOST).map((fact) => citable(fact, catalogue, language)) ?? [];
  return {
    id: newId(),
    type: 'Annotation',
    motivation: 'describing',
    created,
    generator: { id: 'urn:gloss', type: 'Software', name: `Gloss ${edition.version} (${edition.factBase})` },
    body: [
      textBody('tagging', entry?.subject.label[language] ?? mention.subject, language),
      textBody('describing', cite(facts, 'text', language), language),
    ],
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

const textBody = (purpose: 'tagging' | 'describing', value: string, language: Language) => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
  language,
});

/** An annotation has an IRI; as none of ours is published, it is one that no other has. */
const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;
