import type { Fact, SourceDocument } from '../../model/fact.ts';
import type { DataProblem } from '../../model/factbase.ts';
import { type Entries, type Entry, problemIn } from '../entries.ts';

/** A fact is as of the latest document that it cites, and a span of days runs forward. */
export function datesAgree(entries: Entries): DataProblem[] {
  const documents = new Map(entries.documents.map((entry) => [entry.value.id, entry.value]));
  return entries.facts.flatMap((entry) => [...asOfTheLatest(entry, documents), ...runsForward(entry)]);
}

function asOfTheLatest(entry: Entry<Fact>, documents: ReadonlyMap<string, SourceDocument>): DataProblem[] {
  const { asOf, evidence } = entry.value;
  const latest = evidence
    .flatMap((proof) => documents.get(proof.document)?.date ?? [])
    .reduce((late, date) => (date.day > late.day ? date : late), { day: '', yearInferred: false });
  // A document that does not exist is reported with the references.
  if (latest.day === '') return [];
  if (asOf.day !== latest.day) {
    const reason = `The fact is as of ${asOf.day}, but its latest document is of ${latest.day}.`;
    return [problemIn(entry, 'asOf.day', reason, `Write ${latest.day}, or cite the right document.`)];
  }
  if (asOf.yearInferred !== latest.yearInferred) {
    const reason = `Its document says yearInferred: ${latest.yearInferred}, the fact says otherwise.`;
    return [problemIn(entry, 'asOf.yearInferred', reason, `Write ${latest.yearInferred}.`)];
  }
  return [];
}

function runsForward(entry: Entry<Fact>): DataProblem[] {
  const when = entry.value.when;
  if (!when?.to || when.to > when.from) return [];
  const reason = `The span ends on ${when.to}, not after it begins on ${when.from}.`;
  return [problemIn(entry, 'when.to', reason, 'Exchange the two days, or leave `to` out for a single day.')];
}
