// Writes the generated sections of README.md, the pages of docs/rules, and the ids of the rules where they can be set.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { format, resolveConfig } from 'prettier';
import { imported } from './bundled.mjs';
import { root } from './scan.mjs';

const readme = join(root, 'README.md');
const rules = join(root, 'docs', 'rules');

const setting = ['contributes', 'configuration', 'properties', 'wattlens.rules'];

/**
 * @param {string} name
 * @param {readonly string[]} at
 * @param {unknown} value
 */
async function setIn(name, at, value) {
  const file = join(root, name);
  const before = await readFile(file, 'utf8');
  const edits = modify(before, [...at], value, { formattingOptions: { insertSpaces: true, tabSize: 2 } });
  await writeFile(file, await format(applyEdits(before, edits), { ...(await resolveConfig(file)), filepath: file }));
  console.log(`${name}: ${at.join('.')}`);
}

/** @param {string} text */
const formatted = async text => format(text, { ...(await resolveConfig(readme)), parser: 'markdown' });

/** @type {{ withSections: (text: string) => string }} */
const { withSections } = await imported('src/docs/readme.ts');
await writeFile(readme, await formatted(withSections(await readFile(readme, 'utf8'))));
console.log('README.md');

/** @type {{ rulePages: () => Record<string, string> }} */
const { rulePages } = await imported('src/docs/rulePages.ts');
const pages = rulePages();
await mkdir(rules, { recursive: true });
for (const [name, text] of Object.entries(pages)) await writeFile(join(rules, name), await formatted(text));
for (const name of await readdir(rules)) if (!Object.hasOwn(pages, name)) await rm(join(rules, name));
console.log(`docs/rules: ${Object.keys(pages).length} pages`);

/** @type {{ ruleNames: () => readonly string[], ruleProperties: () => Record<string, object> }} */
const { ruleNames, ruleProperties } = await imported('src/docs/ruleSettings.ts');
await setIn('package.json', [...setting, 'propertyNames', 'enum'], ruleNames());
await setIn('schemas/wattlens.schema.json', ['properties', 'rules', 'properties'], ruleProperties());
