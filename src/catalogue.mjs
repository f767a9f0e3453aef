// Compares the catalogue of models with the installed price data: what is new, what is only guessed, what has vanished.
import { imported } from './bundled.mjs';

/** @type {{ freshness: () => Record<'missing' | 'guessed' | 'vanished', readonly string[]> }} */
const { freshness } = await imported('src/validate/freshness.ts');
const titles = {
  missing: 'priced, and not in the catalogue',
  guessed: 'priced, and known only by family or by the size in the name',
  vanished: 'in the catalogue, and no longer priced under that name',
};
for (const [key, names] of Object.entries(freshness())) {
  console.log(`${names.length} ${titles[/** @type {keyof typeof titles} */ (key)]}`);
  for (const name of names) console.log(`  ${name}`);
}
