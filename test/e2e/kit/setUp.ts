import { mkdirSync } from 'node:fs';
import { installCodeServer } from '../../../src/codeServer.mjs';
import { forTests, installSystemPackages } from '../../../src/systemPackages.mjs';
import { screenshots } from './workbench.ts';

/** Once per run: what the tests drive is there. */
export default function setUp(): void {
  const missing = installSystemPackages(forTests);
  if (missing !== undefined) throw new Error(missing);
  installCodeServer();
  mkdirSync(screenshots, { recursive: true });
}
