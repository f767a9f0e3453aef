import { CancellationTokenSource, Disposable, EventEmitter, workspace, type Event, type Uri } from 'vscode';
import { defaultSettings } from '../core/analysis.ts';
import type { ScanReport } from '../core/report/scanReport.ts';
import type { Analyses } from './analyses.ts';
import type { Engine } from './engine.ts';
import type { OpenedFolder } from './openedFolder.ts';
import { namedInWorkspace, type ReadsDisk } from './project.ts';
import type { Projects } from './projects.ts';
import { swarmOf } from './swarm.ts';
import { workspaceChanges, type WorkspaceChange } from './workspaceChanges.ts';
import { withNotification, workspaceReading } from './workspaceReading.ts';

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

/** Changes come in swarms; they are taken in together. */
const swarmMs = 300;

export function workspaceScanOf({ engine, analyses, projects, readsDisk, log }: Options): WorkspaceScan {
  const reading = workspaceReading({ engine, readsDisk, log });
  const changes = new EventEmitter<Findings>();
  const stopped = new CancellationTokenSource();
  let folders: readonly OpenedFolder[] = [];
  let last: Findings | undefined;
  let updates = Promise.resolve();

  const publish = (): Findings => {
    last = findingsOf(folders);
    changes.fire(last);
    return last;
  };
  const scan = async (): Promise<Findings | undefined> => {
    const read = await reading.start();
    if (!read) return undefined;
    // Several may wait for one reading: the first of them publishes it.
    if (read === folders && last) return last;
    folders = read;
    return publish();
  };
  const update = async (files: readonly Uri[]): Promise<void> => {
    await reading.running();
    for (const folder of folders) {
      const own = files.filter(
        uri => workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.project.root?.toString(),
      );
      if (own.length > 0 && !(await folder.update(own, stopped.token))) return;
    }
    publish();
  };
  const changed = swarmOf<Uri>(swarmMs, files => {
    updates = updates
      .then(() => update(files))
      .catch((error: unknown) => {
        log(`changes could not be read (${String(error)})`);
      });
  });
  const anew = async (): Promise<void> => {
    reading.cancel();
    await reading.running();
    await scan();
  };
  const take = (change: WorkspaceChange): void => {
    if (!last && !reading.running()) return;
    if (change === 'all') void anew();
    else for (const uri of change.files) changed.add(uri.toString(), uri);
  };
  const watching = workspaceChanges(analyses, projects, readsDisk);
  const listening = Disposable.from(reading, changes, stopped, watching, watching.onDidChange(take));

  return {
    last: () => last,
    findings: async () => last ?? scan(),
    scan: async () => withNotification(reading, scan()),
    cancel: reading.cancel,
    folders: () => folders,
    progress: reading.progress,
    onDidProgress: reading.onDidProgress,
    onDidChange: changes.event,
    dispose: () => {
      changed.dispose();
      stopped.cancel();
      listening.dispose();
    },
  };
}

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
