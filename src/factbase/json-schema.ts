import { toJsonSchema } from '@valibot/to-json-schema';
import { DifferencesFile, DocumentsFile, FactsFile, SubjectsFile } from './schema/files.ts';

const ORIGIN = 'Generated from src/factbase/schema by npm run facts:check -- --write-schema.';

const schemas = {
  'schema/documents.schema.json': DocumentsFile,
  'schema/subjects.schema.json': SubjectsFile,
  'schema/facts.schema.json': FactsFile,
  'schema/differences.schema.json': DifferencesFile,
};

/**
 * The JSON Schemas of the data files, as text, by path inside `data/`. They are for editors: the valibot schemas
 * decide, and a test fails when the files in `data/schema/` are not these.
 */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([path, schema]) => {
      // JSON Schema cannot say that a day exists in the calendar; the checks do.
      const { $schema, ...converted } = toJsonSchema(schema, { ignoreActions: ['check'] });
      return [path, `${JSON.stringify({ $schema, $comment: ORIGIN, ...converted }, null, 2)}\n`];
    }),
  );
}
