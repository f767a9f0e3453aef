import { mkdirSync, rmSync } from 'node:fs';
import { installCodeServer } from '../../../src/codeServer.mjs';
import { forTests, installSystemPackages } from '../../../src/systemPackages.mjs';
import { screenshots } from './workbench.ts';

/** Once per run: what the tests drive is there, and the screenshots are of this run. */
export default function setUp(): void {
  const missing = installSystemPackages(forTests);
  if (missing !== undefined) throw new Error(missing);
  installCodeServer();
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
}
