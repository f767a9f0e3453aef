import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folder, pythonCall, scan, wattlens, type Report } from './kit.ts';

const cli = path.resolve('dist/cli.js');
const base = { PATH: process.env['PATH'], LC_ALL: 'C' };
const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/f${index}.py`, pythonCall]));

/** The command line under a shell that sets limits first, with a cache of its own. */
function limited(limits: string, cwd: string, cache: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync('sh', ['-c', `${limits}; exec "$@"`, 'sh', process.execPath, cli, ...args], {
    ...{ cwd, encoding: 'utf8', timeout: 60_000 },
    env: { ...base, XDG_CACHE_HOME: cache },
  });
}

/** No file may grow beyond a block: what a full disk is like. The signal that would end the process is off. */
const full = `trap '' XFSZ; ulimit -f 1`;

describe('what is no file', () => {
  test.each(['.gitignore', '.env', 'package.json', 'tsconfig.json', 'Dockerfile'])(
    'a pipe named %s is not opened',
    name => {
      const root = folder({ 'a.py': pythonCall, 'b.ts': "import x from 'y';\nimport OpenAI from 'openai';\n" });
      spawnSync('mkfifo', [path.join(root, name)]);
      const { report, code } = scan(root);
      expect(code).toBe(0);
      expect(report.sites).toHaveLength(1);
    },
  );

  test('a pipe named wattlens.json is told', () => {
    const root = folder({ 'a.py': pythonCall });
    spawnSync('mkfifo', [path.join(root, 'wattlens.json')]);
    const { code, stderr } = wattlens(root, 'scan', '.');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^wattlens: wattlens\.json: neither a file nor a folder/u);
  });

  test('a socket is not opened', async () => {
    const root = folder({ 'a.py': pythonCall });
    const server = createServer();
    onTestFinished(() => {
      server.close();
    });
    await new Promise<void>(resolve => server.listen(path.join(root, 's.py'), resolve));
    expect(scan(root).report.skipped).toEqual([{ path: 's.py', reason: 'a pipe, socket or device; it is not opened' }]);
  });
});

test('what may not be read is told, and the rest goes on', () => {
  const root = folder({ 'a.py': pythonCall, 'closed.py': pythonCall, 'shut/b.py': pythonCall });
  chmodSync(root, 0o755);
  chmodSync(path.join(root, 'closed.py'), 0);
  chmodSync(path.join(root, 'shut'), 0);
  onTestFinished(() => {
    chmodSync(path.join(root, 'shut'), 0o700);
  });
  // Who may read everything runs as somebody who may not, from a place that anybody may read.
  const isRoot = process.getuid?.() === 0;
  const bundles = folder({ 'package.json': '{ "type": "module" }' });
  chmodSync(bundles, 0o755);
  cpSync('dist', path.join(bundles, 'dist'), { recursive: true });
  const { stdout, status } = spawnSync(
    process.execPath,
    [path.join(bundles, 'dist', 'cli.js'), 'scan', '--format', 'json', '--no-cache', '.'],
    { cwd: root, encoding: 'utf8', timeout: 60_000, env: base, ...(isRoot ? { uid: 65_534, gid: 65_534 } : {}) },
  );
  expect(status).toBe(0);
  const { sites, skipped } = JSON.parse(stdout) as Report;
  expect(sites.map(site => site.path)).toEqual(['a.py']);
  const reason = 'permission denied; make it readable or add it to .gitignore';
  expect(skipped).toEqual([
    { path: 'closed.py', reason },
    { path: 'shut', reason },
  ]);
});

test('files that go while a scan looks at them are no fault', async () => {
  const root = folder(many(3000));
  const running = spawn(process.execPath, [cli, 'scan', '--format', 'json', '--no-cache', '.'], {
    ...{ cwd: root, env: base, stdio: ['ignore', 'pipe', 'ignore'] as const },
  });
  let stdout = '';
  running.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
  const ended = new Promise<number | null>(resolve => running.on('exit', resolve));
  for (const name of readdirSync(path.join(root, 'src'))) {
    rmSync(path.join(root, 'src', name));
    if (name.endsWith('7.py')) await new Promise(resolve => setImmediate(resolve));
  }
  expect(await ended).toBe(0);
  const { skipped } = JSON.parse(stdout) as Report;
  for (const { reason } of skipped) expect(reason).toBe('not found; check the path');
});

test('a folder of 100,000 entries, and logs of a gigabyte', () => {
  const root = folder({ 'a.py': pythonCall, 'huge.log': '', 'huge.py': '' });
  for (let index = 0; index < 100_000; index += 1) closeSync(openSync(path.join(root, `entry${index}.txt`), 'w'));
  truncateSync(path.join(root, 'huge.log'), 2 ** 30);
  truncateSync(path.join(root, 'huge.py'), 2 ** 30);
  const { report, code } = scan(root, '--no-cache');
  expect(code).toBe(0);
  expect(report.sites.map(site => site.path)).toEqual(['a.py']);
  expect(report.skipped.map(({ reason }) => reason)).toEqual([
    'too large to analyse (1024.0 MB, the limit is 5 MB); split it or add it to .gitignore',
  ]);
}, 120_000);

describe('a disk that takes nothing more', () => {
  test('leaves no half report, and says so', () => {
    const root = folder({ ...many(5), 'report.json': 'before' });
    const { status, stderr } = limited(full, root, root, 'scan', '--format', 'json', '--output', 'report.json', 'src');
    expect(status).toBe(2);
    expect(stderr).toContain('report.json: cannot be written, larger than files may be here; make room');
    expect(readFileSync(path.join(root, 'report.json'), 'utf8')).toBe('before');
    expect(readdirSync(root).filter(name => name.includes('.tmp'))).toEqual([]);
  });

  test('leaves no half results for the next scan', () => {
    const root = folder(many(20));
    const cache = folder({});
    const first = limited(full, root, cache, 'scan', '.');
    expect(first.status).toBe(0);
    expect(readdirSync(path.join(cache, 'wattlens'))).toEqual([]);
    expect(limited(':', root, cache, 'scan', '.').stdout).toBe(first.stdout);
  });

  test('leaves a file that was to be fixed as it was', () => {
    const source = `${pythonCall.replace('gpt-4o-mini', 'gpt-3.5-turbo')}${'# a line of the file\n'.repeat(100)}`;
    const root = folder({ 'a.py': source });
    const { status, stderr } = limited(full, root, root, 'fix', '--include-review', '.');
    expect(stderr).toContain('a.py: cannot be written, larger than files may be here; make room');
    expect(status).toBe(2);
    expect(readFileSync(path.join(root, 'a.py'), 'utf8')).toBe(source);
    expect(readdirSync(root).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });
});

test('where the folder of the cache cannot be made, a scan goes on', () => {
  const { status, stderr } = limited(':', folder({ 'a.py': pythonCall }), '/dev/null', 'scan', '.');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

/** Runs until it has ended, or is killed after so many milliseconds. */
function killedAfter(ms: number, cwd: string, cache: string, ...args: readonly string[]): Promise<void> {
  const running = spawn(process.execPath, [cli, ...args], {
    ...{ cwd, stdio: 'ignore' as const, env: { ...base, XDG_CACHE_HOME: cache } },
  });
  const timer = setTimeout(() => running.kill('SIGKILL'), ms);
  return new Promise(resolve => {
    running.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

describe('killed at any moment', () => {
  test('a scan leaves nothing that the next one stumbles over', async () => {
    const root = folder(many(400));
    const cache = folder({});
    const { stdout } = limited(':', root, folder({}), 'scan', '--format', 'csv', '.');
    for (let ms = 50; ms <= 850; ms += 100) await killedAfter(ms, root, cache, 'scan', '.');
    const after = limited(':', root, cache, 'scan', '--format', 'csv', '.');
    expect(after.status).toBe(0);
    expect(after.stdout).toBe(stdout);
    expect(limited(':', root, cache, 'scan', '--format', 'csv', '.').stdout).toBe(stdout);
  }, 120_000);

  test('fixing leaves each file as it was or as it shall be', async () => {
    const before = pythonCall.replace('gpt-4o-mini', 'gpt-3.5-turbo');
    const files = Object.fromEntries(Object.keys(many(60)).map(name => [name, before]));
    const whole = folder(files);
    limited(':', whole, whole, 'fix', '--include-review', '.');
    const fixed = readFileSync(path.join(whole, 'src', 'f0.py'), 'utf8');
    expect(fixed).not.toBe(before);
    for (let ms = 100; ms <= 1000; ms += 150) {
      const root = folder(files);
      await killedAfter(ms, root, root, 'fix', '--include-review', '.');
      const texts = Object.keys(files).map(name => readFileSync(path.join(root, name), 'utf8'));
      expect(texts.filter(text => text !== before && text !== fixed)).toEqual([]);
    }
  }, 120_000);
});

test('several scans at once on one cache say the same', async () => {
  const root = folder(many(200));
  const cache = folder({});
  const one = limited(':', root, folder({}), 'scan', '--format', 'csv', '.').stdout;
  const run = (): Promise<string> =>
    new Promise(resolve => {
      const running = spawn(process.execPath, [cli, 'scan', '--format', 'csv', '.'], {
        ...{ cwd: root, stdio: ['ignore', 'pipe', 'ignore'] as const, env: { ...base, XDG_CACHE_HOME: cache } },
      });
      let stdout = '';
      running.stdout.on('data', (text: Buffer) => (stdout += text.toString()));
      running.on('close', () => {
        resolve(stdout);
      });
    });
  for (let round = 0; round < 2; round += 1) expect(await Promise.all([run(), run(), run()])).toEqual([one, one, one]);
  expect(readdirSync(path.join(cache, 'wattlens')).filter(name => !name.endsWith('.bin'))).toEqual([]);
}, 120_000);

test('a draft of a process that was killed goes when it is old', () => {
  const cache = folder({ 'wattlens/a.bin.draft': 'half' });
  spawnSync('touch', ['-d', '2020-01-01', path.join(cache, 'wattlens', 'a.bin.draft')]);
  limited(':', folder({ 'a.py': pythonCall }), cache, 'scan', '.');
  expect(readdirSync(path.join(cache, 'wattlens'))).toEqual([expect.stringMatching(/\.bin$/u)]);
});

test.each(['web-tree-sitter.wasm', 'tree-sitter-python.wasm'])('a damaged %s is told, and ends the run', name => {
  const bundles = folder({ 'package.json': '{ "type": "module" }' });
  cpSync('dist', path.join(bundles, 'dist'), { recursive: true });
  truncateSync(path.join(bundles, 'dist', name), 5000);
  const root = folder({ 'a.py': pythonCall });
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(bundles, 'dist/cli.js'), 'scan', '.'], {
    ...{ cwd: root, encoding: 'utf8', timeout: 60_000, env: { ...base, XDG_CACHE_HOME: root } },
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(new RegExp(`^wattlens: ${name} cannot be loaded \\(.*\\); install WattLens again\n$`, 'u'));
});

test('a fix to a file behind a link changes the file, and the link stays', () => {
  const root = folder({ 'real/a.py': pythonCall.replace('gpt-4o-mini', 'gpt-3.5-turbo') });
  mkdirSync(path.join(root, 'named'));
  symlinkSync('../real/a.py', path.join(root, 'named', 'a.py'));
  writeFileSync(path.join(root, 'x.txt'), '');
  wattlens(root, 'fix', '--include-review', 'named/a.py');
  expect(readFileSync(path.join(root, 'real/a.py'), 'utf8')).not.toContain('gpt-3.5-turbo');
  expect(readdirSync(path.join(root, 'named'), { withFileTypes: true })[0]?.isSymbolicLink()).toBe(true);
});
