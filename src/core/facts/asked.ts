import type { Span } from '../text/span.ts';
import type { Expr } from './facts.ts';

/**
 * True for `not x`, `x is None`, `x === undefined`, `"key" not in given`: what runs then gives x its default. `isIt`
 * tells whether an expression is x.
 */
export function asksWhetherUnset(test: Expr | undefined, isIt: (expr: Expr) => boolean): boolean {
  // `x is None or x == ""`
  if (test?.kind === 'choice') return test.options.every(option => asksWhetherUnset(option, isIt));
  if (test?.kind !== 'operation') return false;
  const { operator, left, right, span } = test;
  if (operator === 'and') return asksWhetherUnset(left, isIt) || asksWhetherUnset(right, isIt);
  if (operator === 'not') return isIt(left);
  if (operator === 'not in') return isIt({ kind: 'index', object: right, key: left, span });
  return ['is', '==', '==='].includes(operator) && isIt(left) && isEmpty(right);
}

/** True for `if given: name = given`, `if "key" in given: name = given["key"]`: what is given goes before what was there. */
export function asksWhetherSet(test: Expr | undefined, value: Expr): boolean {
  if (!test) return false;
  if (test.kind !== 'operation') return isAlike(test, value);
  const { operator, left, right } = test;
  // `if fast and given`: what is taken from a mapping is nothing that is known beside.
  if (operator === 'and')
    return asksWhetherSet(right, value) || (takenFrom(value) !== undefined && asksWhetherSet(left, value));
  if (['is not', '!=', '!=='].includes(operator)) return isEmpty(right) && isAlike(left, value);
  const taken = takenFrom(value);
  return operator === 'in' && taken !== undefined && isAlike(left, taken.key) && isAlike(right, taken.object);
}

/** The key and the mapping of `given["key"]`, `given.get("key")`, `given.pop("key")`. */
function takenFrom(value: Expr): { readonly key: Expr; readonly object: Expr } | undefined {
  if (value.kind === 'index') return value;
  if (value.kind !== 'call' || value.callee.kind !== 'member') return undefined;
  const [key] = value.args;
  return key && /^(?:get|pop)$/u.test(value.callee.name) ? { key: key.value, object: value.callee.object } : undefined;
}

/** The test that holds where the other does not. */
export const not = (test: Expr, span: Span = test.span): Expr => ({
  kind: 'operation',
  operator: 'not',
  left: test,
  right: test,
  span,
});

/** A test of two: that both hold, or that one does. */
export const joint = (how: 'and' | 'or', left: Expr, right: Expr, span: Span): Expr =>
  how === 'and'
    ? { kind: 'operation', operator: 'and', left, right, span }
    : { kind: 'choice', how: 'fallback', options: [left, right], span };

/** True for a test that asks of a value whether it will do: `isinstance(value, str)`, `value in known`. */
export const asksWhetherFit = (test: Expr | undefined, value: Expr): boolean =>
  test?.kind === 'call'
    ? test.args.some(each => isAlike(each.value, value))
    : test?.kind === 'operation' && test.operator === 'in' && isAlike(test.left, value);

/** Whether two expressions say the same, word for word; an entry of a mapping may be asked for in several ways. */
export function isAlike(a: Expr, b: Expr): boolean {
  const [one, other] = [takenFrom(a), takenFrom(b)];
  if (one && other) return isAlike(one.key, other.key) && isAlike(one.object, other.object);
  switch (a.kind) {
    case 'literal':
      return b.kind === 'literal' && a.value === b.value;
    case 'name':
      return b.kind === 'name' && a.name === b.name;
    case 'member':
      return b.kind === 'member' && a.name === b.name && isAlike(a.object, b.object);
    case 'call':
      return (
        b.kind === 'call' &&
        a.args.length === b.args.length &&
        isAlike(a.callee, b.callee) &&
        a.args.every(({ name, value }, at) => {
          const other = b.args[at];
          return other !== undefined && other.name === name && isAlike(value, other.value);
        })
      );
    default:
      return false;
  }
}

/** `None`, `null`, `undefined`. */
export const isNone = (expr: Expr): boolean => expr.kind === 'literal' && expr.value === null;

const isEmpty = (expr: Expr): boolean => isNone(expr) || (expr.kind === 'literal' && expr.value === '');

/** `isinstance(value, Class)` of Python. */
export function instanceTest(test: Expr): { readonly value: Expr; readonly of: Expr } | undefined {
  if (test.kind !== 'call' || test.callee.kind !== 'name' || test.callee.name !== 'isinstance') return undefined;
  const [value, of] = test.args;
  return value && of && { value: value.value, of: of.value };
}

/** Whether what holds, if the test does, says of a value whose object it is. */
export const asksForClass = (test: Expr): boolean =>
  test.kind === 'operation' && test.operator === 'and'
    ? asksForClass(test.left) || asksForClass(test.right)
    : instanceTest(test) !== undefined;
