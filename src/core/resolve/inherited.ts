import type { ClassFact, Scope } from '../facts/facts.ts';
import { instanceOf } from './annotations.ts';
import { evaluate } from './evaluate.ts';
import type { Env, Value } from './values.ts';
import type { World } from './world.ts';

/** `super()` and `super`: the object as its base classes make it. Undefined outside of a class, or without a known base. */
export function asBase(scope: Scope, env: Env, world: World): readonly Value[] | undefined {
  const cls = enclosingClass(scope);
  const home: Env = { file: env.file, frame: undefined };
  const values = (cls?.bases ?? []).flatMap(base =>
    evaluate(base, home, world).flatMap((each): readonly Value[] => {
      if (each.kind === 'api') return [instanceOf(each)];
      if (each.kind !== 'class' || each.cls === cls) return [];
      return [{ kind: 'instance', cls: each.cls, env: each.env, call: undefined, callEnv: home, via: each.via }];
    }),
  );
  return values.length > 0 ? values : undefined;
}

function enclosingClass(scope: Scope): ClassFact | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const owner = at.owner;
    if (owner && 'bases' in owner) return owner;
    if (owner?.method) return owner.method.of;
  }
  return undefined;
}
