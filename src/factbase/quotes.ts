import type { Evidence } from '../model/fact.ts';
import type { DataProblem } from '../model/factbase.ts';
import { type Entries, type Entry, problemIn } from './entries.ts';

/** A document's paragraphs, as evidence counts them: its non-blank lines. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/**
 * Looks for every quote in the paragraph that it names, after Unicode NFC and white-space folding. `texts` are
 * the documents' texts by document id; a document whose text is missing is a problem too.
 */
export function verifyQuotes(entries: Entries, texts: Readonly<Record<string, string>>): DataProblem[] {
  const missing = entries.documents
    .filter((entry) => texts[entry.value.id] === undefined)
    .map((entry) =>
      problemIn(entry, 'file', `There is no ${entry.value.file}.`, 'Add the document, or correct the name.'),
    );
  const paragraphs = new Map(
    Object.entries(texts).map(([id, text]) => [id, paragraphsOf(text).map(folded)] as const),
  );
  const inspect = (entry: Entry<unknown>, field: string, evidence: Evidence) => {
    const known = paragraphs.get(evidence.document);
    return known ? unproven(entry, field, evidence, known) : [];
  };
  return [
    ...missing,
    ...entries.facts.flatMap((entry) =>
      entry.value.evidence.flatMap((evidence, index) => inspect(entry, `evidence[${index}]`, evidence)),
    ),
    ...entries.differences.flatMap((entry) =>
      entry.value.versions.flatMap((version, index) =>
        inspect(entry, `versions[${index}].evidence`, version.evidence),
      ),
    ),
  ];
}

function unproven(
  entry: Entry<unknown>,
  field: string,
  evidence: Evidence,
  paragraphs: readonly string[],
): DataProblem[] {
  const quote = folded(evidence.quote);
  if (paragraphs[evidence.paragraph - 1]?.includes(quote)) return [];
  const elsewhere = paragraphs.findIndex((paragraph) => paragraph.includes(quote));
  if (elsewhere >= 0) {
    const reason = `The quote is not in paragraph ${evidence.paragraph} of ${evidence.document}.`;
    return [problemIn(entry, `${field}.paragraph`, reason, `Write ${elsewhere + 1}.`)];
  }
  const reason = `The quote is not in ${evidence.document}: "${evidence.quote}".`;
  return [
    problemIn(entry, `${field}.quote`, reason, 'Copy the words from the document, character for character.'),
  ];
}

function folded(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
