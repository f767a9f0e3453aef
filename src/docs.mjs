// Writes the generated sections of README.md. Their text is TypeScript over the core, so it is bundled first.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const bundle = join(root, '.build', 'docs.mjs');
const readme = join(root, 'README.md');

await build({
  entryPoints: [join(import.meta.dirname, 'docs', 'readme.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'warning',
});

/** @type {{ withSections: (text: string) => string }} */
const { withSections } = await import(pathToFileURL(bundle).href);
const text = withSections(await readFile(readme, 'utf8'));
await writeFile(readme, await format(text, { ...(await resolveConfig(readme)), parser: 'markdown' }));
await rm(bundle);
console.log('README.md');
