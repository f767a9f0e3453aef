import type { MemberBinding } from '../../facts/facts.ts';
import { contains } from '../../text/span.ts';
import { evaluate } from '../evaluate.ts';
import { bindingsOf } from '../records/stored.ts';
import { moduleLevel, type Env, type InstanceValue, type Value } from '../values.ts';
import { unlessActive, type World } from '../world.ts';

/**
 * What code around a class assigns to a member of its objects: `agent.llm = other`, `model.config.name = "x"`. Of an
 * object whose construction is known, what is assigned to that one.
 */
export function setOnObjects(
  { cls, call: made }: InstanceValue,
  name: string,
  { file }: Env,
  world: World,
): readonly MemberBinding[] {
  const key = `set from outside ${file.path} ${String(cls.span.start)}.${name}`;
  const outside = (bindingsOf(file, world).get(name) ?? []).filter(({ span }) => !contains(cls.span, span));
  if (outside.length === 0) return [];
  return unlessActive(world, key, [], () => {
    const isOne = (each: Value): boolean =>
      each.kind === 'instance' && each.cls === cls && each.call !== undefined && (!made || each.call === made);
    return outside.filter(({ object }) => evaluate(object, moduleLevel({ file }), world).some(isOne));
  });
}
