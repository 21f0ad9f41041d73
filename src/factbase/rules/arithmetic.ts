import type { Arithmetic, Fact } from '../../model/fact.ts';
import type { DataProblem } from '../../model/factbase.ts';
import { type Entries, type Entry, problemIn } from '../entries.ts';
import { evaluate } from '../evaluate.ts';
import { numbersIn } from '../numbers.ts';

/** Derived facts, and no others, show a calculation; it gives the result, and what is shown is what is computed. */
export function arithmeticHolds(entries: Entries): DataProblem[] {
  return entries.facts.flatMap((entry) => {
    const { status, arithmetic } = entry.value;
    if (status === 'derived' && !arithmetic) {
      const reason = 'The fact is derived, but shows no calculation.';
      return problemIn(entry, 'arithmetic', reason, 'Add the arithmetic, or correct the status.');
    }
    if (!arithmetic) return [];
    if (status !== 'derived') {
      const reason = `The fact shows a calculation, but its status is "${status}".`;
      return problemIn(entry, 'status', reason, 'Write "derived", or remove the arithmetic.');
    }
    return [...recomputed(entry, arithmetic), ...shown(entry, arithmetic)];
  });
}

function recomputed(entry: Entry<Fact>, arithmetic: Arithmetic): DataProblem[] {
  const { expression, operands, result, decimals } = arithmetic;
  const evaluated = evaluate(expression, operands);
  if (!evaluated.ok) {
    const remedy = 'Write the expression over the operands with + - * / and brackets.';
    return [problemIn(entry, 'arithmetic.expression', evaluated.reason, remedy)];
  }
  const right = evaluated.value.toFixed(decimals);
  if (right === result.toFixed(decimals) && Number(right) === result) return [];
  const reason = `The expression gives ${right}, the fact says ${result}.`;
  return [problemIn(entry, 'arithmetic.result', reason, `Correct the operands, or write ${Number(right)}.`)];
}

function shown(entry: Entry<Fact>, arithmetic: Arithmetic): DataProblem[] {
  const numbers = numbersIn(arithmetic.shown);
  const wanted = [...Object.values(arithmetic.operands), arithmetic.result];
  const missing = wanted.filter((number) => !numbers.includes(Math.abs(number)));
  if (missing.length === 0) return [];
  const reason = `The calculation that readers see lacks ${missing.join(' and ')}.`;
  return [problemIn(entry, 'arithmetic.shown', reason, 'Show every operand and the result.')];
}
