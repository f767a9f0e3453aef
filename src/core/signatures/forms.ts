import type { Task } from '../site.ts';
import { alternatives } from './paths.ts';
import type { CallSpec, Paths, Sdk, TaskOf, ValueKind } from './sdk.ts';

export type Language = 'python' | 'javascript';

export const languages: readonly Language[] = ['python', 'javascript'];

/** What WattLens knows of one SDK, counted from its signatures. */
export interface SdkForms {
  readonly id: string;
  /** Languages in which something of it can be found. */
  readonly languages: readonly Language[];
  /** Ways to call it that run a model, every alternative counted once. */
  readonly calls: number;
  /** Ways to name, load or configure a model with it. */
  readonly constructions: number;
  /** What its calls and models do, in the order of the names. */
  readonly tasks: readonly Task[];
  /** Where the models run: on the user's own hardware, at a provider, or either. */
  readonly runs: 'locally' | 'hosted' | 'either';
  /** The first public source it was checked against. */
  readonly docs: string;
}

export function sdkForms(sdk: Sdk): SdkForms {
  const kinds = Object.values(sdk.kinds ?? {});
  const specs = [
    ...(sdk.calls?.python ?? []),
    ...(sdk.calls?.javascript ?? []),
    ...kinds.flatMap(({ calls }) => calls ?? []),
  ];
  const named = kinds.filter(({ names }) => names !== undefined);
  const shapes = sdk.shapes ?? [];
  const all: readonly (CallSpec | ValueKind)[] = [...specs, ...named];
  const tasks = [...all.flatMap(tasksOf), ...shapes.flatMap(({ runs }) => tasksIn(runs))];
  return {
    id: sdk.id,
    languages: languages.filter(language => speaks(sdk, language)),
    calls: count(specs.filter(({ runs }) => runs !== undefined).map(({ path }) => path)) + shapes.length,
    constructions:
      count(specs.filter(({ runs, names }) => runs === undefined && names !== undefined).map(({ path }) => path)) +
      count(named.flatMap(({ from }) => languages.flatMap(language => pathsOf(from, language)))),
    tasks: [...new Set(tasks)].sort(),
    runs: placeOf(sdk, all),
    docs: sdk.docs[0] ?? '',
  };
}

const count = (paths: readonly string[]): number => new Set(paths.flatMap(alternatives)).size;

const pathsOf = (paths: Paths | readonly string[] | undefined, language: Language): readonly string[] => {
  if (paths === undefined) return [];
  return 'python' in paths || 'javascript' in paths ? (paths[language] ?? []) : (paths as readonly string[]);
};

const speaks = (sdk: Sdk, language: Language): boolean =>
  (sdk.calls?.[language] ?? []).length > 0 ||
  Object.values(sdk.kinds ?? {}).some(({ from }) => pathsOf(from, language).length > 0) ||
  (sdk.shapes ?? []).some(({ handed }) => language === 'javascript' || handed === true);

const tasksIn = (task: TaskOf): readonly Task[] => {
  if (typeof task === 'string') return [task];
  return [...('ids' in task ? task.ids.map(([, each]) => each) : Object.values(task.map)), task.otherwise];
};

const tasksOf = (spec: CallSpec | ValueKind): readonly Task[] =>
  [spec.names, 'runs' in spec ? spec.runs : undefined].flatMap(task => (task === undefined ? [] : tasksIn(task)));

function placeOf(sdk: Sdk, specs: readonly (CallSpec | ValueKind)[]): SdkForms['runs'] {
  const places = new Set(
    specs.filter(spec => tasksOf(spec).length > 0).map(({ local }) => local ?? sdk.local ?? false),
  );
  if (places.size > 1) return 'either';
  return places.has(true) ? 'locally' : 'hosted';
}
