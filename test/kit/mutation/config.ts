import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import type { Plan } from './plan.ts';

/** The unit tests that `src/mutate.mjs` names, on sources that hold every mutant behind a switch. */
const root = path.resolve(import.meta.dirname, '../../..');
const plan = JSON.parse(readFileSync(process.env['WATTLENS_MUTATION'] ?? '', 'utf8')) as Plan;

/**
 * Tests that start compilers and servers, and those that try hundreds of changed texts: minutes for a few mutants. And
 * that of the memory, which another stands in for.
 */
const leftOut = [
  ...['rules/served', 'rules/types', 'rules/recorded', 'detect/robust', 'languages/javascript/robust'],
  ...['fuzz/found', 'worker/edited', 'footprint/recall'],
].map(name => `test/${name}.test.ts`);

export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutants',
      enforce: 'pre',
      load: id => plan.sources[path.relative(root, id)] ?? null,
    },
  ],
  test: {
    include: [`test/${plan.tests}`],
    exclude: [...leftOut, ...plan.done].map(file => path.join(root, file)),
    alias: { vscode: path.join(root, 'test/kit/vscode.ts') },
    runner: path.join(import.meta.dirname, 'runner.ts'),
    // One thread, whose modules all files share: a mutant is a switch in them.
    ...{ pool: 'forks', isolate: false, fileParallelism: false, maxWorkers: 1 },
    silent: true,
    testTimeout: 60_000,
  },
});
