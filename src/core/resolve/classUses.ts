import type { Call, ClassFact, FunctionFact, MemberBinding, Scope } from '../facts/facts.ts';
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
    if (object.kind !== 'name') continue;
    const fn = methodAround(object.scope);
    const self = fn?.parameters.find(parameter => parameter.receiver)?.name ?? 'this';
    const owner = object.scope.owner;
    const cls = fn?.method ? fn.method.of : owner && 'bases' in owner ? owner : undefined;
    if (!cls || (object.name !== self && object.name !== cls.name)) continue;
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
  fn?.name === '__init__' || fn?.name === 'constructor' || fn?.name === '__post_init__';

/** In JavaScript what a method assigns to `this` is the object's, and not the class's, unless the method is static. */
export const isOfClass = ({ binding: { object }, fn }: Assignment, cls: ClassFact, file: SourceFile): boolean =>
  file.facts.language === 'python' ||
  fn?.method?.how === 'static' ||
  (object.kind === 'name' && object.name === cls.name);

/** Every construction makes this assignment. */
export const isSure = ({ binding, fn }: Assignment): boolean => !binding.branch && constructs(fn);

/** `if (options.model) this.model = options.model`: made where it is given. */
export const isGiven = ({ binding }: Assignment): boolean => asksWhetherSet(binding.branch?.test, binding.value);
