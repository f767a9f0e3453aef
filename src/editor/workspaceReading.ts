import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  l10n,
  ProgressLocation,
  window,
  workspace,
  type CancellationToken,
  type Event,
} from 'vscode';
import type { Engine } from './engine.ts';
import { DamagedEngine } from './folderScan.ts';
import { openedFolder, type OpenedFolder } from './openedFolder.ts';
import type { ReadsDisk } from './project.ts';
import { whyIll } from './whyIll.ts';

/** Reads the folders that are open, all of them and once at a time. */
export interface WorkspaceReading {
  /** Joins the reading that runs, if one does. Undefined where it is cancelled or fails; the log says why it failed. */
  readonly start: () => Promise<readonly OpenedFolder[] | undefined>;
  /** The reading that runs. */
  readonly running: () => Promise<readonly OpenedFolder[] | undefined> | undefined;
  readonly cancel: () => void;
  /** The share done of the reading that runs, from 0 to 1; undefined where none does. */
  readonly progress: () => number | undefined;
  readonly onDidProgress: Event<void>;
  readonly dispose: () => void;
}

interface Options {
  readonly engine: Engine;
  readonly readsDisk: ReadsDisk;
  readonly log: (line: string) => void;
}

/** In a browser every file is brought over the network, and kept. */
const mostInBrowser = 2000;

export function workspaceReading({ engine, readsDisk, log }: Options): WorkspaceReading {
  const progresses = new EventEmitter<void>();
  let running: Promise<readonly OpenedFolder[] | undefined> | undefined;
  let cancellation = new CancellationTokenSource();
  let share: number | undefined;

  const progressed = (to: number | undefined): void => {
    share = to;
    progresses.fire();
  };
  const read = async (token: CancellationToken): Promise<readonly OpenedFolder[] | undefined> => {
    const means = { engine, readsDisk, most: Math.min(mostFiles(), readsDisk ? Infinity : mostInBrowser) };
    const folders = await Promise.all(
      (workspace.workspaceFolders ?? []).map(folder => openedFolder(folder, means, token)),
    );
    const total = folders.reduce((sum, { files }) => sum + files().length, 0);
    let done = 0;
    const step = (files: number): void => {
      done += files;
      progressed(Math.min(1, done / total));
    };
    for (const { scan, files } of folders) if (!(await scan.look(files(), step, token))) return undefined;
    return folders;
  };
  const failed = (error: unknown): undefined => {
    log(`the workspace could not be read (${String(error)})`);
    if (error instanceof DamagedEngine)
      void window.showErrorMessage(`WattLens: ${whyIll({ is: 'damaged', reason: error.message })}`);
  };
  const begin = (): Promise<readonly OpenedFolder[] | undefined> => {
    cancellation = new CancellationTokenSource();
    progressed(0);
    return read(cancellation.token)
      .catch(failed)
      .finally(() => {
        running = undefined;
        progressed(undefined);
      });
  };

  return {
    start: () => (running ??= begin()),
    running: () => running,
    cancel: () => {
      cancellation.cancel();
    },
    progress: () => share,
    onDidProgress: progresses.event,
    dispose: () => {
      cancellation.cancel();
      progresses.dispose();
    },
  };
}

const mostFiles = (): number => workspace.getConfiguration('wattlens.scan').get('maximumFiles', 20_000);

/** Shows how far a reading has come until `result` is there, in a notification by which it can be cancelled. */
export function withNotification<Result>(reading: WorkspaceReading, result: Promise<Result>): Thenable<Result> {
  const title = l10n.t('WattLens: reading the workspace');
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, (bar, token) => {
    let said = 0;
    const showing = Disposable.from(
      token.onCancellationRequested(reading.cancel),
      reading.onDidProgress(() => {
        const percent = Math.floor((reading.progress() ?? 0) * 100);
        bar.report({ increment: Math.max(0, percent - said), message: `${percent} %` });
        said = Math.max(said, percent);
      }),
    );
    return result.finally(() => {
      showing.dispose();
    });
  });
}
