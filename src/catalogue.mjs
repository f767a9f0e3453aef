// Compares the catalogue of models with the installed price data: what is new, what is only guessed, what has vanished.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bundle = join(import.meta.dirname, '..', '.build', 'freshness.mjs');

await build({
  entryPoints: [join(import.meta.dirname, 'validate', 'freshness.ts')],
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'warning',
});

/** @type {{ freshness: () => Record<'missing' | 'guessed' | 'vanished', readonly string[]> }} */
const { freshness } = await import(pathToFileURL(bundle).href);
const titles = {
  missing: 'priced, and not in the catalogue',
  guessed: 'priced, and known only by family or by the size in the name',
  vanished: 'in the catalogue, and no longer priced under that name',
};
for (const [key, names] of Object.entries(freshness())) {
  console.log(`${names.length} ${titles[/** @type {keyof typeof titles} */ (key)]}`);
  for (const name of names) console.log(`  ${name}`);
}
await rm(bundle);
