import { argument } from '../resolve/calls/arguments.ts';
import { constructedKinds } from '../resolve/api.ts';
import { callsNamed } from '../resolve/calls/callers.ts';
import { moduleLevel, type ApiValue, type Value } from '../resolve/values.ts';
import type { World } from '../resolve/world.ts';

/** What was added to a value by its methods: `pipeline.add_component("llm", generator)`. */
export function collected(value: ApiValue, world: World): readonly Value[] {
  if (!value.call || !value.parent) return [];
  const methods = constructedKinds(value.parent, value.call, value.env, world).flatMap(
    ({ kind }) => kind.collects ?? [],
  );
  if (methods.length === 0) return [];
  const env = moduleLevel(value.env);
  const parts: Value[] = [];
  for (const method of methods) {
    const [name = '', path = '0'] = method.split(/\(\)\.?/u);
    for (const call of callsNamed(name, env.file, world)) {
      if (call.callee.kind !== 'member') continue;
      const isThis = world
        .evaluate(call.callee.object, env)
        .some(each => each.kind === 'api' && comesFrom(each, value.call));
      if (!isThis) continue;
      const given =
        path === '*' ? call.args.flatMap(arg => world.evaluate(arg.value, env)) : argument(call, path, env, world);
      parts.push(...(given ?? []).filter(each => each.kind !== 'text'));
    }
  }
  return parts;
}

/** Methods that add a part return the whole, so that they can be chained. */
function comesFrom(value: ApiValue, made: ApiValue['call']): boolean {
  for (let at: ApiValue | undefined = value; at; at = at.parent) if (at.call === made) return true;
  return false;
}
