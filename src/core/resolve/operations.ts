import type { Expr } from '../facts/facts.ts';
import { joinApi } from './api.ts';
import { evaluate } from './evaluate.ts';
import { underPath } from './library/filePaths.ts';
import { isKeywords } from './settled.ts';
import { assembled, filledIn } from './texts.ts';
import { hole, partialText, unknownValue, type Env, type TextValue, type Value } from './values.ts';
import { longestText, type World } from './world.ts';

/** What two values give together: parts of a text, numbers, a path, a chain of models. */
export function operation(expr: Expr & { kind: 'operation' }, env: Env, world: World): readonly Value[] {
  const left = evaluate(expr.left, env, world);
  const right = evaluate(expr.right, env, world);
  if (expr.operator === '|') return mergedRecord(expr, left, right, env) ?? joinApi(left, right, env, world);
  const path = expr.operator === '/' ? underPath(left, right, expr, env, world) : undefined;
  if (path) return [path];
  if (expr.operator === '%') return [filledIn(left, right, expr, env, world)];
  const [a] = left;
  const [b] = right;
  if (left.length !== 1 || right.length !== 1 || a?.kind !== 'text' || b?.kind !== 'text') {
    const known = [partialText(left), partialText(right)];
    if (expr.operator !== '+' || known.every(text => text === undefined))
      return [unknownValue('the value is computed')];
    return [assembled(known.map(each => each ?? hole).join(''), expr, env, 0, false)];
  }
  const value = arithmetic(expr.operator, a.value, b.value);
  if (value === undefined) return [unknownValue('the value is computed')];
  return [{ kind: 'text', value, at: a.at, via: a.via | b.via } satisfies TextValue];
}

/** `{"model": "x"} | kwargs`: the entries of both, of which the right ones count. Undefined for what is no record. */
function mergedRecord(
  expr: Expr & { kind: 'operation' },
  left: readonly Value[],
  right: readonly Value[],
  env: Env,
): readonly Value[] | undefined {
  const isRecord = (side: Expr, values: readonly Value[]): boolean =>
    values.every(({ kind }) => kind === 'record') || isKeywords(side);
  if (env.file.facts.language !== 'python' || !isRecord(expr.left, left) || !isRecord(expr.right, right))
    return undefined;
  const { span } = expr;
  const entries = [expr.left, expr.right].map(value => ({ key: undefined, value, span }));
  return [{ kind: 'record', expr: { kind: 'record', entries, span }, env, via: 0 }];
}

function arithmetic(operator: string, a: TextValue['value'], b: TextValue['value']): string | number | undefined {
  if (operator === '+' && typeof a === 'string' && (typeof b === 'string' || typeof b === 'number'))
    return a.length + String(b).length > longestText ? undefined : a + String(b);
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '**':
      return a ** b;
    default:
      return undefined;
  }
}
