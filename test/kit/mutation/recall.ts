/**
 * What stands in for src/core/recall.ts where mutants run: what was remembered before a mutant would hide it, and what it
 * makes must not outlive it. Here each mutant has a memory of its own, and so has each test where it is noted which
 * mutants it reaches.
 */
interface Switches {
  readonly quiet: boolean;
  readonly activeMutant: string | undefined;
  readonly currentTestId: string | undefined;
}

function turn(): string | undefined {
  const { quiet, activeMutant, currentTestId } = (globalThis as unknown as { readonly __stryker__: Switches })
    .__stryker__;
  return quiet ? activeMutant : currentTestId;
}

/** The same as long as the turn lasts, then made anew. */
function inTurn<Value>(make: () => Value): () => Value {
  let [kept, of] = [make(), turn()];
  return () => {
    if (of !== turn()) [kept, of] = [make(), turn()];
    return kept;
  };
}

interface Memory<Key, Value> {
  readonly has: (key: Key) => boolean;
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => unknown;
}

function known<Key, Value>(kept: Memory<Key, Value>, key: Key, make: () => Value): Value {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as Value;
}

export function recall<Value>(): (key: string, make: () => Value) => Value {
  const kept = inTurn(() => new Map<string, Value>());
  return (key, make) => known(kept(), key, make);
}

export function recallOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = inTurn(() => new WeakMap<Key, Value>());
  return key => known(kept(), key, () => make(key));
}

export function once<Value extends object>(make: () => Value): () => Value {
  const kept = inTurn(() => new Map<string, Value>());
  return () => known(kept(), '', make);
}
