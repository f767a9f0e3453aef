/**
 * What was worked out of a project's small files and listings: which file a module name means, and what its
 * configuration says. A host keeps one for as long as `exists` and `text` give the same answers; a TypeScript monorepo
 * asks the same few hundred questions for every file.
 */
export interface ResolutionMemory {
  /** Under language, importing folder and module name. */
  readonly modules: Map<string, string | undefined>;
  /** Values of JSON files, by path; undefined where there is none. */
  readonly json: Map<string, unknown>;
  /** Workspace folders by the folder that lists them. */
  readonly workspaces: Map<string, readonly string[]>;
  /** Folders of a workspace's packages by their names, by the folder that lists them. */
  readonly packages: Map<string, ReadonlyMap<string, string>>;
}

export const resolutionMemory = (): ResolutionMemory => ({
  modules: new Map(),
  json: new Map(),
  workspaces: new Map(),
  packages: new Map(),
});

/** More answers than the code of one folder needs; beyond this many, all are forgotten. */
const most = 20_000;

/** The remembered answer, or a new one. Without a memory every answer is new. */
export function remembered<Value>(memory: Map<string, Value> | undefined, key: string, work: () => Value): Value {
  if (!memory) return work();
  const before = memory.get(key);
  if (before !== undefined || memory.has(key)) return before as Value;
  const value = work();
  if (memory.size >= most) memory.clear();
  memory.set(key, value);
  return value;
}
