import { copyFileSync, cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CancellationTokenSource } from 'vscode';
import { expect, onTestFinished, test, vi } from 'vitest';
import { engineOf, type Engine } from '../../src/editor/engine.ts';
import { threadOf } from '../../src/editor/nodeWorker.ts';
import type { Project } from '../../src/editor/project.ts';
import type { Outcome } from '../../src/worker/engine.ts';

const project: Project = { id: '/project', root: undefined, readByEngine: false };
const text = 'import openai\nopenai.OpenAI().responses.create(model="gpt-4o", input="x")\n';
const document = { path: 'a.py', content: { text } };

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'wattlens-'));
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}

/** An engine with a thread of its own, as VS Code on the desktop has it. */
function engineWith(script: string, heapMegabytes?: number): { readonly engine: Engine; readonly lines: string[] } {
  const lines: string[] = [];
  const engine = engineOf({
    startWorker: threadOf(script, heapMegabytes),
    introduce: () => Promise.resolve([]),
    supply: () => undefined,
    log: line => lines.push(line),
  });
  onTestFinished(() => {
    engine.dispose();
  });
  return { engine, lines };
}

const asked = (engine: Engine): Promise<Outcome | undefined> =>
  engine.analyze(project, document, new CancellationTokenSource().token);

/** After an answer that is none: the engine says why, and is well again a little later. */
async function pausedAndBack(engine: Engine, reason: RegExp, is = 'paused'): Promise<void> {
  expect(await asked(engine)).toBeUndefined();
  await vi.waitFor(() => {
    expect(engine.state()).toEqual({ is, reason: expect.stringMatching(reason) as string });
  }, 10_000);
  expect(await asked(engine)).toBeUndefined();
  await vi.waitFor(() => {
    expect(engine.state().is).toBe('well');
  }, 10_000);
}

test.each(['web-tree-sitter.wasm', 'tree-sitter-python.wasm'])(
  'a damaged %s pauses the engine with its name; when it is whole again, so is the engine',
  async name => {
    const bundles = folder();
    cpSync('dist', bundles, { recursive: true });
    truncateSync(path.join(bundles, name), 5000);
    const { engine, lines } = engineWith(path.join(bundles, 'worker.node.cjs'));
    await pausedAndBack(
      engine,
      new RegExp(`^${name} cannot be loaded \\(.+\\); install WattLens again$`, 'u'),
      'damaged',
    );
    expect(lines.join('\n')).toContain(`${name} cannot be loaded`);
    copyFileSync(path.join('dist', name), path.join(bundles, name));
    expect(await asked(engine)).toMatchObject({ sites: [{ model: { id: 'gpt-4o' } }] });
  },
);

const deaths = {
  'runs out of memory': ['const kept = [];\nfor (;;) kept.push(new Array(10000).fill({}));', /memory/u],
  throws: ["throw new Error('a fault in it');", /^a fault in it$/u],
  'ends by itself': ['process.exit(3);', /^exit code 3$/u],
} as const;

test.each(Object.entries(deaths))(
  'a worker that %s pauses the engine, and another is started',
  async (_, [does, reason]) => {
    const script = path.join(folder(), 'worker.cjs');
    writeFileSync(script, `require('node:worker_threads').parentPort.on('message', () => {\n${does}\n});\n`);
    const { engine } = engineWith(script, 32);
    await pausedAndBack(engine, reason);
    await pausedAndBack(engine, reason);
  },
);

test('a worker whose script is not there is told, and what helps', async () => {
  const { engine } = engineWith(path.join(folder(), 'gone.cjs'));
  await pausedAndBack(
    engine,
    /^gone\.cjs cannot be loaded \(Cannot find module .+\); install WattLens again$/u,
    'damaged',
  );
});

test('so is a script that is cut short', async () => {
  const bundles = folder();
  const script = path.join(bundles, 'worker.node.cjs');
  copyFileSync(path.join('dist', 'worker.node.cjs'), script);
  truncateSync(script, 300_000);
  const { engine } = engineWith(script);
  await pausedAndBack(engine, /^worker\.node\.cjs cannot be loaded \(.+\); install WattLens again$/u, 'damaged');
});
