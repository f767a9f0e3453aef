import type { Binding, Call, ClassFact } from '../../facts/facts.ts';
import { argument } from '../calls/arguments.ts';
import { returnsOf } from '../calls/calls.ts';
import { baseConstruction } from './classes.ts';
import { evaluate } from '../evaluate.ts';
import type { Made } from './ownMembers.ts';
import { moduleLevel, type Env, type Value } from '../values.ts';
import type { World } from '../world.ts';

/** What `__getattr__` gives for a name that the class does not have: a stand-in that loads its library when asked. */
export function madeOnDemand(
  value: Value & { kind: 'class' | 'instance' },
  name: string,
  world: World,
): readonly Value[] | undefined {
  if (value.kind !== 'instance' || name.startsWith('__')) return undefined;
  const fn = value.cls.methods.find(method => method.name === '__getattr__');
  if (!fn) return undefined;
  const span = fn.span;
  const call: Call = {
    kind: 'call',
    callee: { kind: 'name', name: '__getattr__', scope: fn.scope, span },
    args: [{ name: undefined, value: { kind: 'literal', value: name, span }, spread: undefined, span }],
    isNew: false,
    scope: fn.scope,
    inLoop: false,
    argumentsSpan: span,
    span,
  };
  const home = moduleLevel(value.env);
  const values = returnsOf({ kind: 'function', fn, env: home, self: value, via: 0 }, call, home, world);
  return values.some(each => each.kind === 'api') ? values : undefined;
}

/** A name that the class body declares as a field. */
const isField = (bindings: readonly Binding[] | undefined): boolean => {
  const last = bindings?.at(-1);
  return last?.kind === 'declared' || (last?.kind === 'value' && last.annotation !== undefined);
};

/**
 * Bases without fields of their own, and whether what inherits takes its fields by position without being decorated.
 * Sources: docs.python.org, typing.NamedTuple, abc.ABC.
 */
const fieldless: ReadonlyMap<string, boolean> = new Map([
  ['typing.NamedTuple', true],
  ['abc.ABC', false],
]);

/** A dataclass or a named tuple. */
function takesFieldsByPosition({ bases, decorators }: ClassFact, home: Env, world: World): boolean {
  const known = bases.map(base => {
    const [value, ...others] = evaluate(base, home, world);
    return value?.kind === 'api' && others.length === 0 ? fieldless.get(value.path) : undefined;
  });
  return known.every(each => each !== undefined) && (decorators.length > 0 || known.includes(true));
}

/** A field given by position: fields count in the order of the class body, if no base class has any. */
function fieldByPosition(
  call: Call,
  env: Env,
  cls: ClassFact,
  name: string,
  home: Env,
  world: World,
): readonly Value[] | undefined {
  if (!takesFieldsByPosition(cls, home, world)) return undefined;
  const fields = [...cls.scope.bindings].flatMap(([field, bindings]) => (isField(bindings) ? [field] : []));
  return argument(call, String(fields.indexOf(name)), env, world);
}

/**
 * A dataclass or settings model takes its fields as arguments of the construction; with a constructor of its own, of
 * the `super().__init__(…)` in there.
 */
export function fieldArgument(
  made: Made,
  cls: ClassFact,
  name: string,
  home: Env,
  world: World,
): readonly Value[] | undefined {
  if (!isField(cls.scope.bindings.get(name)) || cls.scope.bindings.has('constructor')) return undefined;
  if (!cls.scope.bindings.has('__init__'))
    return argument(made.call, name, made.env, world) ?? fieldByPosition(made.call, made.env, cls, name, home, world);
  const base = baseConstruction(cls, undefined, made, home, world);
  return base && argument(base.call, name, base.env, world);
}
