import type { Branch, Expr } from '../facts/facts.ts';
import type { Context, Found } from './pythonContext.ts';
import { spanOf, unknown } from './openScope.ts';
import { expression, readPart } from './pythonExpressions.ts';
import { chosen, condition } from './pythonTests.ts';
import { part, type Syntax } from './syntax.ts';

/** Of the unary operators only the minus before a number is followed. */
export function readUnary(node: Syntax, context: Context, found: Found): Expr {
  const value = readPart(node, 'argument', context, found);
  const isMinus = found.text[node.start] === '-';
  return isMinus && value.kind === 'literal' && typeof value.value === 'number'
    ? { ...value, value: -value.value, span: spanOf(node) }
    : unknown(node);
}

export const readBinary = (node: Syntax, context: Context, found: Found): Expr => ({
  kind: 'operation',
  operator: part(node, 'operator').type,
  left: readPart(node, 'left', context, found),
  right: readPart(node, 'right', context, found),
  span: spanOf(node),
});

/** `a or b` may be either; `a and b` is read as `b`, its value where `a` is true. */
export function readBoolean(node: Syntax, context: Context, found: Found): Expr {
  const left = readPart(node, 'left', context, found);
  const right = readPart(node, 'right', context, found);
  return part(node, 'operator').type === 'or'
    ? { kind: 'choice', how: 'fallback', options: [left, right], span: spanOf(node) }
    : right;
}

/** `a == b`; a chain such as `a < b < c` is not followed. */
export function readComparison(node: Syntax, context: Context, found: Found): Expr {
  const sides = node.children
    .filter(child => child.field !== 'operators')
    .map(side => expression(side, context, found));
  const [left, right] = sides;
  if (!left || !right || sides.length > 2) return unknown(node);
  const operator = found.text.slice(left.span.end, right.span.start).trim();
  return { kind: 'operation', operator, left, right, span: spanOf(node) };
}

/** `a if test else b`. */
export function readConditional(node: Syntax, context: Context, found: Found): Expr {
  const [value, test, other] = node.children;
  const asked = test && condition(test, context, found);
  const options = [value, other].flatMap(arm =>
    arm ? [expression(arm, { ...context, branch: branchOf(arm, node) }, found)] : [],
  );
  return chosen(asked, options, spanOf(node));
}

const branchOf = (arm: Syntax, statement: Syntax): Branch => ({ body: spanOf(arm), statement: spanOf(statement) });
