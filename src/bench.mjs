/**
 * Measures how fast WattLens is: one JSON line a row, each with its goal, and beside a peer the ratio within the same run.
 * It never fails for being slow.
 *
 *     npm run bench                 all rows, on generated trees (ten minutes)
 *     npm run bench -- FOLDER…      scans of these folders, beside ripgrep and ast-grep
 *     npm run bench -- --short      the small form that CI keeps (a quarter of a minute)
 *
 * The rows are written to test-output/bench.json, or where `--output FILE` says.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { coreRows, openCore } from './bench/core.mjs';
import { editorRows } from './bench/editor.mjs';
import { hostRows } from './bench/host.mjs';
import { growthRow, scanRow, tree } from './bench/scans.mjs';
import { root } from './scan.mjs';

const dist = path.join(root, 'dist');
const cli = path.join(dist, 'cli.js');
const { values, positionals } = parseArgs({
  options: { short: { type: 'boolean' }, output: { type: 'string' } },
  allowPositionals: true,
});
const isShort = values.short === true;

/** @type {unknown[]} */
const rows = [];
const tell = (/** @type {readonly unknown[]} */ ...found) => {
  for (const row of found) console.log(JSON.stringify(row));
  rows.push(...found);
};

/** How long Node needs to load the extension, with a `vscode` that answers anything. */
function loadRow() {
  const script = `
    const { Module } = require('node:module'); const anything = new Proxy(class {}, {
      get: (of, name) => (name === 'prototype' ? of.prototype : anything), apply: () => anything });
    const load = Module._load; Module._load = (name, ...rest) => (name === 'vscode' ? anything : load(name, ...rest));
    const start = performance.now(); require(${JSON.stringify(path.join(dist, 'desktop.cjs'))});
    console.log(performance.now() - start);`;
  const times = Array.from({ length: 5 }, () =>
    Number(spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout || NaN),
  );
  const ms = Math.round(Math.min(...times) * 10) / 10;
  return { row: 'loading the extension bundle', ms, goalMs: 50, reached: ms <= 50 };
}

const start = performance.now();
const core = await openCore();
const names = [...core.compile(core.sdks).roots].filter(name => /^[\w@]/u.test(name));
const options = { cli, names, rounds: isShort ? 1 : 3 };
if (positionals.length > 0) {
  for (const folder of positionals)
    tell(await scanRow({ name: `scan of ${folder}`, folder: path.resolve(folder), goals: { astGrep: 1 } }, options));
} else {
  tell(loadRow(), ...(await coreRows(core, root, isShort ? 5 : 20)));
  tell(
    ...(await editorRows(
      path.join(dist, 'worker.node.cjs'),
      isShort ? { sizes: [1000], edits: 20 } : { sizes: [1000, 10_000], edits: 100 },
    )),
  );
  if (!isShort) tell(...(await hostRows(path.join(dist, 'wattlens.vsix'))));
  const few = isShort ? 1000 : 20_000;
  const dense = isShort ? 50 : 500;
  tell(
    await scanRow(
      { name: `few AI files (${few}, 2 % with an SDK)`, folder: tree(few, 0.02), goals: { ripgrep: 2, again: 1.2 } },
      options,
    ),
    await scanRow(
      { name: `AI-dense (${dense} files, all with an SDK)`, folder: tree(dense, 1), goals: { astGrep: 1 } },
      options,
    ),
  );
  if (!isShort) {
    const large = { name: '50,000 files, 2 % with an SDK', folder: tree(50_000, 0.02), goals: { peakMb: 200 } };
    tell(await scanRow(large, { ...options, rounds: 1 }), await growthRow([1000, 10_000, 50_000], { cli }));
  }
}
const file = path.resolve(values.output ?? path.join(root, 'test-output', 'bench.json'));
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(
  file,
  `${JSON.stringify({ cores: (await import('node:os')).availableParallelism(), rows }, undefined, 2)}\n`,
);
console.error(
  `bench: ${rows.length} rows in ${Math.round((performance.now() - start) / 1000)} s, kept in ${path.relative(process.cwd(), file)}`,
);
