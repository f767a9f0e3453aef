import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { act, commit, fakeGitHub, folder, git, repository } from './kit.ts';

const call = (model: string): string =>
  `from openai import OpenAI\nOpenAI().responses.create(model="${model}", input="x")\n`;

test('the branch that workflows use holds all that the action needs to run, and grows by a commit a release', async () => {
  const root = folder();
  const files = ['action.yml', 'LICENSE', 'package.json', '.gitignore', 'src/actionBranch.mjs', 'src/scan.mjs'];
  mkdirSync(path.join(root, 'src'));
  for (const file of files) cpSync(file, path.join(root, file));
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'config', 'user.name', 'a');
  git(root, 'config', 'user.email', 'a@b.c');
  const source = commit(root, {});
  cpSync('dist', path.join(root, 'dist'), { recursive: true });
  const release = () =>
    spawnSync(process.execPath, ['src/actionBranch.mjs', '--built'], { cwd: root, encoding: 'utf8' });
  expect(release()).toMatchObject({ status: 0, stderr: '' });
  expect(release().status).toBe(0);
  expect(git(root, 'log', '--format=%s', 'action').split('\n')).toHaveLength(2);
  expect(git(root, 'log', '-1', '--format=%s', 'action')).toContain(source);
  expect(git(root, 'status', '--porcelain')).toBe('');

  const checkout = folder();
  git(checkout, 'clone', '-q', '--branch=action', `file://${root}`, 'action');
  const action = path.join(checkout, 'action');
  expect(readdirSync(action).sort()).toEqual(['.git', 'LICENSE', 'action.yml', 'dist']);
  const { runs } = parse(readFileSync(path.join(action, 'action.yml'), 'utf8')) as { runs: { main: string } };
  expect(existsSync(path.join(action, runs.main))).toBe(true);
  const project = repository({ 'a.py': call('gpt-4o-mini') });
  commit(project, { 'a.py': call('gpt-4o') });
  const github = await fakeGitHub();
  const event = { pull_request: { number: 5, base: { sha: git(project, 'rev-parse', 'HEAD~1') } } };
  const { code, stdout } = await act(project, { github, event, script: path.join(action, runs.main) });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(github.comments).toHaveLength(1);
});

test('action.yml and the code know the same inputs and outputs', () => {
  const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', object>;
  const source = ['inputs', 'act'].map(name => readFileSync(`src/action/${name}.ts`, 'utf8')).join('\n');
  const read = [...source.matchAll(/(?:text|limit)\('([\w-]+)'\)/gu)].map(([, name]) => name);
  expect(new Set(read)).toEqual(new Set(Object.keys(inputs)));
  const written = [...source.matchAll(/runner\.output\('([\w-]+)'/gu)].map(([, name]) => name);
  expect(new Set(written)).toEqual(new Set(Object.keys(outputs)));
});
