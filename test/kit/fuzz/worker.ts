import { parentPort, workerData } from 'node:worker_threads';
import { feed } from './feed.ts';
import { knownInputs } from './known.ts';
import { mutant } from './mutants.ts';

/** Feeds the inputs of the numbers that it is sent, one after the other, and answers each. */
const known = knownInputs(String(workerData));

parentPort?.on('message', (seed: number) => {
  const input = mutant(seed, known);
  // Time of the processor, of which the other thread takes none: the machine may be busy elsewhere.
  const before = process.cpuUsage();
  const ms = (): number => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  feed(input).then(
    () => parentPort?.postMessage({ seed, ms: ms() }),
    (error: unknown) => parentPort?.postMessage({ seed, error: error instanceof Error ? error.stack : String(error) }),
  );
});
parentPort?.postMessage({ ready: true });
