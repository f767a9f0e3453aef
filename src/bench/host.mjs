/**
 * What an edit costs on the thread of the extension host, which all extensions share, in a real VS Code: a second extension
 * types into a document and profiles the thread meanwhile. And how soon after opening the first hints are there.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { installExtension, isCodeServerThere, serve } from '../codeServer.mjs';
import { main, manifest } from './probe.mjs';
import { source } from './trees.mjs';

const browser = '/usr/bin/chromium';

/** After so long VS Code is taken to hang. */
const patienceMs = 300_000;

/**
 * One row a document; where there is no VS Code to be measured, one that says so.
 *
 * @param {string} vsix the packaged extension
 */
export async function hostRows(vsix) {
  const missing = [
    isCodeServerThere() ? '' : 'the served VS Code that `npm run e2e` fetches',
    existsSync(browser) ? '' : browser,
    existsSync(vsix) ? '' : 'the package that `npm run package` makes',
  ].filter(each => each !== '');
  if (missing.length > 0) return [{ row: 'edits in the real host', skipped: `not there: ${missing.join(', ')}` }];
  const rows = [];
  for (const language of /** @type {const} */ (['py', 'ts'])) rows.push(await hostRow(vsix, language));
  return rows;
}

/**
 * @param {string} vsix
 * @param {'py' | 'ts'} language
 */
async function hostRow(vsix, language) {
  const home = mkdtempSync(path.join(os.tmpdir(), 'wattlens-host-'));
  try {
    const { firstHintMs, firstAskedMs, nextHintMs, nextAskedMs, edits, profile } = await measured(home, vsix, language);
    const blocked = edits.map((from, index) => blockedMs(profile, from, edits[index + 1] ?? profile.endTime));
    const own = sorted(blocked.map(({ ownMs }) => ownMs));
    const busy = sorted(blocked.map(({ busyMs }) => busyMs));
    const all = sorted(blocked.map(({ allMs }) => allMs));
    const p95 = at(own, 0.95);
    return {
      row: `edit in the real host, ${language}, 1000 lines`,
      /**
       * From opening: with VS Code's own work, starting the extension and its worker, and loading the grammar; of the next
       * document without. VS Code asks for hints at `…AskedMs`: what lies before is its own.
       */
      firstHintMs: rounded(firstHintMs),
      firstAskedMs: rounded(firstAskedMs),
      nextHintMs: rounded(nextHintMs),
      nextAskedMs: rounded(nextAskedMs),
      firstHintGoalMs: 300,
      blockedP50Ms: rounded(at(own, 0.5)),
      blockedP95Ms: rounded(p95),
      busyP50Ms: rounded(at(busy, 0.5)),
      busyP95Ms: rounded(at(busy, 0.95)),
      goalMs: 4,
      /** With what VS Code itself does there, the reading of messages and the probe. */
      wholeHostP50Ms: rounded(at(all, 0.5)),
      reached: p95 <= 4 && firstHintMs <= 300,
    };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** @typedef {{ nodes: { id: number, callFrame: { functionName: string, url: string }, children?: number[] }[], samples: number[], timeDeltas: number[], startTime: number, endTime: number }} Profile */
/** @typedef {{ firstHintMs: number, firstAskedMs: number, nextHintMs: number, nextAskedMs: number, edits: number[], profile: Profile }} Measured */

/**
 * @param {string} home
 * @param {string} vsix
 * @param {'py' | 'ts'} language
 * @returns {Promise<Measured>}
 */
async function measured(home, vsix, language) {
  const folder = path.join(home, 'folder');
  const user = path.join(home, 'user', 'User');
  for (const each of [folder, user]) mkdirSync(each, { recursive: true });
  const files = [`a.${language}`, `b.${language}`];
  for (const file of files) writeFileSync(path.join(folder, file), source(language, { lines: 1000, callEvery: 5 }));
  const asked = { files, answer: 'answer.json', warmUp: 10, edits: 40, pauseMs: 300 };
  writeFileSync(path.join(folder, 'probe.json'), JSON.stringify(asked));
  const probe = path.join(home, 'probe.vsix');
  const packed = { 'extension/package.json': strToU8(JSON.stringify(manifest)), 'extension/main.js': strToU8(main) };
  writeFileSync(probe, zipSync(packed));
  const settings = { 'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none' };
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings));
  installExtension(home, vsix);
  installExtension(home, probe);
  const server = await serve(home);
  const shown = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await shown.newPage();
    await page.goto(`${server.address}/?folder=${encodeURIComponent(folder)}`);
    return await answered(folder, asked.answer);
  } finally {
    await shown.close();
    await server.stop();
  }
}

/**
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Measured>}
 */
async function answered(folder, name) {
  const failed = path.join(folder, 'failed.txt');
  for (const end = Date.now() + patienceMs; Date.now() < end; await setTimeout(200)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    if (existsSync(path.join(folder, name))) return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  }
  throw new Error(`VS Code gave no answer in ${patienceMs / 1000} s`);
}

/**
 * The time between two moments (µs, of the profile's clock) in which the thread ran the extension, and in which it ran
 * at all. On a busy machine a sample lasts until the thread is given a processor again: `busyMs` counts the samples
 * instead, at the distance they usually have, and says what the extension itself costs.
 *
 * @param {Profile} profile
 * @param {number} from
 * @param {number} to
 */
function blockedMs(profile, from, to) {
  const { samples, timeDeltas, startTime } = profile;
  const { own, idle } = kinds(profile);
  const usualUs = at(sorted(timeDeltas), 0.5);
  let [ownUs, busyUs, allUs, now] = [0, 0, 0, startTime];
  for (const [index, sample] of samples.entries()) {
    now += timeDeltas[index] ?? 0;
    if (now < from || now >= to) continue;
    const lasts = timeDeltas[index + 1] ?? 0;
    if (own.has(sample)) {
      ownUs += lasts;
      busyUs += Math.min(lasts, usualUs);
    }
    if (!idle.has(sample)) allUs += lasts;
  }
  return { ownMs: ownUs / 1000, busyMs: busyUs / 1000, allMs: allUs / 1000 };
}

/**
 * The nodes below a function of the extension, and those in which nothing runs.
 *
 * @param {Profile} profile
 */
function kinds({ nodes }) {
  const own = new Set();
  const idle = new Set();
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id])));
  const ofExtension = new Set(
    nodes.filter(({ callFrame }) => /wattlens[^/]*\/dist\//u.test(callFrame.url)).map(({ id }) => id),
  );
  for (const { id, callFrame } of nodes) {
    if (callFrame.functionName === '(idle)') idle.add(id);
    for (let up = /** @type {number | undefined} */ (id); up !== undefined; up = parents.get(up))
      if (ofExtension.has(up)) own.add(id);
  }
  return { own, idle };
}

/** @param {readonly number[]} numbers */
const sorted = numbers => [...numbers].sort((a, b) => a - b);

/** @param {readonly number[]} ascending @param {number} share */
const at = (ascending, share) => ascending[Math.floor(share * (ascending.length - 1))] ?? 0;

/** @param {number} ms */
const rounded = ms => Math.round(ms * 10) / 10;
