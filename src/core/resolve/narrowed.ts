import type { Branch, Expr } from '../facts/facts.ts';
import { contains, type Span } from '../text/span.ts';
import { unknownValue, Via, type Env, type UnknownValue, type Value } from './values.ts';

/**
 * The values of a name that pass the tests around its use: under `if "jina" in model` a default without `jina` is not
 * the model. An unknown value takes the text it is compared with: under `model === 'x'` it is x.
 */
export function narrowed(
  values: readonly Value[],
  name: string,
  guards: readonly Branch[],
  use: Span,
  env: Env,
): readonly Value[] {
  if (guards.length === 0) return values;
  let left = values;
  let compared: readonly Text[] = [];
  for (const { body, test } of guards) {
    if (!test || !contains(body, use)) continue;
    const holds = admits(test, name);
    if (!holds) continue;
    const equals = equalsIn(test, name);
    if (equals.length > 0) compared = equals;
    left = left.flatMap(value => {
      if (value.kind === 'text') return typeof value.value !== 'string' || holds(value.value) ? [value] : [];
      return equals.length > 0 && isOpen(value) ? equals.map(each => textOf(each, env)) : [value];
    });
  }
  if (left.length > 0 || values.length === 0) return left;
  // The known value may be a mere default. Where a call gives the value, code that it does not reach says nothing.
  return compared.length > 0 && !env.frame ? compared.map(each => textOf(each, env)) : [ruledOut(name)];
}

const isOpen = (value: Value): boolean =>
  (value.kind === 'unknown' && value.text === undefined && !isRuledOut(value.reason)) ||
  (value.kind === 'api' && value.nodes.length === 0);

type Text = Expr & { readonly kind: 'literal' };

const textOf = ({ value, span }: Text, { file }: Env): Value => ({
  kind: 'text',
  value,
  at: { path: file.path, span },
  via: Via.constant,
});

const ending = 'is none of the values known of it here';

/** The doubt about a name none of whose known values can be meant. */
export const ruledOut = (name: string): UnknownValue => unknownValue(`${name} ${ending}`);

/** Whether a doubt concerns code that no known value reaches: beside a known value it does not count. */
export const isRuledOut = (reason: string): boolean => reason.endsWith(ending);

/** The values that known values can reach, if there are any; else all. */
export function reachable(values: readonly Value[]): readonly Value[] {
  const kept = values.filter(value => value.kind !== 'unknown' || !isRuledOut(value.reason));
  return kept.length > 0 ? kept : values;
}

const isName = (expr: Expr | undefined, name: string): boolean => expr?.kind === 'name' && expr.name === name;

const isText = (expr: Expr): expr is Text => expr.kind === 'literal' && typeof expr.value === 'string';

/** The texts of which a test says that the name is one. */
function equalsIn(test: Expr, name: string): readonly Text[] {
  if (test.kind === 'choice') {
    const sides = test.options.map(each => equalsIn(each, name));
    return sides.every(each => each.length > 0) ? sides.flat() : [];
  }
  if (test.kind !== 'operation') return [];
  const { operator, left, right } = test;
  if (operator === 'and') return [left, right].map(each => equalsIn(each, name)).find(each => each.length > 0) ?? [];
  if (!isName(left, name)) return [];
  if (['==', '==='].includes(operator)) return isText(right) && right.value !== '' ? [right] : [];
  return operator === 'in' && right.kind === 'list' && right.items.every(isText) ? right.items : [];
}

/** What a test asks of the text of a name; undefined where it asks something else. */
function admits(test: Expr, name: string): ((text: string) => boolean) | undefined {
  if (test.kind === 'choice') return some(test.options.map(each => admits(each, name)));
  if (test.kind === 'operation') {
    const { operator, left, right } = test;
    if (operator === 'and') return both(admits(left, name), admits(right, name));
    if (operator === 'not') return denied(left, name);
    if (['==', '==='].includes(operator) && isName(left, name) && right.kind === 'literal')
      return text => text === right.value;
    if (['!=', '!=='].includes(operator) && isName(left, name) && isText(right)) return text => text !== right.value;
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
  return textTest(test.callee.name, String(part.value.value));
}

/** `a and b`: both sides must let a text through; a side that asks something else may hold or not. */
const both = (left: ReturnType<typeof admits>, right: ReturnType<typeof admits>): ReturnType<typeof admits> =>
  left && right ? text => left(text) && right(text) : (left ?? right);

/** `a or b`: one side must. */
const some = (sides: readonly ReturnType<typeof admits>[]): ReturnType<typeof admits> =>
  sides.includes(undefined) ? undefined : text => sides.some(holds => holds?.(text));

/** What it says of a text that a test does not hold. */
function denied(test: Expr, name: string): ReturnType<typeof admits> {
  if (test.kind === 'choice') return test.options.map(each => denied(each, name)).reduce(both);
  if (test.kind === 'operation' && test.operator === 'not') return admits(test.left, name);
  if (test.kind === 'operation' && test.operator === 'and')
    return some([denied(test.left, name), denied(test.right, name)]);
  const holds = admits(test, name);
  return holds && (text => !holds(text));
}

/** What a method asks of its text, `text.startsWith(part)`; undefined for methods that ask nothing. */
export function textTest(method: string, part: string): ((text: string) => boolean) | undefined {
  switch (method) {
    case 'startswith':
    case 'startsWith':
      return text => text.startsWith(part);
    case 'endswith':
    case 'endsWith':
      return text => text.endsWith(part);
    case 'includes':
      return text => text.includes(part);
    default:
      return undefined;
  }
}
