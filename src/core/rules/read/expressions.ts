import { bindingsOfName } from '../../facts/bindingsOfName.ts';
import type { Expr, Rec } from '../../facts/facts.ts';

/** The value of an entry of a record, by its key as it is written. */
export const entryOf = ({ entries }: Rec, name: string): Expr | undefined =>
  entries.find(({ key }) => key?.kind === 'literal' && key.value === name)?.value;

/** What a name is bound to, where it is bound once and to a value; any other expression itself. */
export function written(expr: Expr, depth = 0): Expr {
  if (expr.kind !== 'name' || depth > 4) return expr;
  const [only, ...others] = bindingsOfName(expr);
  return only?.kind === 'value' && others.length === 0 && only.path.length === 0
    ? written(only.value, depth + 1)
    : expr;
}

/** Literal pieces and expressions of a text, in order: an f-string, a template, a concatenation, a literal. */
export function partsOf(expr: Expr): readonly (string | Expr)[] {
  const at = written(expr);
  if (at.kind === 'template') return at.parts;
  if (at.kind === 'literal') return [String(at.value ?? '')];
  if (at.kind === 'operation' && at.operator === '+') return [...partsOf(at.left), ...partsOf(at.right)];
  return [at];
}
