import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { folder, pythonCall, wattlens } from './kit.ts';

const schema = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object;
const validate = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true })
  .addSchema(schema('scan'), 'scan.schema.json')
  .compile(schema('diff'));

function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** A repository with these files committed. */
function repository(files: Readonly<Record<string, string>>): string {
  const root = folder(files);
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  return root;
}

function commit(root: string): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'x');
}

const change = (root: string, file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

const diff = (cwd: string, ...args: readonly string[]) => wattlens(cwd, 'diff', '--base', 'HEAD', ...args);
/** The same with an environment of its own. */
function diffWith(cwd: string, env: Readonly<Record<string, string | undefined>>) {
  const cli = [path.resolve('dist/cli.js'), 'diff', '--base', 'HEAD'];
  return spawnSync(process.execPath, cli, { cwd, env, encoding: 'utf8' });
}

const larger = pythonCall.replace('gpt-4o-mini', 'gpt-4o');
const refusal = (cwd: string, ...args: readonly string[]) => {
  const { code, stdout, stderr } = wattlens(cwd, 'diff', ...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
};

describe('diff', () => {
  test('prints the changed calls only, and leaves the work tree as it was', () => {
    const root = repository({ 'a.py': pythonCall, 'b.py': pythonCall, 'c.py': pythonCall });
    change(root, 'a.py', `# moved down\n${larger}`);
    change(root, 'd.py', larger);
    rmSync(path.join(root, 'c.py'));
    change(root, 'b.py', `\n\n${pythonCall}`);
    const status = git(root, 'status', '--porcelain');
    const { code, stdout, stderr } = diff(root);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^changed +a\.py:4:1 +gpt-4o-mini -> gpt-4o +\S+ Wh -> \S+ Wh$/mu);
    expect(stdout).toMatch(/^added +d\.py:3:1 +gpt-4o +\S+ Wh$/mu);
    expect(stdout).toMatch(/^removed +c\.py:3:1 +gpt-4o-mini +\S+ Wh$/mu);
    expect(stdout).not.toContain('b.py');
    expect(stdout).toMatch(/^3 calls changed\.\nIf each runs once, estimated: \+/mu);
    expect(stdout).toMatch(/^base HEAD \([0-9a-f]{12}\), method wattlens-1, data \d{4}-\d{2}$/mu);
    expect(git(root, 'status', '--porcelain')).toBe(status);
  });

  test('sees files that were committed since, and what became of calls in a renamed one', () => {
    const root = repository({ 'a.py': `${pythonCall}${larger}`, 'other.py': pythonCall });
    git(root, 'mv', 'a.py', 'b.py');
    change(root, 'new.py', larger);
    commit(root);
    const renamed = wattlens(root, 'diff', '--base', 'HEAD~1');
    expect(renamed.stdout).toMatch(/^added +new\.py:3:1 +gpt-4o /u);
    expect(renamed.stdout).toContain('1 call changed.');
    change(root, 'b.py', `${pythonCall}${larger.replace('gpt-4o', 'gpt-4.1')}`);
    rmSync(path.join(root, 'new.py'));
    commit(root);
    const { stdout } = wattlens(root, 'diff', '--base', 'HEAD~2');
    expect(stdout).toMatch(/^changed +b\.py:\d+:1 +gpt-4o -> gpt-4\.1 /u);
    expect(stdout).toContain('1 call changed.');
  });

  test('does not take for gone what a sparse checkout leaves out', () => {
    const root = repository({ 'a/a.py': pythonCall, 'b/b.py': pythonCall });
    git(root, 'sparse-checkout', 'set', 'a');
    expect(diff(root).stdout).toMatch(/^no call changed\./u);
    change(root, 'a/a.py', larger);
    expect(diff(root).stdout).toContain('1 call changed.');
  });

  test('compares a submodule in its own repository only', () => {
    const inner = repository({ 'a.py': pythonCall });
    const root = repository({ 'own.py': pythonCall });
    git(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', `file://${inner}`, 'inner');
    commit(root);
    change(root, 'inner/a.py', larger);
    expect(diff(root).stdout).toMatch(/^no call changed\./u);
    change(root, 'wattlens.json', '{}\n');
    expect(diff(root).stdout).toMatch(/^no call changed\./u);
    expect(diff(path.join(root, 'inner')).stdout).toMatch(/^changed +a\.py:3:1 +gpt-4o-mini -> gpt-4o /u);
  });

  test('leaves nothing behind in the folder for temporary files', () => {
    const root = repository({ 'a.py': pythonCall });
    const temporary = folder({});
    expect(diffWith(root, { PATH: process.env['PATH'], TMPDIR: temporary }).status).toBe(0);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('says when there is no git', () => {
    const { status, stdout, stderr } = diffWith(repository({ 'a.py': pythonCall }), { PATH: folder({}) });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^wattlens: git was not found; install it/u);
  });

  test('as Markdown starts with the sum, lists changed calls only, and can be found again', () => {
    const root = repository({ 'a.py': pythonCall, 'b.py': pythonCall });
    change(root, 'a.py', larger);
    const { stdout } = diff(root, '--format', 'markdown');
    expect(stdout).toMatch(
      /^AI footprint: 1 call changed, estimated \+\S+\u00a0m?Wh per run of each \(range \S+\u00a0m?Wh to \+\S+\u00a0m?Wh\)\n/u,
    );
    expect(stdout).toMatch(/^\| changed \| a\.py:3:1 \| gpt-4o-mini → gpt-4o \|/mu);
    expect(stdout).not.toContain('b.py');
    expect(stdout).toMatch(/<!-- wattlens diff -->\n$/u);
  });

  test('as JSON fits its schema', () => {
    const root = repository({ 'a.py': pythonCall });
    change(root, 'a.py', larger);
    change(root, 'b.py', pythonCall);
    const document = JSON.parse(diff(root, '--format', 'json').stdout) as {
      readonly base: { readonly commit: string };
      readonly changes: readonly unknown[];
    };
    expect(validate(document) ? [] : validate.errors).toEqual([]);
    expect(document.base.commit).toBe(git(root, 'rev-parse', 'HEAD'));
    expect(document.changes).toMatchObject([
      { kind: 'changed', before: { model: { id: 'gpt-4o-mini' } }, after: { model: { id: 'gpt-4o' } } },
      { kind: 'added', before: null, after: { path: 'b.py' } },
    ]);
  });

  test('says when nothing changed', () => {
    const root = repository({ 'a.py': pythonCall });
    expect(diff(root).stdout).toMatch(/^no call changed\.\n/u);
    expect(diff(root, '--format', 'markdown').stdout).toMatch(/^AI footprint: no call changed\n/u);
  });

  test('sees a change of a constant in another file, and of the project file', () => {
    const root = repository({
      'settings.py': 'MODEL = "gpt-4o-mini"\n',
      'a.py':
        'from openai import OpenAI\nfrom settings import MODEL\nOpenAI().responses.create(model=MODEL, input="x")\n',
    });
    change(root, 'settings.py', 'MODEL = "gpt-4o"\n');
    expect(diff(root).stdout).toMatch(/^changed +a\.py:3:1 +gpt-4o-mini -> gpt-4o /mu);
    commit(root);
    change(root, 'wattlens.json', '{ "zone": "FRA" }');
    expect(diff(root).stdout).toMatch(/^changed +a\.py:3:1 +gpt-4o /mu);
    change(root, 'wattlens.json', '{ "method": "ecologits-0.11" }');
    expect(diff(root).stdout).toMatch(/^no call changed\.\n/u);
  });

  test('an environment file that git does not know holds for both states', () => {
    const call =
      'import os\nfrom openai import OpenAI\nOpenAI().responses.create(model=os.environ["MODEL"], input="x")\n';
    const root = repository({ '.gitignore': '.env\n', '.env': 'MODEL=gpt-4o\n', 'a.py': call });
    expect(diff(root).stdout).toMatch(/^no call changed\.\n/u);
  });

  test('below the root looks at that folder, also where the base does not have it', () => {
    const root = repository({ 'app/a.py': pythonCall, 'b.py': pythonCall });
    change(root, 'b.py', larger);
    expect(diff(path.join(root, 'app')).stdout).toMatch(/^no call changed\.\n/u);
    change(root, 'new/c.py', larger);
    expect(diff(path.join(root, 'new')).stdout).toMatch(/^added +c\.py:3:1 /mu);
  });

  test('compares with a branch, a tag and a detached head', () => {
    const root = repository({ 'a.py': pythonCall });
    git(root, 'tag', 'v1');
    change(root, 'a.py', larger);
    commit(root);
    git(root, 'checkout', '-q', '--detach');
    for (const ref of ['v1', 'HEAD~1'])
      expect(wattlens(root, 'diff', '--base', ref).stdout).toMatch(/^changed +a\.py/u);
    expect(wattlens(root, 'diff', '--base', 'main').stdout).toMatch(/^no call changed/u);
  });

  test('cannot run outside a repository, without the base, or with a name that is none', () => {
    const root = repository({ 'a.py': pythonCall });
    expect(refusal(folder({ 'a.py': pythonCall }), '--base', 'HEAD')).toMatch(/no git work tree here/u);
    expect(refusal(root)).toMatch(/required option '--base <ref>'/u);
    for (const ref of ['nowhere', '--upload-pack=x', 'a b; touch x', ''])
      expect(refusal(root, `--base=${ref}`)).toMatch(/no such commit, branch or tag here/u);
    expect(refusal(root, '--base', 'HEAD', '--format', 'pdf')).toMatch(
      /--format pdf is not available; use text, json/u,
    );
    expect(readdirSync(root).sort()).toEqual(['.git', 'a.py']);
  });

  test('says of a shallow clone what to fetch', () => {
    const root = repository({ 'a.py': pythonCall });
    change(root, 'a.py', larger);
    commit(root);
    const clones = folder({});
    git(clones, 'clone', '-q', '--depth=1', `file://${root}`, 'shallow');
    expect(refusal(path.join(clones, 'shallow'), '--base', 'HEAD~1')).toMatch(
      /not in this shallow clone; fetch it first/u,
    );
  });

  test('reads names that need care', () => {
    const name = 'dir with space/é "quoted"\n<img onerror>.py';
    const root = repository({ [name]: pythonCall });
    change(root, name, larger);
    expect(diff(root).stdout).toMatch(/^changed +dir with space\/é "quoted"\\u000a<img onerror>\.py:3:1 /mu);
    expect(diff(root, '--format', 'markdown').stdout).not.toContain('<img');
  });
});
