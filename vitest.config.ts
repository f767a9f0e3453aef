import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Two runs: `unit` needs the bundles at most; `packaged` needs the VSIX, a browser and a served VS Code. */
const packaged = ['test/package/**/*.test.ts', 'test/e2e/**/*.test.ts'];
/** VS Code itself is not there in unit tests. */
const alias = { vscode: path.resolve('test/kit/vscode.ts') };
const never = ['**/node_modules/**', '**/fixtures/**'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          alias,
          include: ['test/**/*.test.ts'],
          exclude: [...packaged, ...never],
          // The core keeps no state, so files may share their modules: half the time, and a leak between them shows.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'packaged',
          include: packaged,
          globalSetup: ['test/e2e/kit/setUp.ts'],
          exclude: never,
          fileParallelism: false,
          testTimeout: 150_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
