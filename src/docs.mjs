// Writes the generated sections of README.md and the pages of docs/rules. Their text is TypeScript over the core, so it is
// bundled first.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const root = join(import.meta.dirname, '..');
const bundles = join(root, '.build', 'docs');
const readme = join(root, 'README.md');
const rules = join(root, 'docs', 'rules');

await build({
  entryPoints: ['readme.ts', 'rulePages.ts'].map(name => join(import.meta.dirname, 'docs', name)),
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  outdir: bundles,
  outExtension: { '.js': '.mjs' },
  logLevel: 'warning',
});

/** @param {string} name */
const bundled = name => import(pathToFileURL(join(bundles, name)).href);

/** @param {string} text */
const formatted = async text => format(text, { ...(await resolveConfig(readme)), parser: 'markdown' });

/** @type {{ withSections: (text: string) => string }} */
const { withSections } = await bundled('readme.mjs');
await writeFile(readme, await formatted(withSections(await readFile(readme, 'utf8'))));
console.log('README.md');

/** @type {{ rulePages: () => Record<string, string> }} */
const { rulePages } = await bundled('rulePages.mjs');
const pages = rulePages();
await mkdir(rules, { recursive: true });
for (const [name, text] of Object.entries(pages)) await writeFile(join(rules, name), await formatted(text));
for (const name of await readdir(rules)) if (!Object.hasOwn(pages, name)) await rm(join(rules, name));
console.log(`docs/rules: ${Object.keys(pages).length} pages`);
await rm(bundles, { recursive: true });
