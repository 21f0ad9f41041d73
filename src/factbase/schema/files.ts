import * as v from 'valibot';
import { Difference, Fact, SourceDocument } from './fact.ts';
import { Figure, Named, Official } from './subject.ts';

/** The schemas of whole data files, and which file follows which. */

export const DocumentsFile = v.pipe(
  v.strictObject({
    $schema: v.literal('./schema/documents.schema.json'),
    documents: v.array(SourceDocument),
  }),
  v.title('Gloss: the source documents'),
);

const subjectsSchema = v.literal('../schema/subjects.schema.json');

export const SubjectsFile = v.pipe(
  v.variant('group', [
    v.strictObject({ $schema: subjectsSchema, group: v.literal('officials'), subjects: v.array(Official) }),
    v.strictObject({ $schema: subjectsSchema, group: v.literal('figures'), subjects: v.array(Figure) }),
    v.strictObject({ $schema: subjectsSchema, group: v.literal('negotiation'), subjects: v.array(Named) }),
    v.strictObject({ $schema: subjectsSchema, group: v.literal('others'), subjects: v.array(Named) }),
  ]),
  v.title('Gloss: the subjects of one group'),
);

export const FactsFile = v.pipe(
  v.strictObject({ $schema: v.literal('../schema/facts.schema.json'), facts: v.array(Fact) }),
  v.title('Gloss: facts on one theme'),
);

export const DifferencesFile = v.pipe(
  v.strictObject({
    $schema: v.literal('./schema/differences.schema.json'),
    differences: v.array(Difference),
  }),
  v.title('Gloss: points on which the documents differ'),
);
