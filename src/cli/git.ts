import { spawnSync } from 'node:child_process';
import { CannotRun } from './messages.ts';

/** No hook or monitor of the repository runs, nothing is fetched, nobody is asked. */
const quiet = ['--no-optional-locks', '--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'];
const environment = { GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' };
const most = 1 << 29;

/** What git answers, as bytes; undefined where it says no. There is no shell between. */
function git(cwd: string, args: readonly string[], input = ''): Buffer | undefined {
  const { status, stdout, error } = spawnSync('git', [...quiet, ...args], {
    cwd,
    input,
    maxBuffer: most,
    env: { ...process.env, ...environment },
    windowsHide: true,
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new CannotRun('git was not found; install it to compare with an earlier state');
  if (error) throw new CannotRun(`git could not be run (${error.message})`);
  return status === 0 ? stdout : undefined;
}

const line = (answer: Buffer | undefined): string | undefined => answer?.toString('utf8').replace(/\r?\n$/u, '');

/** The root of the work tree that a folder lies in. */
export function workTree(cwd: string): string {
  const root = line(git(cwd, ['rev-parse', '--show-toplevel']));
  if (root !== undefined && root !== '') return root;
  throw new CannotRun('no git work tree here, or one that git does not trust (git status says why); run it in one');
}

/** The commit that a name stands for. */
export function commitOf(ref: string, root: string): string {
  const commit = ref.startsWith('-')
    ? undefined
    : line(git(root, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]));
  if (commit !== undefined && /^[0-9a-f]{40,64}$/u.test(commit)) return commit;
  const isShallow = line(git(root, ['rev-parse', '--is-shallow-repository'])) === 'true';
  throw new CannotRun(
    isShallow
      ? `--base ${ref}: not in this shallow clone; fetch it first (git fetch --depth=1 origin BRANCH, or fetch-depth: 0 in CI)`
      : `--base ${ref}: no such commit, branch or tag here; check the name, or fetch it first`,
  );
}

export interface Blob {
  readonly id: string;
  readonly path: string;
  readonly size: number;
}

/** The regular files of a commit. Links and submodules are none. */
export function blobsOf(commit: string, root: string): readonly Blob[] {
  const listed = git(root, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (!listed) throw new CannotRun(`the files of ${commit.slice(0, 12)} are not all in this clone; fetch them first`);
  return listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry): readonly Blob[] => {
      const [, id, size, path] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t(.+)$/su.exec(entry) ?? [];
      return id !== undefined && path !== undefined ? [{ id, path, size: Number(size) }] : [];
    });
}

/** The contents of some blobs, in their order. */
export function contentsOf(blobs: readonly Blob[], root: string): readonly Buffer[] {
  const answer = git(root, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''));
  let at = 0;
  return blobs.map(({ id, path, size }) => {
    const header = `${id} blob ${size}\n`;
    const from = at + header.length;
    if (answer?.toString('latin1', at, from) !== header)
      throw new CannotRun(`${path}: its content is not in this clone; fetch it first`);
    at = from + size + 1;
    return answer.subarray(from, from + size);
  });
}

/** Files of the work tree that git knows, or neither knows nor ignores, relative to the root; none of a submodule. */
export function filesNow(root: string): readonly string[] {
  const inside = new Set(submodules(root));
  return pathsIn(git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])).filter(
    file => !inside.has(file.replace(/\/$/u, '')),
  );
}

/** Files that a sparse checkout leaves out of the work tree, relative to the root: they are not gone. */
export const notCheckedOut = (root: string): readonly string[] =>
  pathsIn(git(root, ['ls-files', '-z', '-t'])).flatMap(entry => (entry.startsWith('S ') ? [entry.slice(2)] : []));

/** Folders that are repositories of their own, which a commit only points at. */
export const submodules = (root: string): readonly string[] =>
  pathsIn(git(root, ['ls-files', '-z', '--stage'])).flatMap(entry => /^160000 [^\t]*\t(.+)$/su.exec(entry)?.[1] ?? []);

/** Environment files that git does not know of, relative to the root: they are the same for every commit. */
export const untrackedEnvironment = (root: string): readonly string[] =>
  pathsIn(git(root, ['ls-files', '-z', '--others', '--', ':(glob)**/.env', ':(glob)**/.env.local']));

const pathsIn = (answer: Buffer | undefined): readonly string[] =>
  (answer?.toString('utf8') ?? '').split('\0').filter(path => path !== '');
