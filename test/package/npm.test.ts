import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly files: readonly { readonly path: string }[];
}

const home = mkdtempSync(path.join(tmpdir(), 'wattlens-npm-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function run(cwd: string, command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** What `npm publish` would send, without the build before it: dist/ is there. */
const { stdout } = run('.', 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', home);
const answer = JSON.parse(stdout) as readonly Packed[] | Readonly<Record<string, Packed>>;
const [packed] = Object.values(answer);
const tarball = path.join(home, packed?.filename ?? '');

describe('the npm package', () => {
  it('holds the command line, what it needs to run, and the schemas of its formats', () => {
    const parts = /^dist\/cli-\w+\.js$/u;
    expect(packed?.files.some(file => parts.test(file.path))).toBe(true);
    expect(packed?.files.flatMap(file => (parts.test(file.path) ? [] : [file.path])).sort()).toEqual([
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/cli.js',
      'dist/tree-sitter-javascript.wasm',
      'dist/tree-sitter-python.wasm',
      'dist/tree-sitter-tsx.wasm',
      'dist/tree-sitter-typescript.wasm',
      'dist/web-tree-sitter.wasm',
      'dist/worker.node.cjs',
      'package.json',
      'schemas/diff.schema.json',
      'schemas/scan.schema.json',
      'schemas/wattlens.schema.json',
    ]);
  });

  it('is at most 2 MB', () => {
    expect(packed?.size).toBeLessThanOrEqual(2_000_000);
  });

  it('runs by npx in a folder that has nothing but a source', () => {
    const empty = mkdtempSync(path.join(home, 'empty-'));
    writeFileSync(
      path.join(empty, 'a.py'),
      'from openai import OpenAI\nOpenAI().responses.create(model="gpt-4o-mini", input="x")\n',
    );
    const ran = run(empty, 'npx', '--yes', '--offline', `--package=${tarball}`, 'wattlens', 'scan', '.');
    expect(ran.status, ran.stderr).toBe(0);
    expect(ran.stdout).toMatch(/^a\.py:2:1 +gpt-4o-mini .*\n\n1 AI call\.\n/u);
  });

  it('is published from a tagged commit only', () => {
    const root = mkdtempSync(path.join(home, 'release-'));
    mkdirSync(path.join(root, 'src'));
    for (const file of ['package.json', 'src/prepublish.mjs', 'src/scan.mjs']) cpSync(file, path.join(root, file));
    const git = (...args: readonly string[]) =>
      run(root, 'git', '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args);
    const publish = () => {
      const { status, stderr } = run(root, process.execPath, 'src/prepublish.mjs');
      return { status, stderr };
    };
    git('init', '-q');
    expect(publish()).toEqual({ status: 1, stderr: 'Not published: there are changes that are not committed.\n' });
    git('add', '-A');
    git('commit', '-qm', 'x');
    expect(publish()).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^Not published: this commit has no tag v/u) as string,
    });
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
    git('tag', `v${version}`);
    expect(publish()).toEqual({ status: 0, stderr: '' });
  });
});
