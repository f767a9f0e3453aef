import type { Expr, Scope } from '../../facts/facts.ts';

/** What a name is bound to, where it is bound once and to a value; any other expression itself. */
export function written(expr: Expr, depth = 0): Expr {
  if (expr.kind !== 'name' || depth > 4) return expr;
  for (let scope: Scope | undefined = expr.scope; scope; scope = scope.parent) {
    const bindings = scope.bindings.get(expr.name);
    if (!bindings) continue;
    const [only, ...others] = bindings;
    return only?.kind === 'value' && others.length === 0 && only.path.length === 0
      ? written(only.value, depth + 1)
      : expr;
  }
  return expr;
}

/** Literal pieces and expressions of a text, in order: an f-string, a template, a concatenation, a literal. */
export function partsOf(expr: Expr): readonly (string | Expr)[] {
  const at = written(expr);
  if (at.kind === 'template') return at.parts;
  if (at.kind === 'literal') return [String(at.value ?? '')];
  if (at.kind === 'operation' && at.operator === '+') return [...partsOf(at.left), ...partsOf(at.right)];
  return [at];
}
