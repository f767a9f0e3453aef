import { describe, expect, test } from 'vitest';
import { asksWhetherFit, asksWhetherSet, asksWhetherUnset, isAlike, joint, not } from '../../src/core/facts/asked.ts';
import type { Expr, Scope } from '../../src/core/facts/facts.ts';

const span = { start: 0, end: 0 };
const scope = {} as Scope;
const name = (text: string): Expr => ({ kind: 'name', name: text, scope, span });
const literal = (value: string | number | null): Expr => ({ kind: 'literal', value, span });
const member = (object: Expr, of: string): Expr => ({ kind: 'member', object, name: of, nameSpan: span, span });
const index = (object: Expr, key: Expr): Expr => ({ kind: 'index', object, key, span });
const operation = (operator: string, left: Expr, right: Expr): Expr => ({
  kind: 'operation',
  operator,
  left,
  right,
  span,
});
const call = (callee: Expr, ...args: readonly (Expr | readonly [string, Expr])[]): Expr =>
  ({
    ...{ kind: 'call', callee, span, argumentsSpan: span, inLoop: false, scope },
    args: args.map(each =>
      'kind' in each ? { name: undefined, value: each, span } : { name: each[0], value: each[1], span },
    ),
  }) as unknown as Expr;

const [x, y, d, k] = [name('x'), name('y'), name('d'), literal('k')];
const [none, empty] = [literal(null), literal('')];
const dk = index(d, k);
const get = call(member(d, 'get'), k);

describe('two expressions say the same', () => {
  test.each([
    [true, x, name('x')],
    [false, x, y],
    [false, x, literal('x')],
    [false, literal('x'), x],
    [true, k, literal('k')],
    [false, k, literal('l')],
    [true, member(x, 'a'), member(x, 'a')],
    [false, member(x, 'a'), member(x, 'b')],
    [false, member(x, 'a'), member(y, 'a')],
    [false, member(x, 'a'), x],
    [false, x, member(x, 'a')],
    [true, call(x, y), call(x, y)],
    [false, call(x, y), call(x)],
    [false, call(x), call(x, y)],
    [false, call(x, y), call(y, y)],
    [false, call(x, y, x), call(x, y, y)],
    [true, call(x, ['a', y]), call(x, ['a', y])],
    [false, call(x, ['a', y]), call(x, ['b', y])],
    [false, call(x, ['a', y]), call(x, y)],
    [false, call(x), x],
    [true, dk, get],
    [true, call(member(d, 'pop'), k), get],
    [false, call(member(d, 'getter'), k), get],
    [false, call(member(d, 'forget'), k), dk],
    [false, index(d, literal('l')), get],
    [false, index(x, k), get],
    [false, dk, d],
    [false, call(name('get'), k), get],
    [false, operation('+', x, y), operation('+', x, y)],
  ])('%s of case %#', (is, a, b) => {
    expect(isAlike(a, b)).toBe(is);
  });
});

describe('a test asks whether a value is unset', () => {
  const isX = (expr: Expr): boolean => isAlike(expr, x);
  test.each([
    [true, not(x)],
    [false, not(y)],
    [true, operation('is', x, none)],
    [true, operation('==', x, none)],
    [true, operation('===', x, empty)],
    [false, operation('is not', x, none)],
    [false, operation('is', y, none)],
    [false, operation('is', x, y)],
    [false, operation('==', x, k)],
    [false, operation('<', x, none)],
    [true, joint('and', y, not(x), span)],
    [true, joint('and', not(x), y, span)],
    [false, joint('and', y, x, span)],
    [true, joint('or', not(x), operation('==', x, empty), span)],
    [false, joint('or', not(x), y, span)],
    [false, x],
    [false, undefined],
  ])('%s of case %#', (is, asked) => {
    expect(asksWhetherUnset(asked, isX)).toBe(is);
  });

  test('also of an entry of a mapping', () => {
    const isEntry = (expr: Expr): boolean => isAlike(expr, dk);
    expect(asksWhetherUnset(operation('not in', k, d), isEntry)).toBe(true);
    expect(asksWhetherUnset(operation('not in', k, x), isEntry)).toBe(false);
    expect(asksWhetherUnset(operation('in', k, d), isEntry)).toBe(false);
  });
});

describe('a test asks whether a value is set', () => {
  test.each([
    [true, x, x],
    [false, y, x],
    [true, get, dk],
    [true, operation('is not', x, none), x],
    [true, operation('!=', x, empty), x],
    [true, operation('!==', x, none), x],
    [false, operation('is not', y, none), x],
    [false, operation('!=', x, k), x],
    [false, operation('!=', y, k), x],
    [false, operation('is', x, none), x],
    [true, operation('in', k, d), dk],
    [true, operation('in', k, d), get],
    [false, operation('in', k, x), dk],
    [false, operation('in', literal('l'), d), dk],
    [false, operation('not in', k, d), dk],
    [false, operation('in', k, d), x],
    [true, joint('and', y, x, span), x],
    [false, joint('and', x, y, span), x],
    [true, joint('and', dk, y, span), dk],
    [true, joint('and', y, dk, span), dk],
    [false, undefined, x],
  ])('%s of case %#', (is, asked, value) => {
    expect(asksWhetherSet(asked, value)).toBe(is);
  });
});

test.each([
  [true, call(name('isinstance'), x, name('str'))],
  [false, call(name('isinstance'), y, name('str'))],
  [true, operation('in', x, d)],
  [false, operation('in', y, d)],
  [false, operation('not in', x, d)],
  [false, x],
  [false, undefined],
])('a test asks whether a value will do is %s of case %#', (is, asked) => {
  expect(asksWhetherFit(asked, x)).toBe(is);
});

test('tests are joined and turned', () => {
  expect(not(x, { start: 1, end: 2 })).toEqual({
    kind: 'operation',
    operator: 'not',
    left: x,
    right: x,
    span: { start: 1, end: 2 },
  });
  expect(not(x).span).toBe(x.span);
  expect(joint('and', x, y, span)).toEqual(operation('and', x, y));
  expect(joint('or', x, y, span)).toEqual({ kind: 'choice', how: 'fallback', options: [x, y], span });
});
