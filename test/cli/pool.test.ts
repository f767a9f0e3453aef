import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startPool } from '../../src/cli/pool.ts';
import { defaultSettings } from '../../src/core/analysis.ts';

/** A worker that does what the names of its files say. */
const obedient = `
import { parentPort } from 'node:worker_threads';
const kept = [];
parentPort.on('message', ({ id, paths }) => {
  for (const path of paths) {
    if (path.startsWith('die')) process.exit(1);
    if (path.startsWith('throw')) throw new Error('no memory');
    if (path.startsWith('hang')) for (;;);
    if (path.startsWith('wait')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    if (path.startsWith('large')) kept.push(Array.from({ length: 1_000_000 }, () => ({})));
    if (path.startsWith('endless')) for (;;) kept.push(Array.from({ length: 100_000 }, () => ({})));
  }
  if (paths.some(path => path.startsWith('fail'))) parentPort.postMessage({ kind: 'failed', id, reason: 'a fault' });
  else parentPort.postMessage({ kind: 'scanned', id, outcomes: [], passedOver: [], parsed: paths });
});
`;

async function ran(source: string, batches: readonly (readonly string[])[], { jobs = 1, patienceMs = 30_000 } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wattlens-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const script = path.join(folder, 'worker.mjs');
  writeFileSync(script, source);
  const parsed: string[] = [];
  const lost: string[] = [];
  const pool = startPool({
    script: pathToFileURL(script),
    jobs,
    patienceMs,
    room: { maxOldGenerationSizeMb: 24 },
    wideRoom: { maxOldGenerationSizeMb: 160 },
    done: (_, scanned) => {
      parsed.push(...scanned.parsed);
      lost.push(...scanned.outcomes.map(outcome => ('reason' in outcome ? `${outcome.path}: ${outcome.reason}` : '')));
    },
  });
  try {
    for (const paths of batches) await pool.give({ project: '/', paths, settings: defaultSettings, thorough: false });
    await pool.finish();
  } finally {
    pool.close();
  }
  return { parsed: parsed.sort(), lost };
}

const stopped = 'the analysis ran out of time or memory; please report this with the file';

test('every batch is answered, by one worker or several', async () => {
  const batches = Array.from({ length: 20 }, (_, index) => [`a${index}`, `b${index}`]);
  expect((await ran(obedient, batches)).parsed).toHaveLength(40);
  expect((await ran(obedient, batches, { jobs: 4 })).parsed).toHaveLength(40);
});

test.each(['die', 'throw', 'hang'])('a file that makes the worker %s is lost, and no other', async what => {
  const { parsed, lost } = await ran(obedient, [['a', what, 'b'], ['c']], { patienceMs: 2000 });
  expect(parsed).toEqual(['a', 'b', 'c']);
  expect(lost).toEqual([`${what}: ${stopped}`]);
});

test('a worker that is given no processor for long, as on a busy machine, does not count as one that hangs', async () => {
  expect(await ran(obedient, [['a', 'wait'], ['b']], { patienceMs: 1000 })).toEqual({
    parsed: ['a', 'b', 'wait'],
    lost: [],
  });
});

test('files that one worker has no room for are given to one that has more; what is too large for that is lost', async () => {
  const batches = [['a', 'large', 'b'], ['endless'], ['c']];
  const { parsed, lost } = await ran(obedient, batches);
  expect(parsed).toEqual(['a', 'b', 'c', 'large']);
  expect(lost).toEqual([`endless: ${stopped}`]);
});

test('a batch that fails names its files', async () => {
  const { parsed, lost } = await ran(obedient, [['fail'], ['a']]);
  expect(parsed).toEqual(['a']);
  expect(lost).toEqual(['fail: a fault; please report this with the file']);
});

test('a worker that can never start is an error, not a hang', async () => {
  const many = Array.from({ length: 100 }, (_, index) => `f${index}`);
  await expect(ran(`throw new Error('broken bundle');`, [many])).rejects.toThrow('broken bundle');
});
