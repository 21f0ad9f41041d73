import jsep from 'jsep';

export type Evaluated =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: string };

/**
 * The value of an expression over named operands with + - * / and brackets; anything else that a programming
 * language would allow is refused. Never throws. Used by the checks alone, so the parser does not ship.
 */
export function evaluate(expression: string, operands: Readonly<Record<string, number>>): Evaluated {
  try {
    const value = compute(jsep(expression) as jsep.CoreExpression, operands);
    if (Number.isFinite(value)) return { ok: true, value };
    return { ok: false, reason: 'The expression divides by zero.' };
  } catch (error) {
    // The parser, too, reports what it cannot read by throwing.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function compute(node: jsep.CoreExpression, operands: Readonly<Record<string, number>>): number {
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'number') return node.value;
      throw new Error(`"${node.raw}" is not a number.`);
    case 'Identifier':
      if (Object.hasOwn(operands, node.name)) return operands[node.name] as number;
      throw new Error(`There is no operand "${node.name}".`);
    case 'BinaryExpression': {
      const left = compute(node.left as jsep.CoreExpression, operands);
      const right = compute(node.right as jsep.CoreExpression, operands);
      if (node.operator === '+') return left + right;
      if (node.operator === '-') return left - right;
      if (node.operator === '*') return left * right;
      if (node.operator === '/') return left / right;
      throw new Error(`"${node.operator}" is none of + - * /.`);
    }
    default:
      throw new Error('Only numbers, operands, + - * / and brackets are allowed.');
  }
}
