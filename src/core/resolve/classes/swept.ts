import { bindingsOfName } from '../../facts/bindingsOfName.ts';
import type { Expr } from '../../facts/facts.ts';
import type { Assignment } from './classUses.ts';
import { unpacked } from '../records/merges.ts';
import { recordEntry } from '../records/records.ts';
import { evaluate } from '../evaluate.ts';
import { isNull, unknownValue, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** The names under which assignments of members stand that are not told by name. */
export const sweeping: readonly string[] = ['[]', unpacked];

/**
 * What a constructor may put in a member without naming it: `for k, v in given.items(): setattr(self, k, v)`,
 * `self.__dict__.update(given)`, `Object.assign(this, given)`. Empty where what is given surely lacks it.
 */
export function swept({ binding }: Assignment, name: string, env: Env, world: World): readonly Value[] {
  const source = binding.name === unpacked ? binding.value : itemsOf(binding.value);
  const given = source ? evaluate(source, env, world) : [];
  if (given.length === 0) return [unsaid];
  return given.flatMap(each => {
    if (isNull(each)) return [];
    return each.kind === 'record' ? (recordEntry(each, name, world) ?? []) : [unsaid];
  });
}

const unsaid: Value = unknownValue('an unpacked mapping may give it');

/** `given` for the `v` of `for k, v in given.items()`, or of `Object.entries(given)`. */
function itemsOf(value: Expr): Expr | undefined {
  if (value.kind !== 'name') return undefined;
  const [binding, ...others] = bindingsOfName(value);
  if (binding?.kind !== 'item' || others.length > 0 || binding.value.kind !== 'call') return undefined;
  const { callee, args } = binding.value;
  if (callee.kind !== 'member') return undefined;
  if (callee.name === 'items' && args.length === 0) return callee.object;
  return callee.name === 'entries' && callee.object.kind === 'name' ? args[0]?.value : undefined;
}
