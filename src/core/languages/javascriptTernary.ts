import type { Expr } from '../facts/facts.ts';
import { read } from './javascriptExpressions.ts';
import { textOf, within, type Place } from './javascriptPlace.ts';
import { not } from '../facts/asked.ts';
import { readTest, tellsText } from './javascriptTests.ts';
import { guard, spanOf } from './openScope.ts';
import { part, type Syntax } from './syntax.ts';

/** `test ? a : b`: either, unless the test only asks whether one of them will do. */
export function readTernary(node: Syntax, place: Place): Expr {
  const condition = part(node, 'condition');
  const test = readTest(condition, place);
  const [consequence, alternative] = [part(node, 'consequence'), part(node, 'alternative')];
  const options = [consequence, alternative].map(arm => read(arm, within(place, arm, node)));
  if (tellsText(test)) {
    guard(place.scope, consequence, test);
    guard(place.scope, alternative, not(test));
  }
  const span = spanOf(node);
  const [first, second] = [bare(consequence), bare(alternative)];
  if (asksFor(condition, first, place)) return { kind: 'choice', how: 'fallback', options, span };
  if (isVariable(first) && checks(condition, textOf(first, place), place))
    return { kind: 'choice', how: 'checked', options, span };
  if (isVariable(second) && misses(condition, textOf(second, place), place))
    return { kind: 'choice', how: 'checked', options: options.reverse(), span };
  return { kind: 'choice', how: 'either', options, test, span };
}

/** `x ? x : y` and `x !== undefined ? x : y`, which say what `x || y` and `x ?? y` do. */
function asksFor(condition: Syntax, value: Syntax, place: Place): boolean {
  if (condition.type === 'parenthesized_expression' && condition.children[0])
    return asksFor(condition.children[0], value, place);
  if (condition.type !== 'binary_expression') return textOf(condition, place) === textOf(value, place);
  const isUnequal = part(condition, 'operator').type.startsWith('!=');
  const isAskedFor = textOf(part(condition, 'left'), place) === textOf(value, place);
  return isUnequal && isAskedFor && /^(?:undefined|null)$/u.test(part(condition, 'right').type);
}

/** Without casts: `x!`, `(x as string)`. */
const bare = (node: Syntax): Syntax =>
  /^(?:parenthesized|non_null|as|satisfies)_expression$/u.test(node.type) && node.children[0]
    ? bare(node.children[0])
    : node;

const isVariable = ({ type }: Syntax): boolean => /^(?:identifier|member_expression|subscript_expression)$/u.test(type);

/** Whether a test asks if a value will do: `isSet(x)`, `known.includes(x)`, `x.length > 0`, `typeof x === 'string' && x`. */
function checks(test: Syntax, value: string, place: Place): boolean {
  const inside = (part: Syntax | undefined): boolean => part !== undefined && checks(part, value, place);
  switch (test.type) {
    case 'parenthesized_expression':
    case 'non_null_expression':
      return inside(test.children[0]);
    case 'unary_expression': {
      const argument = part(test, 'argument');
      const sign = part(test, 'operator').type;
      return sign === '!' ? misses(argument, value, place) : sign === 'typeof' && inside(argument);
    }
    case 'binary_expression': {
      const [left, right] = [part(test, 'left'), part(test, 'right')];
      const sign = part(test, 'operator').type;
      if (sign === '&&') return inside(left) || inside(right);
      if (/^!==?$/u.test(sign)) return isNothing(right, place) && inside(left);
      if (/^===?$/u.test(sign)) return left.type === 'unary_expression' && inside(left) && !isNothing(right, place);
      return (sign === '>' || sign === 'in') && inside(left);
    }
    case 'call_expression':
      return inside(part(test, 'function')) || part(test, 'arguments').children.some(inside);
    default:
      return isSame(test, value, place);
  }
}

const asksEmpty = /\bis(?:Empty|Blank|Nil|Null|Undefined|NullOrUndefined|NullOrEmpty)$/iu;

/** Whether a test asks if a value is missing: `!x`, `x === undefined`, `isEmpty(x)`, `x == null || x.trim() === ''`. */
function misses(test: Syntax, value: string, place: Place): boolean {
  const [child] = test.children;
  if (test.type === 'parenthesized_expression') return child !== undefined && misses(child, value, place);
  if (test.type === 'unary_expression')
    return part(test, 'operator').type === '!' && checks(part(test, 'argument'), value, place);
  if (test.type === 'call_expression')
    return asksEmpty.test(textOf(part(test, 'function'), place)) && checks(test, value, place);
  if (test.type !== 'binary_expression') return false;
  const [left, right] = [part(test, 'left'), part(test, 'right')];
  const sign = part(test, 'operator').type;
  if (sign === '||') return misses(left, value, place) || misses(right, value, place);
  return /^===?$/u.test(sign) && isNothing(right, place) && checks(left, value, place);
}

/** `undefined`, `null`, `''`, `'undefined'` (what `typeof` says) and 0 (what a length is). */
const isNothing = (node: Syntax, place: Place): boolean =>
  /^(?:undefined|null|(["'`])(?:undefined)?\1|0)$/u.test(textOf(node, place));

/** The value, or something of it: `x`, `x.length`, `x?.trim`. */
function isSame(node: Syntax, value: string, place: Place): boolean {
  if (textOf(node, place) === value) return true;
  return node.type === 'member_expression' && checks(part(node, 'object'), value, place);
}
