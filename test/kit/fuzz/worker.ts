import { parentPort, workerData } from 'node:worker_threads';
import { feed } from './feed.ts';
import { knownInputs } from './known.ts';
import { mutant } from './mutants.ts';

/** Feeds the inputs of the numbers that it is sent, one after the other, and answers each. */
const known = knownInputs(String(workerData));

parentPort?.on('message', (seed: number) => {
  const input = mutant(seed, known);
  const start = performance.now();
  feed(input).then(
    () => parentPort?.postMessage({ seed, ms: performance.now() - start }),
    (error: unknown) => parentPort?.postMessage({ seed, error: error instanceof Error ? error.stack : String(error) }),
  );
});
parentPort?.postMessage({ ready: true });
