import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Event,
} from 'vscode';
import { defaultSettings } from '../core/analysis.ts';
import type { ScanReport } from '../core/report/scanReport.ts';
import type { Analyses } from './analyses.ts';
import type { Engine } from './engine.ts';
import { DamagedEngine } from './folderScan.ts';
import { openedFolder, type OpenedFolder } from './openedFolder.ts';
import { namedInWorkspace, type ReadsDisk } from './project.ts';
import type { Projects } from './projects.ts';
import { whyIll } from './whyIll.ts';
import { workspaceChanges, type WorkspaceChange } from './workspaceChanges.ts';

/** What is known of the files of the workspace. Paths are as people read them; `documents` are what lies behind them. */
export interface Findings extends Omit<ScanReport, 'version' | 'totals'> {
  readonly documents: ReadonlyMap<string, Uri>;
}

/** The calls of the whole workspace: read when first asked for, and from then on kept as the files are. */
export interface WorkspaceScan {
  /** Undefined before the first scan has ended. */
  readonly last: () => Findings | undefined;
  /** What is known, after a first scan where there was none; undefined where that is cancelled. */
  readonly findings: () => Promise<Findings | undefined>;
  /** Reads everything anew, because the user asks for it: with a notification that can be cancelled. */
  readonly scan: () => Promise<Findings | undefined>;
  /** Ends a scan that runs; what was known before still is. */
  readonly cancel: () => void;
  /** The folders that were read, each with what is known of it. */
  readonly folders: () => readonly OpenedFolder[];
  /** The share done of a scan that runs, from 0 to 1; undefined where none runs. */
  readonly progress: () => number | undefined;
  readonly onDidProgress: Event<void>;
  readonly onDidChange: Event<Findings>;
  readonly dispose: () => void;
}

interface Options {
  readonly engine: Engine;
  readonly analyses: Analyses;
  readonly projects: Projects;
  readonly readsDisk: ReadsDisk;
  readonly log: (line: string) => void;
}

interface Running {
  readonly result: Promise<Findings | undefined>;
  readonly cancel: () => void;
}

/** In a browser every file is brought over the network, and kept. */
const mostInBrowser = 2000;
/** Changes come in swarms; they are taken in together. */
const swarmMs = 300;

export function workspaceScanOf({ engine, analyses, projects, readsDisk, log }: Options): WorkspaceScan {
  const progresses = new EventEmitter<void>();
  const changes = new EventEmitter<Findings>();
  const stopped = new CancellationTokenSource();
  const pending = new Map<string, Uri>();
  let folders: readonly OpenedFolder[] = [];
  let last: Findings | undefined;
  let running: Running | undefined;
  let share: number | undefined;
  let updates = Promise.resolve();
  let swarm: ReturnType<typeof setTimeout> | undefined;

  const progressed = (to: number | undefined): void => {
    share = to;
    progresses.fire();
  };
  const publish = (): Findings => {
    last = findingsOf(folders);
    changes.fire(last);
    return last;
  };
  const read = async (token: CancellationToken): Promise<Findings | undefined> => {
    const means = { engine, readsDisk, most: Math.min(mostFiles(), readsDisk ? Infinity : mostInBrowser) };
    const opened = await Promise.all(
      (workspace.workspaceFolders ?? []).map(folder => openedFolder(folder, means, token)),
    );
    const total = opened.reduce((sum, { files }) => sum + files().length, 0);
    let done = 0;
    const step = (files: number): void => {
      done += files;
      progressed(Math.min(1, done / total));
    };
    for (const folder of opened) if (!(await folder.scan.look(folder.files(), step, token))) return undefined;
    folders = opened;
    return publish();
  };
  const start = (): Running => {
    if (running) return running;
    const source = new CancellationTokenSource();
    progressed(0);
    const result = read(source.token)
      .catch((error: unknown) => {
        log(`the workspace could not be read (${String(error)})`);
        if (error instanceof DamagedEngine)
          void window.showErrorMessage(`WattLens: ${whyIll({ is: 'damaged', reason: error.message })}`);
        return undefined;
      })
      .finally(() => {
        running = undefined;
        progressed(undefined);
      });
    running = {
      result,
      cancel: () => {
        source.cancel();
      },
    };
    return running;
  };
  const update = async (): Promise<void> => {
    await running?.result;
    const files = [...pending.values()];
    pending.clear();
    for (const folder of folders) {
      const own = files.filter(
        uri => workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.project.root?.toString(),
      );
      if (own.length > 0 && !(await folder.update(own, stopped.token))) return;
    }
    publish();
  };
  const changed = (change: WorkspaceChange): void => {
    if (!last && !running) return;
    if (change === 'all') {
      running?.cancel();
      void Promise.resolve(running?.result).finally(() => start().result);
      return;
    }
    for (const uri of change.files) pending.set(uri.toString(), uri);
    clearTimeout(swarm);
    swarm = setTimeout(() => {
      updates = updates.then(update, update);
    }, swarmMs);
  };
  const watching = workspaceChanges(analyses, projects, readsDisk);
  const listening = Disposable.from(progresses, changes, stopped, watching, watching.onDidChange(changed));

  return {
    last: () => last,
    findings: async () => last ?? start().result,
    scan: async () => {
      const { result, cancel } = start();
      const title = l10n.t('WattLens: reading the workspace');
      return window.withProgress(
        { location: ProgressLocation.Notification, title, cancellable: true },
        (bar, token) => {
          let said = 0;
          const showing = Disposable.from(
            token.onCancellationRequested(cancel),
            progresses.event(() => {
              const percent = Math.floor((share ?? 0) * 100);
              bar.report({ increment: Math.max(0, percent - said), message: `${percent} %` });
              said = Math.max(said, percent);
            }),
          );
          return result.finally(() => {
            showing.dispose();
          });
        },
      );
    },
    cancel: () => {
      running?.cancel();
    },
    folders: () => folders,
    progress: () => share,
    onDidProgress: progresses.event,
    onDidChange: changes.event,
    dispose: () => {
      clearTimeout(swarm);
      stopped.cancel();
      running?.cancel();
      listening.dispose();
    },
  };
}

const mostFiles = (): number => workspace.getConfiguration('wattlens.scan').get('maximumFiles', 20_000);

function findingsOf(folders: readonly OpenedFolder[]): Findings {
  const each = folders.map(({ findings }) => findings());
  const projectFiles = folders.flatMap(({ projectFile }) => (projectFile ? [namedInWorkspace(projectFile)] : []));
  return {
    settings: folders[0]?.settings ?? defaultSettings,
    projectFiles: [...new Set(projectFiles)],
    files: each.flatMap(({ files }) => files),
    skipped: each.flatMap(({ skipped }) => skipped),
    notes: each.flatMap(({ notes }) => notes),
    documents: new Map(each.flatMap(({ documents }) => documents)),
    looked: folders.reduce((sum, { files }) => sum + files().length, 0),
  };
}
