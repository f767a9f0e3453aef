import type { CancellationToken } from 'vscode';
import type { Settings } from '../core/analysis.ts';
import { noteImports, worthASecondLook, type Importers, type PassedOver } from '../core/detect/secondLook.ts';
import { phrase } from '../present/say.ts';
import type { Outcome } from '../worker/engine.ts';
import type { Scanned } from '../worker/protocol.ts';
import type { Engine } from './engine.ts';
import type { Project } from './project.ts';

/** What is known of the files of one folder: looked at once, and again where something changes. */
export interface FolderScan {
  /** Of files that have calls, could not be read, or were read with a remark; by path. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /**
   * Looks at files, and at those that may call what is made in them. `step` is called with how many are done; false
   * where it was cancelled. A file that ends the engine is one file not read. Rejects with a
   * `DamagedEngine`.
   */
  readonly look: (
    paths: readonly string[],
    step: (files: number) => void,
    token: CancellationToken,
  ) => Promise<boolean>;
  /** Looks again at what changed, and at all that has calls: any of it may hang on the change. */
  readonly update: (changed: readonly string[], token: CancellationToken) => Promise<boolean>;
  /** Files without calls that import from these, directly or through files that hand on. */
  readonly dependents: (paths: readonly string[]) => readonly string[];
  readonly forget: (path: string) => void;
}

/** Files asked for together; what the user types comes in between. */
const batchSize = 8;
/** Batches that are on their way: the worker never waits for the next. */
const ahead = 2;

export function folderScan(engine: Engine, project: Project, settings: Settings): FolderScan {
  const outcomes = new Map<string, Outcome>();
  const passedOver = new Map<string, PassedOver>();
  const parsed = new Set<string>();

  const forget = (path: string): void => {
    outcomes.delete(path);
    passedOver.delete(path);
    parsed.delete(path);
  };
  const keep = (paths: readonly string[], scanned: Scanned): void => {
    paths.forEach(forget);
    for (const outcome of scanned.outcomes) outcomes.set(outcome.path, outcome);
    for (const file of scanned.passedOver) passedOver.set(file.path, file);
    for (const path of scanned.parsed) parsed.add(path);
  };
  const ask = async (paths: readonly string[], thorough: boolean, token: CancellationToken): Promise<void> => {
    await well(engine, token);
    const scanned = await engine.scan(project, { paths, settings, thorough }, token);
    if (scanned) {
      keep(paths, scanned);
      return;
    }
    if (token.isCancellationRequested) return;
    const state = engine.state();
    if (state.is === 'damaged') throw new DamagedEngine(state.reason);
    if (paths.length > 1) for (const path of paths) await ask([path], thorough, token);
    else for (const path of paths) keep(paths, { outcomes: [{ path, reason: lost }], passedOver: [], parsed: [] });
  };
  const askAll = async (
    paths: readonly string[],
    thorough: boolean,
    step: (files: number) => void,
    token: CancellationToken,
  ): Promise<void> => {
    const waiting = batches(paths).values();
    const work = async (): Promise<void> => {
      for (const batch of waiting) {
        if (token.isCancellationRequested) return;
        await ask(batch, thorough, token);
        step(batch.length);
      }
    };
    await Promise.all(Array.from({ length: ahead }, work));
  };
  const dependents = (paths: Iterable<string>): readonly string[] => {
    const importers: Importers = new Map();
    noteImports(importers, passedOver.values());
    return worthASecondLook(paths, importers);
  };
  const look: FolderScan['look'] = async (paths, step, token) => {
    await askAll(paths, false, step, token);
    await askAll(dependents(parsed), true, () => undefined, token);
    return !token.isCancellationRequested;
  };
  return {
    outcomes,
    look,
    update: (changed, token) => look([...new Set([...changed, ...outcomes.keys()])], () => undefined, token),
    dependents,
    forget,
  };
}

/** No file can be read: a part of the extension is damaged. */
export class DamagedEngine extends Error {}

const lost = phrase('the analysis ran out of time or memory; please report this with the file');

/** Waits while the engine is about to start again. */
function well(engine: Engine, token: CancellationToken): Promise<void> {
  if (engine.state().is === 'well' || token.isCancellationRequested) return Promise.resolve();
  return new Promise(resolve => {
    const listening = [
      engine.onDidChangeState(({ is }) => {
        if (is === 'well') done();
      }),
      token.onCancellationRequested(() => {
        done();
      }),
    ];
    const done = (): void => {
      for (const each of listening) each.dispose();
      resolve();
    };
  });
}

const batches = (paths: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(paths.length / batchSize) }, (_, index) =>
    paths.slice(index * batchSize, (index + 1) * batchSize),
  );
