import { CancellationTokenSource, EventEmitter } from 'vscode';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import type { Engine } from '../../src/editor/engine.ts';
import type { State } from '../../src/editor/engineWorker.ts';
import { DamagedEngine, folderScan } from '../../src/editor/folderScan.ts';
import type { Outcome } from '../../src/worker/engine.ts';
import type { Scan, Scanned } from '../../src/worker/protocol.ts';

const project = { id: '/project', root: undefined, readByEngine: true };
const reason = 'too large to analyse';
const step = (): undefined => undefined;

/** An engine that answers as `answer` says; what it cannot answer ends it, as a hostile file does. */
function fakeEngine(
  answer: (path: string, thorough: boolean) => Partial<Scanned> | undefined,
  ill: 'paused' | 'damaged' = 'paused',
) {
  const states = new EventEmitter<State>();
  const asked: string[][] = [];
  let state: State = { is: 'well' };
  const change = (next: State): void => {
    state = next;
    states.fire(next);
  };
  const scan = (_: unknown, { paths, thorough }: Pick<Scan, 'paths' | 'thorough'>): Promise<Scanned | undefined> => {
    asked.push([...paths]);
    const answers = paths.map(path => answer(path, thorough));
    if (answers.includes(undefined)) {
      change({ is: ill, reason: 'out of memory' });
      setTimeout(() => {
        change({ is: 'well' });
      });
      return Promise.resolve(undefined);
    }
    return Promise.resolve({
      outcomes: answers.flatMap(each => each?.outcomes ?? []),
      passedOver: answers.flatMap(each => each?.passedOver ?? []),
      parsed: answers.flatMap(each => each?.parsed ?? []),
    });
  };
  const engine = { state: () => state, onDidChangeState: states.event, scan } as unknown as Engine;
  return { engine, asked };
}

const withNote = (path: string): Partial<Scanned> => ({
  outcomes: [{ path, sites: [], wrapperCalls: [], note: 'read' } satisfies Outcome],
  parsed: [path],
});

describe('the scan of a folder', () => {
  it('asks for files in batches, and says how many are done', async () => {
    const { engine, asked } = fakeEngine(withNote);
    const scan = folderScan(engine, project, defaultSettings);
    const paths = Array.from({ length: 20 }, (_, index) => `${index}.py`);
    let done = 0;
    const { token } = new CancellationTokenSource();
    expect(await scan.look(paths, files => (done += files), token)).toBe(true);
    expect(asked.map(batch => batch.length)).toEqual([8, 8, 4]);
    expect([done, scan.outcomes.size]).toEqual([20, 20]);
  });

  it('loses one file to a file that ends the engine, and goes on when it is well again', async () => {
    const { engine } = fakeEngine(path => (path === 'bomb.py' ? undefined : withNote(path)));
    const scan = folderScan(engine, project, defaultSettings);
    await scan.look(['a.py', 'bomb.py', 'c.py'], step, new CancellationTokenSource().token);
    expect([...scan.outcomes.keys()].sort()).toEqual(['a.py', 'bomb.py', 'c.py']);
    expect(scan.outcomes.get('bomb.py')).toHaveProperty('reason');
  });

  it('ends where the engine is damaged, instead of losing one file after the other to it', async () => {
    const { engine, asked } = fakeEngine(() => undefined, 'damaged');
    const scan = folderScan(engine, project, defaultSettings);
    const paths = Array.from({ length: 100 }, (_, index) => `${index}.py`);
    const { token } = new CancellationTokenSource();
    await expect(scan.look(paths, step, token)).rejects.toThrow(new DamagedEngine('out of memory'));
    expect(asked.length).toBeLessThanOrEqual(2);
    expect(scan.outcomes.size).toBe(0);
  });

  it('parses what imports from a file that was parsed, and not what does not', async () => {
    const passed = (path: string, imports: readonly string[]): Partial<Scanned> => ({
      passedOver: [{ path, imports, passesOn: false }],
    });
    const { engine, asked } = fakeEngine((path, thorough) => {
      if (thorough || path === 'client.py') return withNote(path);
      return passed(path, path === 'user.py' ? ['client'] : []);
    });
    const scan = folderScan(engine, project, defaultSettings);
    const { token } = new CancellationTokenSource();
    await scan.look(['client.py', 'other.py', 'user.py'], step, token);
    expect(asked.at(-1)).toEqual(['user.py']);
    expect([...scan.outcomes.keys()]).toEqual(['client.py', 'user.py']);
    await scan.update(['other.py'], token);
    expect([...scan.outcomes.keys()].sort()).toEqual(['client.py', 'user.py']);
  });

  it('forgets what is gone, and takes in what is other', async () => {
    let broken = false;
    const { engine } = fakeEngine(path => (broken ? { outcomes: [{ path, reason }], parsed: [path] } : withNote(path)));
    const scan = folderScan(engine, project, defaultSettings);
    const { token } = new CancellationTokenSource();
    await scan.look(['a.py', 'b.py'], step, token);
    broken = true;
    scan.forget('b.py');
    await scan.update(['a.py'], token);
    expect([...scan.outcomes.values()]).toEqual([{ path: 'a.py', reason }]);
  });

  it('stops where it is cancelled', async () => {
    const source = new CancellationTokenSource();
    const { engine, asked } = fakeEngine(withNote);
    source.cancel();
    expect(await folderScan(engine, project, defaultSettings).look(['a.py'], step, source.token)).toBe(false);
    expect(asked).toEqual([]);
  });
});
