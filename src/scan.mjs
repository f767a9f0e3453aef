/** The footprint report of a folder, from the sources as they stand: builds, then runs the CLI where it was asked for. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** npm runs scripts in the project's folder; people mean the one they are in. */
export const invokedIn = process.env['INIT_CWD'] ?? process.cwd();

/**
 * Runs a program of ours to its end, with this terminal. Ends this process where it fails.
 *
 * @param {readonly string[]} args a script and its arguments
 * @param {{ cwd?: string, stdout?: 'inherit' | 'ignore' }} options
 */
export function run(args, { cwd = root, stdout = 'inherit' } = {}) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: ['inherit', stdout, 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {readonly string[]} args what the CLI is asked, after `scan` */
export function scan(args) {
  run([path.join(root, 'src', 'build.mjs')]);
  run([path.join(root, 'dist', 'cli.js'), 'scan', ...args], { cwd: invokedIn });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) scan(process.argv.slice(2));
