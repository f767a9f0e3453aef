import { asksWhetherSet, asksWhetherUnset } from '../facts/asked.ts';
import type { Binding, Branch, Expr } from '../facts/facts.ts';
import { contains, type Span } from '../text/span.ts';
import { unknownValue, type UnknownValue, type Value } from './values.ts';

/** What is used where it is given, then what is there else, then what stands in where the name is still unset. */
export function ranked(bindings: readonly Binding[], name: string): readonly (readonly Binding[])[] {
  const isGiven = (each: Binding): boolean => each.kind === 'value' && asksWhetherSet(each.branch?.test, each.value);
  const isUnset = (asked: Expr): boolean => isName(asked, name);
  const isDefault = (each: Binding): boolean => each.kind === 'value' && asksWhetherUnset(each.branch?.test, isUnset);
  const given = bindings.filter(isGiven);
  const others = bindings.filter(each => !isGiven(each));
  return [given, others.filter(each => !isDefault(each)), others.filter(isDefault)].filter(({ length }) => length > 0);
}

/** `if False:` keeps code at hand that does not run. */
export const neverHolds = (test: Expr | undefined): boolean =>
  test?.kind === 'literal' && (test.value === false || test.value === 0);

/**
 * Of the texts a name may be, those that the tests around its use let through: under `if "jina" in model` a default
 * without `jina` is not what the model is.
 */
export function narrowed(
  values: readonly Value[],
  name: string,
  guards: readonly Branch[],
  use: Span,
): readonly Value[] {
  if (guards.length === 0) return values;
  let left = values;
  for (const { body, test } of guards) {
    const holds = test && contains(body, use) ? admits(test, name) : undefined;
    if (holds)
      left = left.filter(value => value.kind !== 'text' || typeof value.value !== 'string' || holds(value.value));
  }
  return left.length > 0 || values.length === 0 ? left : [ruledOut(name)];
}

const ending = 'is none of the values known of it here';

/** The doubt about a name of whose known values none can be meant. */
export const ruledOut = (name: string): UnknownValue => unknownValue(`${name} ${ending}`);

/** Whether a doubt is about code that no known value reaches: beside a value that is known it is none. */
export const isRuledOut = (reason: string): boolean => reason.endsWith(ending);

const isName = (expr: Expr | undefined, name: string): boolean => expr?.kind === 'name' && expr.name === name;

/** What a test asks of the text of a name; undefined where it asks something else. */
function admits(test: Expr, name: string): ((text: string) => boolean) | undefined {
  if (test.kind === 'operation') {
    const { operator, left, right } = test;
    if (operator === 'and') {
      const [one, other] = [admits(left, name), admits(right, name)];
      return one && other ? text => one(text) && other(text) : (one ?? other);
    }
    if (['==', '==='].includes(operator) && isName(left, name) && right.kind === 'literal')
      return text => text === right.value;
    if (operator === 'in' && isName(right, name) && left.kind === 'literal')
      return text => text.includes(String(left.value));
    if (operator === 'in' && isName(left, name) && right.kind === 'list') {
      const items = right.items.map(item => (item.kind === 'literal' ? item.value : undefined));
      return items.includes(undefined) ? undefined : text => items.includes(text);
    }
    return undefined;
  }
  if (test.kind !== 'call' || test.callee.kind !== 'member' || !isName(test.callee.object, name)) return undefined;
  const [part] = test.args;
  if (part?.value.kind !== 'literal') return undefined;
  const wanted = String(part.value.value);
  switch (test.callee.name) {
    case 'startswith':
    case 'startsWith':
      return text => text.startsWith(wanted);
    case 'endswith':
    case 'endsWith':
      return text => text.endsWith(wanted);
    case 'includes':
      return text => text.includes(wanted);
    default:
      return undefined;
  }
}
