/** Runs a command and says what it took. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';

/** The bench's own folder for trees, lists and what scans keep; gone when it ends. */
export const scratch = mkdtempSync(path.join(os.tmpdir(), 'wattlens-bench-'));
process.on('exit', () => {
  rmSync(scratch, { recursive: true, force: true });
});
const cacheHome = path.join(scratch, 'cache');

/**
 * Wall time of a command, and its peak memory where the system tells it (Linux).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {Promise<Took>}
 */
function ran(command, args, cwd) {
  const start = performance.now();
  const env = { ...process.env, XDG_CACHE_HOME: cacheHome };
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
  /** @type {number | null} */
  let peakMb = null;
  const look = () => {
    try {
      const peak = /VmHWM:\s*(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'));
      if (peak) peakMb = Math.round(Number(peak[1]) / 1024);
    } catch {
      // It has ended, or this system has no /proc.
    }
  };
  const watch = setInterval(look, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', code => {
      clearInterval(watch);
      if (code !== null && code < 2) resolve({ ms: performance.now() - start, peakMb });
      else reject(new Error(`${command} ${args.join(' ')}: exit ${code}`));
    });
  });
}

/** @typedef {{ readonly ms: number, readonly peakMb: number | null }} Took */

/**
 * Commands by turns, so that what else the machine does falls on all alike; the best time of each counts.
 *
 * @param {Readonly<Record<string, readonly string[]>>} commands
 * @param {{ readonly cwd: string, readonly rounds: number }} options
 * @returns {Promise<Map<string, Took>>} by the names of the commands
 */
export async function byTurns(commands, { cwd, rounds }) {
  /** @type {Map<string, Took>} */
  const best = new Map();
  for (let round = 0; round < rounds; round += 1)
    for (const [name, [command = '', ...args]] of Object.entries(commands)) {
      const { ms, peakMb } = await ran(command, args, cwd);
      const least = best.get(name);
      best.set(name, { ms: Math.min(ms, least?.ms ?? ms), peakMb: Math.max(peakMb ?? 0, least?.peakMb ?? 0) || null });
    }
  return best;
}
