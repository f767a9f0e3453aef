/**
 * `npm run fuzz -- --minutes N [--seed S]`: feeds changed sources, configurations, logs and conversations with the worker
 * to all that reads them. What throws, takes over a second or runs out of memory is kept in test/fuzz/found, where `npm test` tries it from then on. Exit code 1 where there is any.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { imported } from './bundled.mjs';
import { root } from './scan.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
let seed = Number(values.seed ?? Date.now() % 2 ** 32);
if (!(minutes > 0) || !Number.isInteger(seed))
  throw new Error('fuzz: --minutes is a positive number, --seed a whole one');

const mostMs = 1_000;
const mostMegabytes = 700;
const bundle = path.join(root, '.build', 'fuzz', 'worker.mjs');
await build({
  entryPoints: [path.join(root, 'test', 'kit', 'fuzz', 'worker.ts')],
  ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile: bundle, logLevel: 'warning' },
});
const { mutant, knownInputs } = await imported('test/kit/fuzz/mutants.ts', 'test/kit/fuzz/known.ts');
const known = knownInputs(root);

/** Keeps an input that failed, by what it is. @param {number} failed @param {string} why */
function keep(failed, why) {
  const { name, text } = mutant(failed, known);
  const id = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const found = path.join(root, 'test', 'fuzz', 'found');
  mkdirSync(found, { recursive: true });
  const file = path.join(found, `${id}-${name}`);
  writeFileSync(file, text);
  console.log(`seed ${failed}: ${why}\n  kept as ${path.relative(root, file)}`);
}

const end = Date.now() + minutes * 60_000;
let inputs = 0;
let failures = 0;
let slowest = 0;
console.log(`fuzzing for ${minutes} min from seed ${seed}, ${known.length} sources`);
while (Date.now() < end) {
  const why = await untilItFails();
  if (why === undefined) break;
  failures += 1;
  keep(seed, why);
  seed += 1;
}
console.log(`${inputs} inputs, ${failures} failures, slowest ${Math.round(slowest)} ms`);
process.exit(failures > 0 ? 1 : 0);

/**
 * Feeds one worker until an input fails in it, whose number `seed` then is, or the time is over.
 *
 * @returns {Promise<string | undefined>}
 */
function untilItFails() {
  return new Promise(resolve => {
    const worker = new Worker(bundle, {
      workerData: root,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    /** @type {NodeJS.Timeout | undefined} */
    let watch;
    let [tries, fastest] = [0, Infinity];
    /** @param {string | undefined} why */
    const stop = why => {
      clearTimeout(watch);
      worker.removeAllListeners('exit');
      void worker.terminate();
      resolve(why);
    };
    const next = () => {
      if (Date.now() >= end) return stop(undefined);
      // A minute tells a hang from a machine that was busy elsewhere.
      watch = setTimeout(() => stop('hangs'), 60_000);
      worker.postMessage(seed);
    };
    worker.on('message', answer => {
      clearTimeout(watch);
      if (answer.ready) return next();
      if (tries === 0) inputs += 1;
      if (answer.error) return stop(answer.error);
      // The machine may have been busy elsewhere: what is slow is tried again, and the fastest time counts.
      fastest = Math.min(fastest, answer.ms);
      if (fastest > mostMs && (tries += 1) < 5) return next();
      slowest = Math.max(slowest, fastest);
      if (fastest > mostMs) return stop(`takes ${Math.round(fastest)} ms`);
      [seed, tries, fastest] = [seed + 1, 0, Infinity];
      next();
    });
    worker.on('error', error => stop(error.stack ?? String(error)));
    worker.on('exit', code => stop(`the worker ended with ${code}`));
  });
}
