/** Words of each file: those that it imports by, and those that it is imported by. */
export interface Linked {
  readonly path: string;
  readonly imports: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** The files that import one of these words, directly or through others; each once. */
export function dependents(words: Iterable<string>, files: readonly Linked[]): ReadonlySet<string> {
  const importers = new Map<string, Linked[]>();
  for (const file of files)
    for (const word of file.imports) {
      const others = importers.get(word);
      if (others) others.push(file);
      else importers.set(word, [file]);
    }
  const reached = new Set<string>();
  const open = [...words];
  for (let word = open.pop(); word !== undefined; word = open.pop()) {
    const files = importers.get(word) ?? [];
    importers.delete(word);
    for (const file of files) {
      if (reached.has(file.path)) continue;
      reached.add(file.path);
      open.push(...file.words);
    }
  }
  return reached;
}
