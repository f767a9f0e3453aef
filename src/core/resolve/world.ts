import type { Call, Expr, FunctionFact, MemberBinding } from '../facts/facts.ts';
import type { Project } from '../project/project.ts';
import type { ApiGraph } from '../signatures/graph.ts';
import { evaluate } from './evaluate.ts';
import type { Handed } from './calls/callbacks.ts';
import { calledBy, type CallsByName } from './calls/callers.ts';
import type { ClassUses } from './classes/classUses.ts';
import type { AnalysedFile, Env, SourceFile, Value } from './values.ts';

/** Everything one analysis reads and remembers; made for one file and dropped with its result. */
export interface World {
  readonly graph: ApiGraph;
  readonly project: Project;
  /** What stands in for the value of an environment variable: project file, `.env`. */
  readonly environment: (name: string) => string | undefined;
  readonly file: AnalysedFile;
  readonly callsByName: CallsByName;
  /** The same of other files that were read. */
  readonly callsElsewhere: Map<SourceFile, CallsByName>;
  /** Values of expressions outside any frame. */
  readonly memo: Map<Expr, readonly Value[]>;
  /** What is being evaluated right now: a second entry is a cycle. */
  readonly active: Set<unknown>;
  /** `evaluate` with this world. */
  readonly evaluate: (expr: Expr, env: Env) => readonly Value[];
  readonly files: Map<string, SourceFile | undefined>;
  /** The paths that modules have been found at, by the file that names them; undefined where they are not the project's. */
  readonly modules: Map<string, string | undefined>;
  /** What the classes of a file do in their methods. */
  readonly classUses: Map<SourceFile, ClassUses>;
  /** The calls in the bodies of functions. */
  readonly bodies: Map<FunctionFact, readonly Call[]>;
  /** The functions that are written as arguments, by file. */
  readonly handed: Map<SourceFile, ReadonlyMap<FunctionFact, Handed>>;
  /** Assignments to members by the member's name, by file. */
  readonly memberBindings: Map<SourceFile, ReadonlyMap<string, readonly MemberBinding[]>>;
  /** The same by the last name of what the member belongs to. */
  readonly heldBindings: Map<SourceFile, ReadonlyMap<string, readonly MemberBinding[]>>;
  /** Work left for the expression at hand; when it is used up, values are unknown. */
  fuel: number;
  /** The work is a look at defaults, with steps of its own. */
  isGlancing: boolean;
  /** Work left for the whole file. */
  reserve: number;
  depth: number;
}

/** Evaluation steps for one root expression; real code needs tens. */
const fuelPerRoot = 6000;

/** Another root expression is asked for: a call of the file, or what a rule wants to know of one. */
export function startRoot(world: World): void {
  world.fuel = fuelPerRoot;
  world.depth = 0;
}

/** Evaluation steps for one file; the largest files people write need a tenth. */
const fuelPerFile = 3_000_000;
/** How deep values are followed through assignments, calls and files. */
export const deepest = 60;
/** Texts made of texts grow fast: a longer one is not followed further. */
export const longestText = 100_000;
/** How many candidate values are kept. */
export const mostCandidates = 12;

export function world(file: AnalysedFile, graph: ApiGraph, project: Project, environment: World['environment']): World {
  const made: World = {
    graph,
    project,
    environment,
    file,
    callsByName: calledBy(file.facts),
    callsElsewhere: new Map(),
    memo: new Map(),
    active: new Set(),
    files: new Map([[file.path, file]]),
    modules: new Map(),
    classUses: new Map(),
    bodies: new Map(),
    handed: new Map(),
    memberBindings: new Map(),
    heldBindings: new Map(),
    fuel: fuelPerRoot,
    isGlancing: false,
    reserve: fuelPerFile,
    depth: 0,
    evaluate: (expr, env) => evaluate(expr, env, made),
  };
  return made;
}

/** Does work that may lead back to itself, under a key of its own; when it does, the answer is `otherwise`. */
export function unlessActive<Answer>(world: World, key: unknown, otherwise: Answer, work: () => Answer): Answer {
  if (world.active.has(key)) return otherwise;
  world.active.add(key);
  try {
    return work();
  } finally {
    world.active.delete(key);
  }
}
