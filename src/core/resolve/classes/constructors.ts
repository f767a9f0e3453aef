import type { Call, ClassFact, FunctionFact } from '../../facts/facts.ts';
import { usesIn } from './classUses.ts';
import type { SourceFile } from '../values.ts';
import type { World } from '../world.ts';

export const isConstructor = (fn: FunctionFact): boolean =>
  fn.method !== undefined && (fn.name === '__init__' || fn.name === 'constructor');

/**
 * The classes of a file whose objects a constructor makes: its own, and those right below them that have none. A class
 * that is decorated may have one that nobody sees.
 */
export function classesMade({ method }: FunctionFact, { facts }: SourceFile): readonly ClassFact[] {
  const made = method ? [method.of] : [];
  for (const cls of facts.classes)
    if (isFirstBase(cls, made) && cls.decorators.length === 0 && !cls.methods.some(isConstructor)) made.push(cls);
  return made;
}

/** What the constructors of subclasses in the file hand to a constructor: `super().__init__(model)`. */
export function baseCallsOf(fn: FunctionFact, file: SourceFile, world: World): readonly Call[] {
  const made = classesMade(fn, file);
  const { baseCalls } = usesIn(file, world);
  return [...baseCalls].flatMap(([{ method }, calls]) =>
    calls.flatMap(({ base, call }) => {
      const isHanded =
        base === undefined ? method && isFirstBase(method.of, made) : made.some(cls => cls.name === base);
      return isHanded ? [call] : [];
    }),
  );
}

/** Python asks the bases in their order, JavaScript has but one. */
function isFirstBase({ bases: [base] }: ClassFact, classes: readonly ClassFact[]): boolean {
  return base?.kind === 'name' && classes.some(cls => cls.name === base.name);
}
