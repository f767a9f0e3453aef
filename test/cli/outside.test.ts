import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts';
import { folder, wattlens } from './kit.ts';

const record = pathToFileURL(path.resolve('test/kit/recordReads.mjs')).href;

/** What lies beside a project and is no part of it. */
const secrets = {
  'secret.py': 'MODEL = "secret-model"\n',
  'secret.ts': "export const MODEL = 'secret-model';\n",
  'index.ts': "export const MODEL = 'secret-model';\n",
  'package.json': '{ "name": "@secret/pkg", "source": "index" }',
  'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "paths": { "far": ["secret.ts"] } } }',
  '.env': 'MODEL=secret-model\n',
  'wattlens.json': '{ "secret-model": 1 }',
  'wattlens.usage.json': '{ "secret-model": 1 }',
  '.gitignore': 'seen.py\n',
  Dockerfile: 'FROM vllm/vllm-openai\nCMD ["--model", "secret-model"]\n',
};

const python = (imports: string): string =>
  `import os\n${imports}\nfrom openai import OpenAI\nOpenAI().responses.create(model=MODEL, input="x")\n`;
const script = (from: string): string =>
  `import { MODEL } from '${from}';\nimport OpenAI from 'openai';\nawait new OpenAI().responses.create({ model: MODEL, input: 'x' });\n`;

/** A project that tries every way out, and what lies outside. */
function crafted(): { readonly root: string; readonly outside: string } {
  const outside = folder(secrets);
  const up = path.relative('/tmp/x', '/tmp') + '/';
  const far = `${up.repeat(12)}${outside.slice(1)}`;
  const root = folder({
    '.git/HEAD': '',
    'seen.py': python('MODEL = "gpt-4o"'),
    'dots.py': python(`from ${'.'.repeat(20)}secret import MODEL`),
    'linked.py': python('from secret import MODEL'),
    'inFolder.py': python('from way.secret import MODEL'),
    'environment.py': python('MODEL = os.environ["MODEL"]'),
    'relative.ts': script(`${far}/secret`),
    'absolute.ts': script(`${outside}/secret`),
    'aliased.ts': script('far/secret'),
    'based.ts': script('based'),
    'extended.ts': script('far'),
    'packaged.ts': script('@secret/pkg'),
    'tsconfig.json': JSON.stringify({
      extends: `${far}/tsconfig.json`,
      compilerOptions: { baseUrl: '../'.repeat(20), paths: { 'far/*': [`${far}/*`, `${outside}/*`] } },
    }),
    'package.json': JSON.stringify({ workspaces: [far, outside, `${outside}/*`, 'way'] }),
    'pnpm-workspace.yaml': `packages:\n  - '${far}'\n  - ${outside}\n`,
  });
  symlinkSync(path.join(outside, 'secret.py'), path.join(root, 'secret.py'));
  symlinkSync(outside, path.join(root, 'way'));
  symlinkSync(path.join(outside, '.env'), path.join(root, '.env'));
  symlinkSync(path.join(outside, 'Dockerfile'), path.join(root, 'Dockerfile'));
  symlinkSync(path.join(outside, '.gitignore'), path.join(root, '.gitignore'));
  return { root, outside };
}

/** Files and folders of `outside` that were opened. */
const openedIn = (outside: string, log: string): readonly string[] =>
  readFileSync(log, 'utf8')
    .split('\n')
    .filter(file => file === outside || file.startsWith(`${outside}/`));

describe('nothing outside a project is read, whatever its files say', () => {
  test('by the command line', () => {
    const { root, outside } = crafted();
    const log = path.join(folder({ log: '' }), 'log');
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [path.resolve('dist/cli.js'), 'scan', '--format', 'json', '--no-cache', '.'],
      {
        ...{ cwd: root, encoding: 'utf8', timeout: 60_000 },
        env: { PATH: process.env['PATH'], NODE_OPTIONS: `--import=${record}`, READ_LOG: log },
      },
    );
    expect(status).toBe(0);
    expect(openedIn(outside, log)).toEqual([]);
    expect(stdout + stderr).not.toContain('secret-model');
    // The reads of the project itself were seen, in the worker too; and the rules of a foreign .gitignore do not hold.
    expect(readFileSync(log, 'utf8')).toContain(path.join(root, 'relative.ts'));
    expect(stdout).toContain('seen.py');
  });

  test('by the worker of the editor', async () => {
    const { root, outside } = crafted();
    const log = path.join(folder({ log: '' }), 'log');
    const worker = new Worker(path.resolve('dist/worker.node.cjs'), {
      execArgv: ['--import', record],
      env: { ...process.env, READ_LOG: log },
    });
    onTestFinished(async () => {
      await worker.terminate();
    });
    const answers = new Promise<readonly FromWorker[]>((resolve, reject) => {
      const said: FromWorker[] = [];
      worker.on('error', reject);
      worker.on('message', (message: FromWorker) => {
        if (said.push(message) === 2) resolve(said);
      });
    });
    const paths = ['dots.py', 'linked.py', 'inFolder.py', 'environment.py', 'secret.py', 'way/secret.py']
      .concat(['relative.ts', 'absolute.ts', 'aliased.ts', 'based.ts', 'extended.ts', 'packaged.ts'])
      .concat(['../secret.py', `${path.relative(root, outside)}/secret.py`]);
    const document = { path: 'new.py', content: { text: python('from secret import MODEL') } };
    const messages: readonly ToWorker[] = [
      { kind: 'scan', id: 1, project: root, paths, settings: defaultSettings, thorough: true },
      { kind: 'analyze', id: 2, project: root, document },
    ];
    for (const message of messages) worker.postMessage(message);
    const said = await answers;
    expect(said.map(({ kind }) => kind).sort()).toEqual(['analysis', 'scanned']);
    expect(JSON.stringify(said)).not.toContain('secret-model');
    expect(openedIn(outside, log)).toEqual([]);
    expect(readFileSync(log, 'utf8')).toContain(path.join(root, 'relative.ts'));
  });

  test.each(['wattlens.json', 'wattlens.usage.json'])('%s that is a link out of it is told, and not followed', name => {
    const outside = folder(secrets);
    const root = folder({ '.git/HEAD': '', 'a.py': python('MODEL = "gpt-4o"') });
    symlinkSync(path.join(outside, name), path.join(root, name));
    const { code, stdout, stderr } = wattlens(root, 'scan', '.');
    expect(code).toBe(2);
    expect(stderr).toContain(`${name}: a link that leads out of the project; name the file it stands for`);
    expect(stdout + stderr).not.toContain('secret-model');
  });

  test('a link inside it is followed', () => {
    const root = folder({ '.git/HEAD': '', 'conf/w.json': '{ "zone": "FRA" }', 'a.py': python('MODEL = "gpt-4o"') });
    symlinkSync('conf/w.json', path.join(root, 'wattlens.json'));
    expect(wattlens(root, 'scan', '.').code).toBe(0);
  });
});

describe('the bundles', () => {
  let bundles: readonly (readonly [string, string])[];
  beforeAll(() => {
    const names = readdirSync('dist').filter(name => /\.[cm]?js$/u.test(name));
    const known = ['cli.js', 'action.mjs', 'worker.node.cjs', 'worker.web.js', 'desktop.cjs', 'web.cjs', 'report.js'];
    expect(names).toEqual(expect.arrayContaining(known));
    bundles = names.map(name => [name, readFileSync(path.join('dist', name), 'utf8')]);
  });

  test('run no text as code', () => {
    for (const [name, text] of bundles)
      expect([name, /\beval\(|\bnew Function\b|[^.\w]Function\(|require\("(?:node:)?vm"\)/u.exec(text)?.[0]]).toEqual([
        name,
        undefined,
      ]);
  });
});
