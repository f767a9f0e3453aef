import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

export function git(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

export function folder(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'wattlens-action-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return root;
}

/** Writes files and commits them; the commit. */
export function commit(root: string, files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'x');
  return git(root, 'rev-parse', 'HEAD');
}

export function repository(files: Readonly<Record<string, string>>): string {
  const root = folder();
  git(root, 'init', '-q', '-b', 'main');
  commit(root, files);
  return root;
}

interface Comment {
  readonly id: number;
  body: string;
}

/** What GitHub keeps of a pull request, over HTTP on this machine, as far as the action asks for it. */
export interface FakeGitHub {
  readonly address: string;
  readonly comments: Comment[];
  readonly uploads: { readonly ref: string; readonly commit_sha: string; readonly log: string }[];
  /** What was asked for, in order: `PATCH /repos/o/r/issues/comments/7`. */
  readonly asked: string[];
}

/** `refuses`: requests whose line it matches are answered as those of a token that may only read. */
export async function fakeGitHub(refuses = /^$/u): Promise<FakeGitHub> {
  const state: Omit<FakeGitHub, 'address'> = { comments: [], uploads: [], asked: [] };
  const server = createServer((request, response) => {
    void answer(request, response, state, refuses);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  return { ...state, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { comments, uploads, asked }: Omit<FakeGitHub, 'address'>,
  refuses: RegExp,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const body = (text === '' ? {} : JSON.parse(text)) as Readonly<Record<string, string>>;
  const url = new URL(request.url ?? '/', 'http://x');
  const line = `${request.method ?? ''} ${url.pathname}`;
  asked.push(line);
  const reply = (status: number, value: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  if (request.headers.authorization !== 'Bearer secret') reply(401, { message: 'Bad credentials' });
  else if (refuses.test(line)) reply(403, { message: 'Resource not accessible by integration' });
  else if (line === 'GET /repos/o/r/issues/5/comments') {
    const [page, size] = [Number(url.searchParams.get('page')), Number(url.searchParams.get('per_page'))];
    reply(200, comments.slice((page - 1) * size, page * size));
  } else if (line === 'POST /repos/o/r/issues/5/comments') {
    comments.push({ id: comments.length + 1, body: body['body'] ?? '' });
    reply(201, comments.at(-1));
  } else if (line.startsWith('PATCH /repos/o/r/issues/comments/')) {
    const comment = comments.find(({ id }) => id === Number(line.split('/').at(-1)));
    if (comment) comment.body = body['body'] ?? '';
    reply(comment ? 200 : 404, comment ?? { message: 'Not Found' });
  } else if (line === 'POST /repos/o/r/code-scanning/sarifs') {
    const log = gunzipSync(Buffer.from(body['sarif'] ?? '', 'base64')).toString('utf8');
    uploads.push({ ref: body['ref'] ?? '', commit_sha: body['commit_sha'] ?? '', log });
    reply(202, { id: 'x' });
  } else reply(404, { message: 'Not Found' });
}

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Step {
  readonly github: FakeGitHub;
  readonly event: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly ref?: string;
  readonly script?: string;
}

/** Runs the bundle as a runner runs the step of a workflow. */
export async function act(workspace: string, { github, event, inputs = {}, ref, script }: Step): Promise<Run> {
  const runner = folder();
  const file = (name: string, text = ''): string => {
    writeFileSync(path.join(runner, name), text);
    return path.join(runner, name);
  };
  const [summary, output] = [file('summary'), file('output')];
  const env = {
    PATH: process.env['PATH'],
    HOME: runner,
    GITHUB_API_URL: github.address,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_WORKSPACE: workspace,
    GITHUB_SHA: git(workspace, 'rev-parse', 'HEAD'),
    GITHUB_REF: ref ?? 'refs/heads/topic',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event)),
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_OUTPUT: output,
    INPUT_TOKEN: 'secret',
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const child = spawn(process.execPath, [script ?? path.resolve('dist/action.mjs')], { cwd: workspace, env });
  let stdout = '';
  child.stdout.on('data', chunk => (stdout += String(chunk)));
  const code = await new Promise<number | null>(resolve => child.on('close', resolve));
  return { code, stdout, summary: readFileSync(summary, 'utf8'), outputs: outputsIn(readFileSync(output, 'utf8')) };
}

const outputsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gmu)].map(([, name = '', , value = '']) => [name, value]),
  );
