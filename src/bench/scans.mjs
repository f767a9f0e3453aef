/** Scans of whole trees, beside what other tools need for the same files. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { byTurns, scratch } from './run.mjs';
import { writeTree } from './trees.mjs';

const require = createRequire(import.meta.url);

/** @param {string} command */
const isThere = command => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;

/** The binary itself: its launcher is a Node process of its own. Undefined where there is none for this machine. */
function astGrep() {
  try {
    const { platform, arch } = process;
    const ends = { linux: '-gnu', win32: '-msvc' };
    const name = `@ast-grep/cli-${platform}-${arch}${platform in ends ? ends[/** @type {'linux'} */ (platform)] : ''}`;
    return path.join(path.dirname(require.resolve(`${name}/package.json`)), 'ast-grep');
  } catch {
    return undefined;
  }
}

/**
 * What each tool is called with for a tree.
 *
 * @param {string} cli
 * @param {readonly string[]} names of the SDKs
 * @returns {Readonly<Record<string, readonly string[]>>}
 */
function commands(cli, names) {
  const list = path.join(scratch, 'names.txt');
  writeFileSync(list, names.join('\n'));
  const binary = astGrep();
  const scan = [process.execPath, cli, 'scan', '.', '--format', 'json', '--output', os.devNull];
  return {
    wattlens: [...scan, '--no-cache'],
    again: scan,
    ...(isThere('rg') ? { ripgrep: ['rg', '-l', '-F', '-w', '-f', list, '.'] } : {}),
    ...(binary ? { astGrep: [binary, 'run', '-p', 'generateText($$$)', '-l', 'ts', '.'] } : {}),
  };
}

/** @param {number | undefined} ms */
const whole = ms => (ms === undefined ? null : Math.round(ms));

/** @param {number} ours @param {number | undefined} peer */
const ratio = (ours, peer) => (peer === undefined ? null : Math.round((100 * ours) / peer) / 100);

/**
 * One row a folder.
 *
 * @param {{ readonly name: string, readonly folder: string, readonly goals: { readonly ripgrep?: number, readonly again?: number, readonly astGrep?: number, readonly peakMb?: number } }} tree
 * @param {{ readonly cli: string, readonly names: readonly string[], readonly rounds: number }} options
 */
export async function scanRow({ name, folder, goals }, { cli, names, rounds }) {
  const all = commands(cli, names);
  await byTurns({ again: all['again'] ?? [] }, { cwd: folder, rounds: 1 });
  const took = await byTurns(all, { cwd: folder, rounds });
  const [wattlens = { ms: 0, peakMb: null }, again, ripgrep, grep] = ['wattlens', 'again', 'ripgrep', 'astGrep'].map(
    each => took.get(each),
  );
  const toRipgrep = ratio(wattlens.ms, ripgrep?.ms);
  const toAstGrep = ratio(wattlens.ms, grep?.ms);
  const againToRipgrep = again ? ratio(again.ms, ripgrep?.ms) : null;
  const misses = [
    goals.again !== undefined && (againToRipgrep ?? 0) > goals.again,
    goals.ripgrep !== undefined && (toRipgrep ?? 0) > goals.ripgrep,
    goals.astGrep !== undefined && (toAstGrep ?? 0) > goals.astGrep,
    goals.peakMb !== undefined && (wattlens.peakMb ?? 0) > goals.peakMb,
  ];
  return {
    row: name,
    ms: whole(wattlens.ms),
    peakMb: wattlens.peakMb,
    againMs: whole(again?.ms),
    ripgrepMs: whole(ripgrep?.ms),
    toRipgrep,
    againToRipgrep,
    astGrepMs: whole(grep?.ms),
    toAstGrep,
    goals,
    reached: !misses.includes(true),
  };
}

/**
 * A generated tree of so many files, a part of them with an SDK.
 *
 * @param {number} files
 * @param {number} share
 */
export function tree(files, share) {
  const folder = path.join(scratch, `tree-${files}-${share}`);
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeTree(folder, { files, share });
  return folder;
}

/**
 * The exponent of time over files: 1 is linear. What starting costs is taken off with a tree of one file.
 *
 * @param {readonly number[]} sizes
 * @param {{ readonly cli: string }} options
 */
export async function growthRow(sizes, { cli }) {
  const times = [];
  for (const files of [1, ...sizes]) {
    const { wattlens = [] } = commands(cli, []);
    const took = await byTurns({ wattlens }, { cwd: tree(files, 0.02), rounds: 2 });
    times.push(took.get('wattlens')?.ms ?? 0);
  }
  const [start = 0, ...rest] = times;
  const points = sizes.map((files, index) => [Math.log(files), Math.log(Math.max(1, (rest[index] ?? 0) - start))]);
  const [x = 0, y = 0] = [0, 1].map(at => points.reduce((sum, point) => sum + (point[at] ?? 0), 0) / points.length);
  const over = points.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
  const under = points.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
  const exponent = Math.round((100 * over) / under) / 100;
  return {
    row: 'growth with the number of files',
    files: sizes,
    ms: rest.map(ms => Math.round(ms)),
    exponent,
    goal: 1.05,
    reached: exponent <= 1.05,
  };
}
