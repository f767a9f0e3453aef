/** TypeScript of the project, for the scripts beside this one. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './scan.mjs';

/**
 * What modules export, bundled together. The bundle is gone afterwards.
 *
 * @param {readonly string[]} modules from the folder of the project
 */
export async function imported(...modules) {
  const builds = path.join(root, '.build');
  await mkdir(builds, { recursive: true });
  const folder = await mkdtemp(path.join(builds, 'bundled-'));
  const outfile = path.join(folder, 'bundle.mjs');
  try {
    await build({
      stdin: { contents: modules.map(name => `export * from './${name}';`).join('\n'), resolveDir: root },
      ...{ bundle: true, platform: 'node', format: 'esm', mainFields: ['module', 'main'], outfile },
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      logLevel: 'warning',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
