/** What a keystroke costs: the worker as the extension runs it, asked for a document that changes by a letter a time. */
import { performance } from 'node:perf_hooks';
import { Worker } from 'node:worker_threads';
import { source } from './trees.mjs';

/**
 * Times from an edit to its fresh call sites, in ms, oldest first, with the processor time that they took: on a busy machine
 * the one says what a user waits for, the other what the engine costs. The first is that of opening the document.
 *
 * @param {string} script the worker's bundle
 * @param {{ readonly language: 'py' | 'ts', readonly lines: number, readonly edits: number }} document
 */
async function edited(script, { language, lines, edits }) {
  const worker = new Worker(script);
  let text = source(language, { lines, callEvery: 5 });
  /** @type {{ ms: number, cpuMs: number }[]} */
  const times = [];
  try {
    for (let id = 0; id <= edits; id += 1) {
      const at = text.indexOf('amount', Math.floor((text.length * ((id * 7) % 10)) / 10));
      if (id > 0) text = `${text.slice(0, at)}x${text.slice(at)}`;
      const document = { path: `a.${language}`, content: { text } };
      const before = process.cpuUsage();
      const start = performance.now();
      const answer = new Promise(resolve => worker.once('message', resolve));
      worker.postMessage({ kind: 'analyze', id, project: 'nowhere', document });
      const { kind, outcome } = /** @type {{ kind: string, outcome?: { sites?: unknown[] } }} */ (await answer);
      const { user, system } = process.cpuUsage(before);
      times.push({ ms: performance.now() - start, cpuMs: (user + system) / 1000 });
      if (kind !== 'analysis' || !outcome?.sites?.length) throw new Error(`the worker answered ${kind} without sites`);
    }
  } finally {
    await worker.terminate();
  }
  return times;
}

/** @param {readonly number[]} times @param {number} share */
const quantile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0;

/** @param {number} ms */
const rounded = ms => Math.round(ms * 10) / 10;

/**
 * One row a document. The first edits warm the engine up and do not count.
 *
 * @param {string} script
 * @param {{ readonly sizes: readonly number[], readonly edits: number }} options sizes in lines
 */
export async function editorRows(script, { sizes, edits }) {
  const rows = [];
  for (const lines of sizes) {
    const goalMs = lines > 1000 ? 50 : 16;
    for (const language of /** @type {const} */ (['py', 'ts'])) {
      const [opened, ...times] = await edited(script, { language, lines, edits: edits + 10 });
      const counted = times.slice(10);
      const waits = counted.map(({ ms }) => ms);
      const p95 = quantile(waits, 0.95);
      rows.push({
        row: `edit to fresh sites, ${language}, ${lines} lines`,
        openedMs: rounded(opened?.ms ?? 0),
        p50Ms: rounded(quantile(waits, 0.5)),
        p95Ms: rounded(p95),
        cpuP50Ms: rounded(
          quantile(
            counted.map(({ cpuMs }) => cpuMs),
            0.5,
          ),
        ),
        goalMs,
        reached: p95 <= goalMs,
      });
    }
  }
  return rows;
}
