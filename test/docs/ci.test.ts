import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { commit, folder, git, repository } from '../action/kit.ts';

const page = readFileSync('docs/ci.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const block = (name: string): unknown => {
  const [, text] = new RegExp(`\`\`\`yaml\n# ${name.replaceAll('.', '\\.')}\n([^]*?)\`\`\``, 'u').exec(page) ?? [];
  return parse(text ?? '');
};
const call = (model: string): string =>
  `from openai import OpenAI\nOpenAI().responses.create(model="${model}", input="x")\n`;

/** A repository whose call was made larger by its last commit. */
function enlarged(): string {
  const root = repository({ 'a.py': call('gpt-4o-mini'), 'wattlens.json': '{ "budgets": { "energyWh": 100 } }' });
  commit(root, { 'a.py': call('gpt-4o') });
  return root;
}

/** Runs lines of a shell, with this build in the place of the published package. */
async function shell(cwd: string, lines: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const bin = path.join(folder(), 'bin');
  mkdirSync(bin);
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes wattlens@${version}" ] || exit 99\nshift 2\nexec "${process.execPath}" "${path.resolve('dist/cli.js')}" "$@"\n`;
  writeFileSync(path.join(bin, 'npx'), npx);
  chmodSync(path.join(bin, 'npx'), 0o755);
  const PATH = [bin, path.dirname(process.execPath), process.env['PATH'] ?? ''].join(':');
  const child = spawn('bash', ['-e', '-c', lines.join('\n')], { cwd, env: { ...env, PATH } });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', chunk => (stdout += String(chunk)));
  child.stderr.on('data', chunk => (stderr += String(chunk)));
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  return { code, stdout, stderr };
}

/** The notes of one merge request, over HTTP on this machine. */
async function fakeGitLab() {
  const notes: { readonly id: number; body: string }[] = [{ id: 1, body: 'Looks good' }];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [method, url] = [request.method ?? '', (request.url ?? '').split('?')[0] ?? ''];
      asked.push(`${method} ${url}`);
      const body = method === 'GET' ? '' : (JSON.parse(Buffer.concat(chunks).toString()) as { body: string }).body;
      const known = notes.find(({ id }) => url.endsWith(`/notes/${id}`));
      if (method === 'PUT' && known) known.body = body;
      if (method === 'POST') notes.push({ id: notes.length + 1, body });
      response.writeHead(request.headers['private-token'] === 'secret' ? 200 : 401);
      response.end(JSON.stringify(method === 'GET' ? notes : {}));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { notes, asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v4` };
}

describe('docs/ci.md', () => {
  test('the recipe for GitLab writes the artefact, and one note that it keeps up to date', async () => {
    const { wattlens } = block('.gitlab-ci.yml') as {
      readonly wattlens: { readonly script: readonly string[]; readonly artifacts: { readonly paths: string[] } };
    };
    const clones = folder();
    git(clones, 'clone', '-q', `file://${enlarged()}`, 'work');
    const work = path.join(clones, 'work');
    const { notes, asked, address } = await fakeGitLab();
    const env = {
      CI_API_V4_URL: address,
      CI_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: git(work, 'rev-parse', 'HEAD~1'),
      WATTLENS_TOKEN: 'secret',
    };
    const job = () => shell(work, wattlens.script, env);
    const ran = await job();
    expect(ran.code, ran.stderr).toBe(0);
    for (const file of wattlens.artifacts.paths) expect(existsSync(path.join(work, file))).toBe(true);
    expect(notes).toHaveLength(2);
    expect(notes[1]?.body).toMatch(/^AI footprint: 1 call changed[^]*<!-- wattlens diff -->\n$/u);
    writeFileSync(path.join(work, 'a.py'), call('gpt-4o-mini'));
    expect((await job()).code).toBe(0);
    expect(notes).toHaveLength(2);
    expect(notes[1]?.body).toMatch(/^AI footprint: no call changed/u);
    expect(asked.at(-1)).toBe('PUT /api/v4/projects/3/merge_requests/7/notes/2');
  });

  test('the hooks for pre-commit run, with the version that is published with them', async () => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly {
      readonly id: string;
      readonly entry: string;
      readonly files: string;
    }[];
    const used = block('.pre-commit-config.yaml') as { repos: { rev: string; hooks: { id: string }[] }[] };
    expect(used.repos[0]?.hooks.map(({ id }) => id)).toEqual(hooks.map(({ id }) => id));
    expect(used.repos[0]?.rev).toBe(`v${version}`);
    const root = enlarged();
    writeFileSync(path.join(root, 'a.py'), call('gpt-4.1'));
    const [check, diff] = await Promise.all(hooks.map(({ entry }) => shell(root, [entry])));
    expect(check).toMatchObject({ code: 0, stdout: expect.stringMatching(/^energy .* kept$/mu) as string });
    expect(diff).toMatchObject({ code: 0, stdout: expect.stringMatching(/gpt-4o -> gpt-4\.1/u) as string });
    for (const { files } of hooks) {
      expect(new RegExp(files, 'u').test('src/a.tsx')).toBe(true);
      expect(new RegExp(files, 'u').test('README.md')).toBe(false);
    }
  });

  test('names inputs and outputs that the action has, and the version of the package', () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', object>;
    const workflow = block('.github/workflows/wattlens.yml') as {
      readonly jobs: { readonly footprint: { readonly steps: readonly { readonly with?: object }[] } };
    };
    const given = workflow.jobs.footprint.steps.flatMap(step => Object.keys(step.with ?? {}));
    const [, inputs = '', outputs = ''] = /all inputs \(([^)]*)\) and outputs\s+\(([^)]*)\)/u.exec(page) ?? [];
    const names = (text: string): readonly string[] => [...text.matchAll(/`([\w-]+)`/gu)].map(([, name = '']) => name);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining([...given, ...names(inputs)]));
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining([...names(outputs)]));
    expect(new Set([...page.matchAll(/wattlens@(\d[\w.]*)/gu)].map(([, pinned]) => pinned))).toEqual(
      new Set([version]),
    );
  });
});
