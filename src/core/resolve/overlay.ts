import type { RecordEntry, Scope } from '../facts/facts.ts';
import type { Span } from '../text/span.ts';
import type { Env, Value } from './values.ts';

/** A record with the keys assigned to its name afterwards: `body = {}; body["model"] = "x"`. */
export function overlaid(
  values: readonly Value[],
  name: string,
  scope: Scope,
  use: Span | undefined,
  env: Env,
): readonly Value[] {
  if (scope.memberBindings.length === 0 || !values.some(value => value.kind === 'record')) return values;
  const later = scope.memberBindings.filter(
    binding =>
      binding.object.kind === 'name' &&
      binding.object.name === name &&
      binding.path.length === 0 &&
      (!use || binding.span.end <= use.start),
  );
  if (later.length === 0) return values;
  return values.map(value => {
    if (value.kind !== 'record' || value.env.file !== env.file) return value;
    const added = later.map((binding): RecordEntry => ({
      key: { kind: 'literal', value: binding.name, span: binding.span },
      value: binding.value,
      span: binding.span,
    }));
    return { ...value, expr: { ...value.expr, entries: [...value.expr.entries, ...added] } };
  });
}
