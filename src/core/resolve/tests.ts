import type { Expr } from '../facts/facts.ts';

/** True for `not name`, `name is None`, `name === undefined`: what runs then gives the name its default. */
export function asksWhetherUnset(test: Expr | undefined, name: string): boolean {
  if (test?.kind !== 'operation') return false;
  const named = (expr: Expr): boolean => expr.kind === 'name' && expr.name === name;
  const empty = (expr: Expr): boolean => expr.kind === 'literal' && (expr.value === null || expr.value === '');
  if (test.operator === 'not') return named(test.left);
  return ['is', '==', '==='].includes(test.operator) && named(test.left) && empty(test.right);
}
