import { spawnSync } from 'node:child_process';
import type { Event } from './event.ts';

/** What git answers; undefined where it says no. */
function git(cwd: string, ...args: readonly string[]): string | undefined {
  const env = { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const { status, stdout } = spawnSync('git', args, { cwd, env, encoding: 'utf8', windowsHide: true });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * The commit to compare with. What is checked out for a pull request is its merge into the base branch of today: then
 * the first parent is that branch, while the event may remember an older one.
 */
export function baseOf({ workspace, base, commit, ref }: Event): string | undefined {
  if (!/^refs\/pull\/\d+\/merge$/u.test(ref)) return base;
  // A shallow clone hides the parents, but not from who reads the commit itself.
  const [, parent] = /^parent ([0-9a-f]+)$/mu.exec(git(workspace, 'cat-file', 'commit', commit) ?? '') ?? [];
  return parent ?? base;
}

/** Fetches one commit into a shallow clone that does not have it; whether that worked shows when it is asked for. */
export function fetchMissing(workspace: string, commit: string): void {
  if (!/^[0-9a-f]{40,64}$/u.test(commit)) return;
  if (git(workspace, 'cat-file', '-e', `${commit}^{commit}`) !== undefined) return;
  git(workspace, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit);
}
