/** More names than one project holds. */
const mostKept = 4096;

/** Remembers answers that depend only on their key and the data: a scan asks the same of thousands of calls. */
export function recall<Value>(): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const made = make();
    kept.set(key, made);
    return made;
  };
}

/** Something computed from the data alone, when it is first asked for. */
export function once<Value extends object>(make: () => Value): () => Value {
  let kept: Value | undefined;
  return () => (kept ??= make());
}

/** The same for what depends on one object alone. */
export function recallOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, Value>();
  return key => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make(key);
    kept.set(key, made);
    return made;
  };
}
