import { CancellationTokenSource } from 'vscode';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { engineOf, type Engine } from '../../src/editor/engine.ts';
import type { State } from '../../src/editor/engineWorker.ts';
import type { Project } from '../../src/editor/project.ts';
import type { Outcome } from '../../src/worker/engine.ts';
import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts';

const project: Project = { id: '/project', root: undefined, readByEngine: true };
const outcome: Outcome = { path: 'a.py', sites: [], wrapperCalls: [] };
const document = { path: 'a.py', content: { text: '' } };

/** A worker of which the test decides what it answers, and when it dies. */
class FakeWorker {
  readonly heard: ToWorker[] = [];
  stopped = false;
  readonly say: (message: FromWorker) => void;
  readonly die: (reason: string) => void;
  constructor(say: (message: FromWorker) => void, die: (reason: string) => void) {
    this.say = say;
    this.die = die;
  }

  get asked(): number {
    const last = this.heard.findLast(message => message.kind === 'analyze');
    return last?.id ?? 0;
  }

  answer(): void {
    this.say({ kind: 'analysis', id: this.asked, outcome });
  }
}

describe('the engine', () => {
  let workers: FakeWorker[];
  let states: State['is'][];
  let lines: string[];
  let engine: Engine;
  let cannotStart: boolean;
  const { token } = new CancellationTokenSource();
  const newest = (): FakeWorker => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('no worker was started');
    return worker;
  };
  /** Asks, and waits until the worker has heard it. */
  const ask = async (within = token): Promise<{ readonly answer: Promise<Outcome | undefined> }> => {
    const answer = engine.analyze(project, document, within);
    await vi.advanceTimersByTimeAsync(0);
    return { answer };
  };

  beforeEach(() => {
    vi.useFakeTimers();
    workers = [];
    states = [];
    lines = [];
    cannotStart = false;
    engine = engineOf({
      startWorker: (receive, ended) => {
        if (cannotStart) return Promise.reject(new Error('no threads are left'));
        const worker = new FakeWorker(receive, ended);
        workers.push(worker);
        return Promise.resolve({
          post: message => {
            worker.heard.push(message);
          },
          stop: () => {
            worker.stopped = true;
          },
        });
      },
      introduce: ({ id }) => Promise.resolve([{ kind: 'invalidate', project: id }]),
      supply: () => undefined,
      log: line => lines.push(line),
    });
    engine.onDidChangeState(({ is }) => states.push(is));
  });
  afterEach(() => {
    engine.dispose();
    vi.useRealTimers();
  });

  it('starts no worker before the first question', () => {
    engine.tell({ kind: 'invalidate', project: '/project' });
    expect(workers).toHaveLength(0);
  });

  it('introduces a project once, before its first question', async () => {
    const first = await ask();
    newest().answer();
    expect(await first.answer).toBe(outcome);
    await ask();
    expect(newest().heard.map(({ kind }) => kind)).toEqual(['invalidate', 'analyze', 'analyze']);
  });

  it('introduces a project to the worker that runs after one that could not be started', async () => {
    cannotStart = true;
    const { answer } = await ask();
    expect(await answer).toBeUndefined();
    cannotStart = false;
    await vi.advanceTimersByTimeAsync(1000);
    await ask();
    expect(newest().heard.map(({ kind }) => kind)).toEqual(['invalidate', 'analyze']);
  });

  it('passes a cancellation on, and takes the worker at its word', async () => {
    const source = new CancellationTokenSource();
    const { answer } = await ask(source.token);
    source.cancel();
    await vi.advanceTimersByTimeAsync(0);
    expect(newest().heard.at(-1)).toEqual({ kind: 'cancel', id: newest().asked });
    newest().say({ kind: 'cancelled', id: newest().asked });
    expect(await answer).toBeUndefined();
  });

  it('pauses when the worker dies, each time for longer, and tells a new one everything again', async () => {
    for (const pauseMs of [1000, 2000, 4000]) {
      const { answer } = await ask();
      newest().die('out of memory');
      expect(await answer).toBeUndefined();
      expect(engine.state()).toEqual({ is: 'paused', reason: 'out of memory' });
      expect(await engine.analyze(project, document, token)).toBeUndefined();
      await vi.advanceTimersByTimeAsync(pauseMs - 1);
      expect(engine.state().is).toBe('paused');
      await vi.advanceTimersByTimeAsync(1);
      expect(engine.state().is).toBe('well');
    }
    expect(states).toEqual(['paused', 'well', 'paused', 'well', 'paused', 'well']);
    expect(lines[0]).toContain('out of memory');
    const { answer } = await ask();
    newest().answer();
    expect(await answer).toBe(outcome);
    expect(workers).toHaveLength(4);
    expect(newest().heard[0]).toEqual({ kind: 'invalidate', project: '/project' });
  });

  it('starts with a short pause again once an analysis has succeeded', async () => {
    await ask();
    newest().die('first');
    await vi.advanceTimersByTimeAsync(1000);
    await ask();
    newest().answer();
    newest().die('second');
    await vi.advanceTimersByTimeAsync(1000);
    expect(engine.state().is).toBe('well');
  });

  it('gives up a text that keeps the worker busy, and the worker with it', async () => {
    const { answer } = await ask();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await answer).toBeUndefined();
    expect(newest().stopped).toBe(true);
    expect(lines[0]).toContain('a.py');
  });

  it('does not take one failed analysis for a dead worker', async () => {
    const { answer } = await ask();
    newest().say({ kind: 'failed', id: newest().asked, reason: 'unexpected' });
    expect(await answer).toBeUndefined();
    expect(engine.state().is).toBe('well');
  });
});
