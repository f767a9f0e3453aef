import { defaultSettings, type Settings } from '../core/analysis.ts';
import { openProject, type OpenProject, type ProjectFiles } from './engine.ts';
import { lazyParsers, type Bytes } from './parsers.ts';
import type { Analyze, FromWorker, Send, ToWorker } from './protocol.ts';
import { suppliedFiles, type SuppliedFiles } from './suppliedFiles.ts';

/** What a runtime gives to the service: files and bytes that it can read itself, if any. */
export interface Runtime {
  readonly send: Send<FromWorker>;
  /** Lets waiting messages in. An analysis runs in one go: a cancellation is heard before the next one, or never. */
  readonly pause: () => Promise<void>;
  readonly bytes?: Bytes;
  /** The files of a project on this machine; undefined for one that only the host can read. */
  readonly filesOf?: (project: string) => ProjectFiles | undefined;
}

/** Answers the messages of one host, one analysis at a time, newest text first served. */
export function serve({ send, pause, bytes, filesOf }: Runtime): (message: ToWorker) => void {
  const loading = new Map<string, (bytes: Uint8Array) => void>();
  const ask: Bytes = name =>
    new Promise(resolve => {
      loading.set(name, resolve);
      send({ kind: 'load', name });
    });
  const parsers = lazyParsers(bytes ?? ask);
  const supplied = new Map<string, SuppliedFiles>();
  const projects = new Map<string, OpenProject>();
  const settings = new Map<string, Settings>();
  const queue: Analyze[] = [];
  let busy = false;

  const suppliedTo = (project: string): SuppliedFiles => {
    const files =
      supplied.get(project) ??
      suppliedFiles(paths => {
        send({ kind: 'want', project, paths });
      });
    supplied.set(project, files);
    return files;
  };
  const projectOf = (project: string): OpenProject => {
    const open = projects.get(project) ?? openProject(filesOf?.(project) ?? suppliedTo(project), parsers);
    projects.set(project, open);
    return open;
  };
  const cancel = (stale: (request: Analyze) => boolean): void => {
    for (let at = queue.length - 1; at >= 0; at -= 1) {
      const request = queue[at];
      if (!request || !stale(request)) continue;
      queue.splice(at, 1);
      send({ kind: 'cancelled', id: request.id });
    }
  };
  const answer = async ({ id, project, document }: Analyze): Promise<void> => {
    try {
      const outcome = await projectOf(project).analyze(document, settings.get(project) ?? defaultSettings);
      send({ kind: 'analysis', id, outcome });
    } catch (error) {
      send({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const work = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (;;) {
      await pause();
      const request = queue.shift();
      if (!request) break;
      await answer(request);
    }
    busy = false;
  };

  return message => {
    switch (message.kind) {
      case 'analyze':
        cancel(({ project, document }) => project === message.project && document.path === message.document.path);
        queue.push(message);
        void work();
        return;
      case 'cancel':
        cancel(({ id }) => id === message.id);
        return;
      case 'settings':
        settings.set(message.project, message.settings);
        return;
      case 'close':
        projectOf(message.project).close(message.path);
        return;
      case 'invalidate':
        projectOf(message.project).invalidate(message.paths);
        return;
      case 'names':
        suppliedTo(message.project).setNames(message.paths);
        return;
      case 'files':
        suppliedTo(message.project).supply(message.files);
        return;
      case 'bytes':
        loading.get(message.name)?.(message.bytes);
        loading.delete(message.name);
    }
  };
}
