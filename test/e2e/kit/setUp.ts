import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { installCodeServer } from '../../../src/codeServer.mjs';
import { forTests, installSystemPackages } from '../../../src/systemPackages.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where screenshots go. */
    readonly screenshots: string;
  }
}

/** Once per run: what the tests drive is there, and the screenshots are of this run. */
export default function setUp(project: TestProject): void {
  const missing = installSystemPackages(forTests);
  if (missing !== undefined) throw new Error(missing);
  installCodeServer();
  const screenshots = path.resolve('test-output', 'screenshots');
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  project.provide('screenshots', screenshots);
}
