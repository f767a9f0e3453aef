import { asksWhetherSet, asksWhetherUnset } from '../../facts/asked.ts';
import type { Binding, Expr } from '../../facts/facts.ts';

/**
 * In this order: what is used where it is given, what is there otherwise, and what stands in where the name is still
 * unset.
 */
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

const isName = (expr: Expr | undefined, name: string): boolean => expr?.kind === 'name' && expr.name === name;
