import type { Call, ClassFact, FunctionFact, MemberBinding, Scope } from '../facts/facts.ts';
import { allBindings } from './stored.ts';
import { asksWhetherSet } from './tests.ts';
import type { SourceFile } from './values.ts';
import type { World } from './world.ts';

/** What a method assigns to a member of its receiver, or of the class by its name. */
export interface Assignment {
  readonly binding: MemberBinding;
  readonly fn: FunctionFact;
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
    if (!fn?.method || (object.name !== self && object.name !== fn.method.of.name)) continue;
    const ofClass = assignments.get(fn.method.of) ?? new Map<string, Assignment[]>();
    assignments.set(fn.method.of, ofClass);
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

export const constructs = ({ name }: FunctionFact): boolean =>
  name === '__init__' || name === 'constructor' || name === '__post_init__';

/** Every construction makes this assignment. */
export const isSure = ({ binding, fn }: Assignment): boolean => !binding.branch && constructs(fn);

/** `if (options.model) this.model = options.model`: made where it is given. */
export const isGiven = ({ binding }: Assignment): boolean => asksWhetherSet(binding.branch?.test, binding.value);
