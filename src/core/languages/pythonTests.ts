import { asksWhetherFit, asksWhetherSet, asksWhetherUnset, isAlike, joint, not } from '../facts/asked.ts';
import type { Expr } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import { spanOf } from './openScope.ts';
import type { Context, Found } from './pythonContext.ts';
import { expression } from './pythonExpressions.ts';
import { part, type Syntax } from './syntax.ts';

/** What is asked where code branches: of `a and b`, which as a value is b, both sides are kept, also inside `not`. */
export function condition(node: Syntax, context: Context, found: Found): Expr {
  const [only] = node.children;
  if (node.type === 'parenthesized_expression' && only && node.children.length === 1)
    return condition(only, context, found);
  if (node.type === 'not_operator') return not(condition(part(node, 'argument'), context, found), spanOf(node));
  if (node.type !== 'boolean_operator') return expression(node, context, found);
  const how = part(node, 'operator').type === 'and' ? 'and' : 'or';
  const [left, right] = [part(node, 'left'), part(node, 'right')];
  return joint(how, condition(left, context, found), condition(right, context, found), spanOf(node));
}

/** `a if test else b`: either, unless the test only asks whether one of them is there: `a if a is not None else b`. */
export function chosen(test: Expr | undefined, options: readonly Expr[], span: Span): Expr {
  const [value, other] = options;
  if (!test || !value || !other) return { kind: 'choice', how: 'either', options, span };
  if (asksWhetherSet(test, value)) return { kind: 'choice', how: 'fallback', options, span };
  if (asksWhetherUnset(test, expr => isAlike(expr, other)))
    return { kind: 'choice', how: 'fallback', options: [other, value], span };
  if (asksWhetherFit(test, value)) return { kind: 'choice', how: 'checked', options, span };
  return { kind: 'choice', how: 'either', options, test, span };
}
