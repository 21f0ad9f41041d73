const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const iri = (id: string) => ({ '@id': id, '@type': '@id' });
const word = (id: string) => ({ '@id': id, '@type': '@vocab' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': XSD + type });
const own = (namespace: string, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, namespace + name]));

/** The address of the context of the Web Annotation model. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * What that context says of the terms that Gloss writes, after the JSON-LD mapping in the Web Annotation Vocabulary
 * (https://www.w3.org/TR/annotation-vocab/). It has no other term, so that one that Gloss makes up is found out.
 */
export const annotationTerms = {
  '@context': {
    id: '@id',
    type: '@type',
    ...own(OA, 'Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector'),
    ...own(OA, 'describing', 'tagging', 'exact', 'prefix', 'suffix'),
    Software: `${AS}Application`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    body: iri(`${OA}hasBody`),
    target: iri(`${OA}hasTarget`),
    source: iri(`${OA}hasSource`),
    selector: iri(`${OA}hasSelector`),
    motivation: word(`${OA}motivatedBy`),
    purpose: word(`${OA}hasPurpose`),
    generator: iri(`${AS}generator`),
    first: iri(`${AS}first`),
    items: { ...iri(`${AS}items`), '@container': '@list' },
    created: typed(`${DCTERMS}created`, 'dateTime'),
    start: typed(`${OA}start`, 'nonNegativeInteger'),
    end: typed(`${OA}end`, 'nonNegativeInteger'),
    total: typed(`${AS}totalItems`, 'nonNegativeInteger'),
    startIndex: typed(`${AS}startIndex`, 'nonNegativeInteger'),
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
  },
} as const;
