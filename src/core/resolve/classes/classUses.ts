import type { Call, ClassFact, Expr, FunctionFact, MemberBinding, Scope } from '../../facts/facts.ts';
import { merges, registered } from '../records/merges.ts';
import { allBindings } from '../records/stored.ts';
import { asksWhetherSet } from '../../facts/asked.ts';
import { nameOf } from '../calls/handedCalls.ts';
import type { SourceFile } from '../values.ts';
import type { World } from '../world.ts';

/** What a method assigns to a member of its receiver, or of the class by its name. */
export interface Assignment {
  readonly binding: MemberBinding;
  /** Undefined in an arrow function that a field holds. */
  readonly fn: FunctionFact | undefined;
}

/** What the classes of a file do in their methods. */
export interface ClassUses {
  /** Everything that is assigned to members of the receiver, or of the class by its name: by class and member. */
  readonly assignments: ReadonlyMap<ClassFact, ReadonlyMap<string, readonly Assignment[]>>;
  /** How each constructor makes what its base classes describe. */
  readonly baseCalls: ReadonlyMap<FunctionFact, readonly BaseCall[]>;
}

/** `super(…)`, `super().__init__(…)`; or `Base.__init__(self, …)`, of the base of that name alone, `self` left out. */
export interface BaseCall {
  readonly base: string | undefined;
  readonly call: Call;
}

export function usesIn(file: SourceFile, world: World): ClassUses {
  const known = world.classUses.get(file);
  if (known) return known;
  const assignments = new Map<ClassFact, Map<string, Assignment[]>>();
  for (const binding of [...allBindings(file.facts), ...registered(file), ...merges(file, world)]) {
    const { object } = binding;
    const held = object.kind === 'member' ? object.object : object;
    if (held.kind !== 'name') continue;
    const fn = methodAround(held.scope);
    const self = fn?.parameters.find(parameter => parameter.receiver)?.name ?? 'this';
    const owner = held.scope.owner;
    const cls = fn?.method ? fn.method.of : owner && 'bases' in owner ? owner : undefined;
    if (!cls) continue;
    const isItself = object === held && (held.name === self || held.name === cls.name);
    if (!isItself && !(fn && isMadeHere(object, fn, [self, cls.name]))) continue;
    const ofClass = assignments.get(cls) ?? new Map<string, Assignment[]>();
    assignments.set(cls, ofClass);
    const list = ofClass.get(binding.name);
    if (list) list.push({ binding, fn });
    else ofClass.set(binding.name, [{ binding, fn }]);
  }
  const baseCalls = new Map<FunctionFact, BaseCall[]>();
  for (const call of file.facts.calls) {
    const made = baseCall(call, file);
    const fn = made && methodAround(call.scope);
    if (!fn) continue;
    const list = baseCalls.get(fn);
    if (list) list.push(made);
    else baseCalls.set(fn, [made]);
  }
  const uses = { assignments, baseCalls };
  world.classUses.set(file, uses);
  return uses;
}

/** What a method makes of its own class, and fills: `made = super().__new__(cls)`, `cls._only = cls()`. */
function isMadeHere(object: Expr, { scope }: FunctionFact, names: readonly (string | undefined)[]): boolean {
  const isClass = (expr: Expr | undefined): boolean => expr?.kind === 'name' && names.includes(expr.name);
  const makes = (value: Expr): boolean =>
    value.kind === 'call' &&
    (isClass(value.callee) ||
      (value.callee.kind === 'member' && value.callee.name === '__new__' && isClass(value.args[0]?.value)));
  if (object.kind === 'name')
    return (scope.bindings.get(object.name) ?? []).some(each => each.kind === 'value' && makes(each.value));
  if (object.kind !== 'member' || !isClass(object.object)) return false;
  return scope.memberBindings.some(each => each.name === object.name && isClass(each.object) && makes(each.value));
}

/** The method that a place is in; functions inside of it pass its receiver through. */
export function methodAround(scope: Scope): FunctionFact | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (at.owner && 'bases' in at.owner) return undefined;
    if (at.owner?.method) return at.owner;
  }
  return undefined;
}

function baseCall(call: Call, file: SourceFile): BaseCall | undefined {
  const { callee, args } = call;
  if (file.facts.language === 'javascript')
    return callee.kind === 'name' && callee.name === 'super' ? { base: undefined, call } : undefined;
  if (callee.kind !== 'member' || callee.name !== '__init__') return undefined;
  const { object } = callee;
  if (object.kind === 'call')
    return object.callee.kind === 'name' && object.callee.name === 'super' ? { base: undefined, call } : undefined;
  const self = methodAround(call.scope)?.parameters.find(({ receiver }) => receiver)?.name;
  const [first, ...rest] = args;
  if (self === undefined || first?.value.kind !== 'name' || first.value.name !== self) return undefined;
  return { base: nameOf(object), call: { ...call, args: rest } };
}

export const constructs = (fn: FunctionFact | undefined): boolean =>
  /^(?:__init__|__new__|__post_init__|constructor)$/u.test(fn?.name ?? '');

/** In JavaScript what a method assigns to `this` is the object's, and not the class's, unless the method is static. */
export const isOfClass = ({ binding: { object }, fn }: Assignment, cls: ClassFact, file: SourceFile): boolean =>
  file.facts.language === 'python' ||
  fn?.method?.how === 'static' ||
  (object.kind === 'name' && object.name === cls.name);

/** Every construction makes this assignment. */
export const isSure = ({ binding, fn }: Assignment): boolean => !binding.branch && constructs(fn);

/** `if (options.model) this.model = options.model`: made where it is given. */
export const isGiven = ({ binding }: Assignment): boolean => asksWhetherSet(binding.branch?.test, binding.value);
