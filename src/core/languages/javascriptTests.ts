import type { Expr } from '../facts/facts.ts';
import { joint, not } from '../facts/asked.ts';
import { read } from './javascriptExpressions.ts';
import { stringValue } from './javascriptLiterals.ts';
import { nameAt, within, type Place } from './javascriptPlace.ts';
import { skipsRest } from './leaving.ts';
import { spanOf } from './openScope.ts';
import { field, part, type Syntax } from './syntax.ts';

/** A condition. As a value `a && b` is b and `a || b` one of both; here both say something. */
export function readTest(node: Syntax, place: Place): Expr {
  const [inner] = node.children;
  if (node.type === 'parenthesized_expression' && inner && node.children.length === 1) return readTest(inner, place);
  if (node.type !== 'binary_expression') return read(node, place);
  const operator = part(node, 'operator').type;
  if (operator !== '&&' && operator !== '||') return read(node, place);
  const right = part(node, 'right');
  const how = operator === '&&' ? 'and' : 'or';
  return joint(how, readTest(part(node, 'left'), place), readTest(right, within(place, right)), spanOf(node));
}

/** What a test may say of a name: a comparison, a method of it, or several. Flags say nothing of other names. */
export const tellsText = (test: Expr): boolean =>
  test.kind === 'operation' ||
  (test.kind === 'choice' && test.options.every(tellsText)) ||
  (test.kind === 'call' && test.callee.kind === 'member');

/** What holds in an arm of `switch (name)`: the name is one of the labels that lead there, or in `default` none of the others. */
export function testOfCase(node: Syntax, place: Place): Expr | undefined {
  const body = node.parent;
  const whole = body?.parent;
  const subject = whole && bare(field(whole, 'value'));
  if (!body || subject?.type !== 'identifier') return undefined;
  const arms = body.children.filter(({ type }) => type === 'switch_case' || type === 'switch_default');
  const at = arms.indexOf(node);
  let first = at;
  while (first > 0 && !skipsRest(arms[first - 1]?.children.at(-1))) first -= 1;
  const isDefault = node.type === 'switch_default';
  if (isDefault && first < at) return undefined;
  const labels = labelsOf(isDefault ? arms.filter(arm => arm !== node) : arms.slice(first, at + 1), place);
  if (!labels) return undefined;
  const span = spanOf(subject);
  const name = nameAt(subject, place);
  const test: Expr = {
    kind: 'operation',
    operator: 'in',
    left: name,
    right: { kind: 'list', items: labels, span },
    span,
  };
  return isDefault ? not(test) : test;
}

/** The texts of the labels; undefined where one is no text, or any value leads there. */
function labelsOf(arms: readonly Syntax[], place: Place): readonly Expr[] | undefined {
  const labels = arms.flatMap((arm): readonly Expr[] => {
    const label = field(arm, 'value');
    return label?.type === 'string' ? [{ kind: 'literal', value: stringValue(label, place), span: spanOf(label) }] : [];
  });
  return labels.length === arms.length ? labels : undefined;
}

const bare = (node: Syntax | undefined): Syntax | undefined =>
  node?.type === 'parenthesized_expression' ? bare(node.children[0]) : node;
