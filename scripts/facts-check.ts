import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { factsFolder } from '../build/facts-folder.ts';
import type { Entries } from '../src/factbase/entries.ts';
import { jsonSchemas } from '../src/factbase/json-schema.ts';
import { parseFactBase } from '../src/factbase/parse.ts';
import { verifyQuotes } from '../src/factbase/quotes.ts';
import type { DataProblem } from '../src/model/factbase.ts';
import { readDataFiles } from './data-files.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    facts: { type: 'string' },
    documents: { type: 'string' },
    'write-schema': { type: 'boolean', default: false },
  },
});
const facts = factsFolder(values.facts);
process.exitCode = check(facts, values.documents ?? documentsOf(facts), values['write-schema']);

/** The documents beside a story's own facts, else those that stand beside the project. */
function documentsOf(folder: string): string {
  const own = join(folder, 'documents');
  return existsSync(own) ? own : join(root, '../shared/documents');
}

/** Checks the fact base, says what was found, and returns the exit code. */
function check(data: string, documents: string, writeSchema: boolean): 0 | 1 {
  const problems = writeSchema ? writtenSchemas(data) : driftedSchemas(data);
  const read = readDataFiles(data);
  problems.push(...read.problems);
  if (read.problems.length > 0) return report(problems);
  const parsed = parseFactBase(read.files);
  if (!parsed.ok) return report([...problems, ...parsed.problems]);
  const { factBase, entries } = parsed;
  console.log(
    `${factBase.subjects.length} subjects, ${factBase.facts.length} facts, ` +
      `${factBase.differences.length} differences from ${factBase.documents.length} documents.`,
  );
  if (existsSync(documents)) problems.push(...verifiedQuotes(entries, documents));
  else
    console.log(`Quotes were NOT verified: there is no folder ${documents}. Name it with --documents DIR.`);
  return report(problems);
}

function verifiedQuotes(entries: Entries, folder: string): DataProblem[] {
  const texts: Record<string, string> = {};
  for (const { value: document } of entries.documents) {
    const path = join(folder, document.file);
    if (existsSync(path)) texts[document.id] = readFileSync(path, 'utf8');
  }
  const problems = verifyQuotes(entries, texts);
  if (problems.length === 0) console.log(`Every quote stands in its paragraph (${folder}).`);
  return problems;
}

function writtenSchemas(data: string): DataProblem[] {
  for (const [path, text] of Object.entries(jsonSchemas())) {
    writeFileSync(join(data, path), text);
    console.log(`Wrote ${path}.`);
  }
  return [];
}

/** Only the project's own facts have their schemas beside them; another story is checked by the same code. */
function driftedSchemas(data: string): DataProblem[] {
  if (!existsSync(join(data, 'schema'))) return [];
  return Object.entries(jsonSchemas())
    .filter(
      ([path, text]) => !existsSync(join(data, path)) || readFileSync(join(data, path), 'utf8') !== text,
    )
    .map(([file]) => ({
      file,
      field: 'the whole file',
      reason: 'The JSON Schema is not what the code says.',
      remedy: 'Run npm run facts:check -- --write-schema and commit the result.',
    }));
}

function report(problems: readonly DataProblem[]): 0 | 1 {
  if (problems.length === 0) {
    console.log('No problems.');
    return 0;
  }
  for (const { file, field, reason, remedy } of problems) {
    console.error(`\n${file}: ${field}\n  ${reason}\n  → ${remedy}`);
  }
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
  return 1;
}
