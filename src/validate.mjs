// Writes docs/validation.md and its plots. The page is TypeScript over the core, so it is bundled in memory first.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const bundle = join(root, '.build', 'validate.mjs');

await build({
  entryPoints: [join(import.meta.dirname, 'validate', 'report.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'warning',
});

/** @type {{ validationFiles: () => ReadonlyMap<string, string> }} */
const { validationFiles } = await import(pathToFileURL(bundle).href);
const docs = join(root, 'docs');
await mkdir(docs, { recursive: true });
for (const [name, text] of validationFiles()) {
  await writeFile(join(docs, name), text);
  console.log(`docs/${name}`);
}
await rm(bundle);
