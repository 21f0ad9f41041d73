import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/factbase/evaluate.ts';

test.each([
  ['imports - exports', { imports: 136.6, exports: 13.1 }, 123.5],
  ['deficit / (1 + growth / 100)', { deficit: 123.5, growth: 18.1 }, 104.572],
  ['a - b - c', { a: 9, b: 3, c: 2 }, 4],
  ['a + b * c', { a: 1, b: 2, c: 3 }, 7],
  ['(a + b) * c', { a: 1, b: 2, c: 3 }, 9],
])('%s is computed as on paper', (expression, operands, value) => {
  const evaluated = evaluate(expression, operands);
  expect(evaluated.ok && evaluated.value).toBeCloseTo(value, 3);
});

test.each([
  ['a + b', 'There is no operand "b".'],
  ['a / 0', 'The expression divides by zero.'],
  ['a ** 2', 'is none of'],
  ['a % 2', 'is none of'],
  ['constructor', 'no operand'],
  ['__proto__', 'no operand'],
  ['a.b', 'are allowed'],
  ['a()', 'are allowed'],
  ['alert(1)', 'are allowed'],
  ['-a', 'are allowed'],
  ['a; a', 'are allowed'],
  ['a ? a : a', 'are allowed'],
  ['"1"', 'is not a number'],
  ['true', 'is not a number'],
  ['(a', 'Unclosed ('],
  ['', 'are allowed'],
])('%s is refused', (expression, reason) => {
  const evaluated = evaluate(expression, { a: 1 });
  expect(evaluated.ok ? 'no refusal' : evaluated.reason).toContain(reason);
});

test('no expression makes it throw', () => {
  const pieces = fc.array(
    fc.constantFrom('a', '1', '2.5', '+', '-', '*', '/', '(', ')', ' ', '[', '"', '.', ','),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.string(),
      ),
      (expression) => {
        const evaluated = evaluate(expression, { a: 3 });
        return evaluated.ok ? Number.isFinite(evaluated.value) : evaluated.reason !== '';
      },
    ),
  );
});
