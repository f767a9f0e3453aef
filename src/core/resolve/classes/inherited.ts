import type { Call, ClassFact, Expr, FunctionFact, Parameter, Scope } from '../../facts/facts.ts';
import { advance } from '../../signatures/graph.ts';
import { instanceOf } from './annotations.ts';
import { apiCall, apiMember } from '../api.ts';
import { callsNamed } from '../calls/callers.ts';
import { baseConstruction } from './classes.ts';
import { methodAround } from './classUses.ts';
import { evaluate } from '../evaluate.ts';
import type { Made } from './ownMembers.ts';
import { byOwnName } from './torchModules.ts';
import { moduleLevel, type ApiValue, type Env, type InstanceValue, type Value } from '../values.ts';
import type { World } from '../world.ts';

/**
 * `super()` and `super`: the object as its base classes make it; in a class method, the base classes themselves.
 * Undefined outside of a class, or without a known base.
 */
export function asBase(scope: Scope, env: Env, world: World): readonly Value[] | undefined {
  const home = moduleLevel(env);
  const cls = enclosingClass(scope);
  const self = env.frame?.self;
  const isSeen = cls && self?.kind === 'instance' && self.call && env.frame?.fn.method?.of === cls;
  const whole: Made | undefined = isSeen ? { call: self.call, env: self.callEnv } : undefined;
  const isOfClass = methodAround(scope)?.method?.how === 'class';
  const values = (cls?.bases ?? []).flatMap(base => {
    const made = cls && whole && (baseConstruction(cls, base, whole, home, world) ?? whole);
    return evaluate(base, home, world).flatMap((each): readonly Value[] => {
      if (each.kind !== 'api' && each.kind !== 'class') return [];
      if (isOfClass) return each.kind === 'class' || !cls ? [each] : [byOwnName(each, cls)];
      if (each.kind === 'api') return made ? apiCall(each, made.call, made.env, world) : [instanceOf(each)];
      if (each.cls === cls) return [];
      return [
        { kind: 'instance', cls: each.cls, env: each.env, call: made?.call, callEnv: made?.env ?? home, via: each.via },
      ];
    });
  });
  return values.length > 0 ? values : undefined;
}

/** The part of an object that its library's base class describes: as it was constructed, where that was seen. */
export function constructedAs(library: ApiValue, base: Expr, value: InstanceValue, home: Env, world: World): ApiValue {
  const made = value.call && { call: value.call, env: value.callEnv };
  // If the class has a constructor that does not call the base's, the base gets no arguments.
  const isOwn = value.cls.methods.some(({ name }) => name === '__init__' || name === 'constructor');
  const from = made && (baseConstruction(value.cls, base, made, home, world) ?? (isOwn ? undefined : made));
  const [whole] = from ? apiCall(library, from.call, from.env, world) : [];
  return whole?.kind === 'api' && whole.nodes.length > 0 ? whole : instanceOf(library);
}

/**
 * What a library passes to a method that overrides one of its own, where the signatures say so: a trainer's
 * `compute_loss`.
 */
export function handedTo(fn: FunctionFact, parameter: Parameter, env: Env, world: World): readonly Value[] | undefined {
  const key = `${fn.name ?? ''}.${parameter.name}`;
  const home = moduleLevel(env);
  const cls = fn.method?.of;
  const bases = (cls?.bases ?? []).flatMap(base =>
    evaluate(base, home, world).flatMap(each =>
      each.kind === 'api' && hands(each, key) ? [{ base, library: each }] : [],
    ),
  );
  const only = cls && bases.length > 0 ? onlyConstruction(cls, home, world) : undefined;
  const values = bases.map(({ base, library }) =>
    apiMember(only ? constructedAs(library, base, only, home, world) : instanceOf(library), parameter.name),
  );
  return values.length > 0 ? values : undefined;
}

/** The calls of a file that make an object of a class. */
export const constructions = (cls: ClassFact, home: Env, world: World): readonly Call[] =>
  callsNamed(cls.name ?? '', home.file, world).filter(({ callee }) =>
    evaluate(callee, home, world).some(each => each.kind === 'class' && each.cls === cls),
  );

/** The object of a class if the file makes exactly one. */
function onlyConstruction(cls: ClassFact, home: Env, world: World): InstanceValue | undefined {
  const calls = constructions(cls, home, world);
  const [call] = calls;
  return calls.length === 1 ? { kind: 'instance', cls, env: home, call, callEnv: home, via: 0 } : undefined;
}

const hands = ({ nodes }: ApiValue, key: string): boolean =>
  advance(nodes, '()').some(at => at.made.some(({ kind }) => kind.hands?.includes(key)));

/** What the class around a scope inherits from. */
export function baseClasses(scope: Scope, env: Env, world: World): readonly Value[] {
  const cls = enclosingClass(scope);
  return (cls?.bases ?? [])
    .flatMap(base => evaluate(base, moduleLevel(env), world))
    .filter(each => each.kind !== 'class' || each.cls !== cls);
}

function enclosingClass(scope: Scope): ClassFact | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const owner = at.owner;
    if (owner && 'bases' in owner) return owner;
    if (owner?.method) return owner.method.of;
  }
  return undefined;
}
