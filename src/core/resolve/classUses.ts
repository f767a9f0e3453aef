import type { Call, ClassFact, Expr, FunctionFact, MemberBinding, Scope } from '../facts/facts.ts';
import { allBindings } from './stored.ts';
import { asksWhetherSet } from '../facts/asked.ts';
import type { SourceFile } from './values.ts';
import type { World } from './world.ts';

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
  /** The `super(…)` or `super().__init__(…)` of each constructor. */
  readonly superCalls: ReadonlyMap<FunctionFact, Call>;
}

export function usesIn(file: SourceFile, world: World): ClassUses {
  const known = world.classUses.get(file);
  if (known) return known;
  const assignments = new Map<ClassFact, Map<string, Assignment[]>>();
  for (const binding of allBindings(file.facts)) {
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
  const superCalls = new Map<FunctionFact, Call>();
  for (const call of file.facts.calls) {
    const fn = isSuperCall(call, file) ? methodAround(call.scope) : undefined;
    if (fn) superCalls.set(fn, call);
  }
  const uses = { assignments, superCalls };
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
function methodAround(scope: Scope): FunctionFact | undefined {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    if (at.owner && 'bases' in at.owner) return undefined;
    if (at.owner?.method) return at.owner;
  }
  return undefined;
}

function isSuperCall({ callee }: Call, file: SourceFile): boolean {
  if (file.facts.language === 'javascript') return callee.kind === 'name' && callee.name === 'super';
  if (callee.kind !== 'member' || callee.name !== '__init__' || callee.object.kind !== 'call') return false;
  return callee.object.callee.kind === 'name' && callee.object.callee.name === 'super';
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
