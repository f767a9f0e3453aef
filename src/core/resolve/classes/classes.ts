import type { ClassFact, Expr } from '../../facts/facts.ts';
import { instanceOf } from './annotations.ts';
import { apiCall, apiMember, isPart } from '../api.ts';
import { usesIn } from './classUses.ts';
import { evaluate } from '../evaluate.ts';
import { nameOf } from '../calls/handedCalls.ts';
import { madeOnDemand } from './instances.ts';
import {
  bodyValue,
  givenForField,
  hyperparameters,
  ownMember,
  type Asked,
  type ClassOrInstance,
  type Made,
} from './ownMembers.ts';
import { byOwnName } from './torchModules.ts';
import {
  moduleLevel,
  isNull,
  unknownValue,
  withoutNull,
  type ApiValue,
  type Env,
  type UnknownValue,
  type Value,
} from '../values.ts';
import { deepest, unlessActive, type World } from '../world.ts';

const ofItself: readonly Value[] = [unknownValue('the attribute refers to itself')];

/** An attribute or method of a project class or of an object of it: own, inherited, or of a library's base class. */
export function classMember(value: ClassOrInstance, name: string, world: World): readonly Value[] {
  const key = `${value.env.file.path}:${value.cls.span.start}.${name}`;
  const home = moduleLevel(value.env);
  const asked = { value, cls: value.cls, made: madeBy(value), home, name };
  if (world.active.has(key)) return unlessActive(world, `before ${key}`, ofItself, () => before(asked, world));
  return unlessActive(world, key, ofItself, () => {
    const own = lookUp(asked, world);
    const isLeftOpen = own?.every(each => isAbstract(each) || isUnset(each, name)) ?? true;
    if (own && !isLeftOpen) return own;
    const onDemand = own ? undefined : madeOnDemand(value, name, world);
    if (onDemand) return onDemand;
    const below =
      value.kind === 'class' || !value.call
        ? subclasses(value, world).map(
            cls => lookUp({ value: { ...value, cls }, cls, made: undefined, home, name }, world) ?? [],
          )
        : [];
    const given = below.flat().filter(each => !isAbstract(each));
    if (given.length > 0) return given;
    return own ?? [unset(name)];
  });
}

/** `this.model = given ?? this.model`: the member that is read has the value of the class body. */
function before(asked: Asked, world: World): readonly Value[] {
  const found = bodyValue(asked, world);
  return found.length > 0 ? found : ofItself;
}

/** A method that only raises is for subclasses to fill in: `raise NotImplementedError`. */
const isAbstract = (value: Value): boolean =>
  value.kind === 'function' && value.fn.returns.length === 0 && value.fn.yields.length === 0;

const unset = (name: string): UnknownValue => unknownValue(`the attribute ${name} is set elsewhere`);

/** A member that only starts as null: subclasses give it its value. */
const isUnset = (value: Value, name: string): boolean =>
  value.kind === 'unknown' && value.reason === unset(name).reason;

const madeBy = (value: ClassOrInstance): Made | undefined =>
  value.kind === 'instance' && value.call ? { call: value.call, env: value.callEnv } : undefined;

/** What a class says of a member itself, else what it inherits. */
function lookUp(asked: Asked, world: World): readonly Value[] | undefined {
  const given = givenForField(asked, world);
  if (given) return given;
  const own = ownMember(asked, world);
  if (own.some(each => !isNull(each)))
    return (areUnknown(own) ? inheritedPart(asked, world) : undefined) ?? withoutNull(own);
  const kept = own.length === 0 && asked.name === 'hparams' ? hyperparameters(asked, world) : undefined;
  // A member that only starts as null gets its value where it cannot be seen.
  return kept ?? inherited(asked, world) ?? (own.length > 0 ? [unset(asked.name)] : undefined);
}

const areUnknown = (values: readonly Value[]): boolean => values.every(({ kind }) => kind === 'unknown');

/** What a library's class needs as a part is of that kind, wherever it comes from: `self.unet = unet` in a pipeline. */
function inheritedPart(asked: Asked, world: World): readonly Value[] | undefined {
  const found = inherited(asked, world)?.flatMap(each => (each.kind === 'api' && isPart(each) ? [each] : []));
  return found && found.length > 0 ? found.map(each => ({ ...each, parent: undefined })) : undefined;
}

/** What the first base class that knows a member says of it: a class of the project, or a library's. */
function inherited(asked: Asked, world: World): readonly Value[] | undefined {
  const { value, cls, made, home } = asked;
  for (const base of cls.bases) {
    const madeBase = value.kind === 'instance' ? (baseConstruction(cls, base, made, home, world) ?? made) : undefined;
    for (const each of evaluate(base, home, world)) {
      const found = ofBase(each, { ...asked, made: madeBase }, world);
      if (found) return found;
    }
  }
  return undefined;
}

function ofBase(base: Value, asked: Asked, world: World): readonly Value[] | undefined {
  if (base.kind === 'api') return ofLibrary(byOwnName(base, asked.value.cls), asked, world);
  if (base.kind !== 'class' || base.cls === asked.cls || world.depth >= deepest) return undefined;
  world.depth += 1;
  const found = lookUp({ ...asked, cls: base.cls, home: moduleLevel(base.env) }, world);
  world.depth -= 1;
  return found;
}

/** A member that a library's class gives to those below it; undefined where no signature knows one. */
function ofLibrary(library: ApiValue, { value, made, name }: Asked, world: World): readonly Value[] | undefined {
  const object = made ? apiCall(library, made.call, made.env, world)[0] : instanceOf(library);
  const whole = value.kind === 'class' ? library : object;
  const member = whole?.kind === 'api' ? apiMember(whole, name) : undefined;
  if (whole?.kind !== 'api' || !member || member.nodes.length === 0) return undefined;
  return isPart(member) && isNetwork(whole, world) ? undefined : [member];
}

/** The parts of a network are its layers: where a class builds on one, running them is its own forward pass. */
const isNetwork = ({ nodes }: ApiValue, world: World): boolean => {
  const module = world.graph.kinds.get('torch/module')?.root;
  return module !== undefined && nodes.includes(module);
};

/** The call in the constructor of a class which makes the part of the object that a base of it describes. */
export function baseConstruction(
  cls: ClassFact,
  base: Expr | undefined,
  made: Made | undefined,
  home: Env,
  world: World,
): Made | undefined {
  const fn = cls.methods.find(method => method.name === 'constructor' || method.name === '__init__');
  const calls = (fn && usesIn(home.file, world).baseCalls.get(fn)) ?? [];
  const name = base && nameOf(base);
  const { call } = calls.findLast(each => each.base === name) ?? calls.findLast(each => each.base === undefined) ?? {};
  if (!fn || !call) return undefined;
  const frame = made && { fn, call: made.call, callEnv: made.env, self: undefined, outer: undefined };
  return { call, env: { file: home.file, frame } };
}

/** Classes of the same file that inherit from a class. */
const subclasses = (value: ClassOrInstance, world: World): readonly ClassFact[] =>
  value.env.file.facts.classes.filter(
    cls =>
      cls !== value.cls &&
      cls.bases.some(base => base.kind === 'name' && base.name === value.cls.name) &&
      world.depth < 30,
  );

/** True for subclasses of `Enum`: their members are their values. */
export const isEnum = (value: Value & { kind: 'class' }, world: World): boolean =>
  value.cls.bases.some(base =>
    evaluate(base, moduleLevel(value.env), world).some(
      each => each.kind === 'api' && /(?:^|\.)enum\.|Enum$/u.test(each.path),
    ),
  );
