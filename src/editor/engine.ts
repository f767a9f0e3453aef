import type { CancellationToken, Event } from 'vscode';
import type { Document, Outcome } from '../worker/engine.ts';
import type { FromWorker, Scan, Scanned, ToWorker, Write } from '../worker/protocol.ts';
import { engineWorker, type StartWorker, type State } from './engineWorker.ts';
import { openQuestions, type Answer, type Patience, type Question } from './openQuestions.ts';
import type { Project } from './project.ts';

/** The engine in its worker: started with the first question, started anew when it dies, each time a little later. */
export interface Engine {
  readonly state: () => State;
  /** It was paused, or is well again: what was asked in between was not answered. */
  readonly onDidChangeState: Event<State>;
  /** Undefined where the question was overtaken or cancelled, or the engine is paused. */
  readonly analyze: (project: Project, document: Document, token: CancellationToken) => Promise<Outcome | undefined>;
  /** Looks at files as they are on disk, or in an editor. Undefined as for `analyze`. */
  readonly scan: (
    project: Project,
    request: Pick<Scan, 'paths' | 'settings' | 'thorough'>,
    token: CancellationToken,
  ) => Promise<Scanned | undefined>;
  /** The text of a report. Undefined as for `analyze`, and where it failed; the log says why. */
  readonly write: (request: Omit<Write, 'kind' | 'id'>, token: CancellationToken) => Promise<string | undefined>;
  /** Dropped while no worker runs: one that starts has nothing to forget. */
  readonly tell: (message: ToWorker) => void;
  readonly dispose: () => void;
}

interface Options {
  readonly startWorker: StartWorker;
  /** What a new worker must know before its first question about a project. */
  readonly introduce: (project: Project) => Promise<readonly ToWorker[]>;
  /** Answers what a worker that cannot read asks for, or says why it cannot have it: then it ends. */
  readonly supply: (message: FromWorker, reply: (answer: ToWorker) => void, deny: (error: unknown) => void) => void;
  readonly log: (line: string) => void;
}

/** A text that keeps the worker busy for longer is given up, and the worker with it. */
const patienceMs = 10_000;
/** The same for the files of a scan that are asked for together. */
const scanPatienceMs = 30_000;

export function engineOf({ startWorker, introduce, supply, log }: Options): Engine {
  const introduced = new Map<string, Promise<void>>();
  const questions = openQuestions({
    post: message => {
      worker.post(message);
    },
    fail: reason => {
      worker.fail(reason);
    },
  });

  const receive = (message: FromWorker): void => {
    switch (message.kind) {
      case 'analysis':
      case 'scanned':
      case 'written':
        worker.succeed();
        questions.settle(message.id, message);
        return;
      case 'failed':
        log(`an analysis failed: ${message.reason}`);
        questions.settle(message.id, undefined);
        return;
      case 'cancelled':
        questions.settle(message.id, undefined);
        return;
      case 'unable':
        worker.fail(message.reason, 'damaged');
        return;
      default:
        supply(message, worker.post, worker.deny);
    }
  };
  const lost = (): void => {
    introduced.clear();
    questions.drop();
  };
  const worker = engineWorker({ startWorker, receive, lost, log });
  const known = (project: Project): Promise<void> => {
    const before = introduced.get(project.id);
    if (before) return before;
    const introduction = introduce(project).then(
      messages => {
        messages.forEach(worker.post);
      },
      (error: unknown) => {
        introduced.delete(project.id);
        log(`${project.id} is looked at with the defaults (${String(error)})`);
      },
    );
    introduced.set(project.id, introduction);
    return introduction;
  };
  const ask = async (
    project: Project | undefined,
    question: (id: number) => Question,
    patience: Patience,
    token: CancellationToken,
  ): Promise<Answer | undefined> => {
    if (!(await worker.start())) return undefined;
    if (project) await known(project);
    if (token.isCancellationRequested || !worker.isRunning()) return undefined;
    return questions.ask(question, patience, token);
  };

  return {
    state: worker.state,
    onDidChangeState: worker.onDidChangeState,
    tell: worker.post,
    analyze: async (project, document, token) => {
      const question = (id: number): Question => ({ kind: 'analyze', id, project: project.id, document });
      const answer = await ask(project, question, { ms: patienceMs, what: document.path }, token);
      return answer?.kind === 'analysis' ? answer.outcome : undefined;
    },
    scan: async (project, request, token) => {
      const question = (id: number): Question => ({ kind: 'scan', id, project: project.id, ...request });
      const what = request.paths.join(', ').slice(0, 200);
      const answer = await ask(project, question, { ms: scanPatienceMs, what }, token);
      return answer?.kind === 'scanned' ? answer : undefined;
    },
    write: async (request, token) => {
      const question = (id: number): Question => ({ kind: 'write', id, ...request });
      const answer = await ask(undefined, question, { ms: scanPatienceMs, what: request.format }, token);
      return answer?.kind === 'written' ? answer.text : undefined;
    },
    dispose: worker.dispose,
  };
}
