import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The tests of the folders that `src/mutate.mjs` names, alone. */
const folders = (process.env['MUTATED_BY'] ?? '').split(',');

export default defineConfig({
  test: {
    dir: path.resolve('test'),
    include: folders.map(folder => `**/${folder}/**/*.test.ts`),
    alias: { vscode: path.resolve('test/kit/vscode.ts') },
    testTimeout: 60_000,
  },
});
