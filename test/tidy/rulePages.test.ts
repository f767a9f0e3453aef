import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { rulePages } from '../../src/docs/rulePages.ts';

const folder = 'docs/rules';

test('docs/rules is as `npm run docs` writes it', async () => {
  const pages = rulePages();
  expect(readdirSync(folder).sort(), 'run `npm run docs`').toEqual(Object.keys(pages).sort());
  const options = { ...(await resolveConfig('README.md')), parser: 'markdown' };
  const stale: string[] = [];
  for (const [name, text] of Object.entries(pages))
    if (readFileSync(path.join(folder, name), 'utf8') !== (await format(text, options))) stale.push(name);
  expect(stale, 'run `npm run docs`').toEqual([]);
});
