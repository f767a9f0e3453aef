import { defaultSettings, type Settings } from '../core/analysis.ts';
import { openProject, type Means, type OpenProject, type ProjectFiles } from './engine.ts';
import { LoadFailure } from './damage.ts';
import { lazyParsers, type Bytes, type Parsers } from './parsers.ts';
import type { Analyze, FromWorker, Send, ToWorker } from './protocol.ts';
import { requestQueue, type Request } from './requestQueue.ts';
import { scanned } from './scanned.ts';
import { suppliedFiles, type SuppliedFiles } from './suppliedFiles.ts';
import { warmUp } from './warmUp.ts';
import { written } from './written.ts';

/** What a runtime gives to the service: files and bytes that it can read itself, if any. */
export interface Runtime {
  readonly send: Send<FromWorker>;
  /** Lets waiting messages in. An analysis runs in one go: a cancellation is heard before the next one, or never. */
  readonly pause: () => Promise<void>;
  readonly bytes?: Bytes;
  /** Parsers that are there already; otherwise they are made of bytes. */
  readonly parsers?: Parsers;
  /** The files of a project on this machine; undefined for one that only the host can read. */
  readonly filesOf?: (project: string) => ProjectFiles | undefined;
}

/** Answers the messages of one host, one analysis at a time. What it cannot understand it says has failed, and goes on. */
export function serve(runtime: Runtime, core: Omit<Means, 'parsers'>): (message: ToWorker) => void {
  const { send, pause } = runtime;
  const loading = new Map<string, (bytes: Uint8Array) => void>();
  const ask: Bytes = name =>
    new Promise(resolve => {
      loading.set(name, resolve);
      send({ kind: 'load', name });
    });
  const means: Means = { ...core, parsers: runtime.parsers ?? lazyParsers(runtime.bytes ?? ask) };
  const supplied = new Map<string, SuppliedFiles>();
  const projects = new Map<string, OpenProject>();
  const settings = new Map<string, Settings>();

  const suppliedTo = (project: string): SuppliedFiles =>
    made(supplied, project, () =>
      suppliedFiles(paths => {
        send({ kind: 'want', project, paths });
      }),
    );
  const projectOf = (project: string): OpenProject =>
    made(projects, project, () => openProject(runtime.filesOf?.(project) ?? suppliedTo(project), means));

  const answer = async (request: Request): Promise<void> => {
    const { id } = request;
    try {
      if (request.kind === 'write') send({ kind: 'written', id, text: written(request) });
      else if (request.kind === 'scan')
        send({ kind: 'scanned', id, ...(await scanned(request, projectOf(request.project))) });
      else {
        const assumed = settings.get(request.project) ?? defaultSettings;
        const outcome = await projectOf(request.project).analyze(request.document, assumed);
        send({ kind: 'analysis', id, outcome });
      }
    } catch (error) {
      if (error instanceof LoadFailure) send({ kind: 'unable', reason: error.message });
      send({ kind: 'failed', id, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const cancelled = ({ id }: Request): void => {
    send({ kind: 'cancelled', id });
  };
  const queue = requestQueue({ answer, cancelled, pause });

  const hear = (message: ToWorker): void => {
    switch (message.kind) {
      case 'analyze':
        queue.cancel(other => other.kind === 'analyze' && isSameDocument(other, message));
        queue.add(message);
        return;
      case 'scan':
      case 'write':
        queue.add(message);
        return;
      case 'cancel':
        queue.cancel(({ id }) => id === message.id);
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
      case 'prepare':
        for (const languageId of message.languageIds) queue.whenIdle(languageId, () => warmUp(languageId, means));
        return;
      case 'bytes':
        loading.get(message.name)?.(message.bytes);
        loading.delete(message.name);
    }
  };
  return message => {
    try {
      hear(message);
    } catch (error) {
      if ('id' in message) send({ kind: 'failed', id: message.id, reason: String(error) });
    }
  };
}

const isSameDocument = (one: Analyze, other: Analyze): boolean =>
  one.project === other.project && one.document.path === other.document.path;

function made<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
