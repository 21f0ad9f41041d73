import type { Fact } from '../../model/fact.ts';
import type { DataProblem } from '../../model/factbase.ts';
import { type Entries, type Entry, problemIn } from '../entries.ts';
import { numbersIn } from '../numbers.ts';

/** Every number of a statement, and every exact day, stands in a quote of its evidence or in its calculation. */
export function numbersAreProven(entries: Entries): DataProblem[] {
  return entries.facts.flatMap((entry) => [...unprovenNumbers(entry), ...unprovenDays(entry)]);
}

function unprovenNumbers(entry: Entry<Fact>): DataProblem[] {
  const { statement, evidence, arithmetic } = entry.value;
  const proof = [...evidence.map((proven) => proven.quote), arithmetic?.shown ?? ''].flatMap(numbersIn);
  const unproven = numbersIn(statement.en).filter((number) => !proof.includes(number));
  if (unproven.length === 0) return [];
  const reason = `No quote has the statement's ${unproven.join(' and ')}.`;
  return [problemIn(entry, 'evidence', reason, 'Add the quote that has it, or correct the statement.')];
}

function unprovenDays(entry: Entry<Fact>): DataProblem[] {
  const { when, evidence } = entry.value;
  if (!when || when.approximate) return [];
  const proof = evidence.flatMap((proven) => numbersIn(proven.quote));
  const days = [when.from, when.to].filter((day) => day !== undefined);
  const unproven = days.filter((day) => !proof.includes(Number(day.slice(-2))));
  if (unproven.length === 0) return [];
  const reason = `No quote has the day ${unproven.join(' or ')}.`;
  return [problemIn(entry, 'when', reason, 'Add the quote that has it, or mark the days as approximate.')];
}
