import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import type { LocatedMention } from '../../src/model/report.ts';
import { catalogue } from '../../src/sheet/catalogue.ts';
import { asAnnotations } from '../../src/sheet/exports/annotations.ts';
import { sample } from '../sheet/sample.ts';
import { ANNOTATION_CONTEXT, annotationTerms } from '../support/annotation-context.ts';

const OA = 'http://www.w3.org/ns/oa#';

const mentions: LocatedMention[] = [
  {
    subject: 'pham-minh-chinh',
    exact: 'PM Chính',
    prefix: 'On Tuesday ',
    suffix: ' led the meeting.',
    start: 40,
    end: 48,
    source: 'https://news.example/a',
  },
];

const text = asAnnotations(
  {
    title: 'Facts on the page',
    mentions,
    language: 'en',
    edition: { version: '1.2.3', factBase: '0123456789ab' },
    created: '2025-05-07T10:00:00.000Z',
  },
  catalogue(sample),
);

/** Expands with no data lost: in safe mode a property that the context does not know is an error. */
const expanded = () =>
  jsonld.expand(JSON.parse(text), {
    safe: true,
    documentLoader: async (url: string) => {
      expect(url).toBe(ANNOTATION_CONTEXT);
      return { contextUrl: undefined, documentUrl: url, document: annotationTerms };
    },
  } as object);

test('are JSON-LD in which the model’s context knows every word', async () => {
  const [collection] = await expanded();
  expect(collection?.['@type']).toEqual(['http://www.w3.org/ns/activitystreams#OrderedCollection']);
});

test('say where a mention stands and what is known of it, in the vocabulary’s terms', async () => {
  const nodes = JSON.stringify(await expanded());
  for (const term of ['Annotation', 'TextQuoteSelector', 'TextPositionSelector', 'hasSource', 'describing'])
    expect(nodes).toContain(`"${OA}${term}"`);
  const { items } = JSON.parse(text).first;
  expect(items[0].target).toEqual({
    source: 'https://news.example/a',
    selector: [
      { type: 'TextQuoteSelector', exact: 'PM Chính', prefix: 'On Tuesday ', suffix: ' led the meeting.' },
      { type: 'TextPositionSelector', start: 40, end: 48 },
    ],
  });
  expect(items[0].body[1].value).toContain('He chaired the cabinet meeting.');
  expect(items[0].body[1].value).toContain('paragraph 3: “chaired a cabinet meeting”');
});

test('have each an IRI of its own, as the model asks', () => {
  const ids = [...text.matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id!).filter((id) => id !== 'urn:gloss');
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(() => new URL(id)).not.toThrow();
});
