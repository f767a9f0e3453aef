// Writes docs/validation.md and its plots.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imported } from './bundled.mjs';
import { root } from './scan.mjs';

/** @type {{ validationFiles: () => ReadonlyMap<string, string> }} */
const { validationFiles } = await imported('src/validate/report.ts');
const docs = join(root, 'docs');
await mkdir(docs, { recursive: true });
for (const [name, text] of validationFiles()) {
  await writeFile(join(docs, name), text);
  console.log(`docs/${name}`);
}
