import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { withSections } from '../../src/docs/readme.ts';

test('the README is as `npm run docs` writes it', async () => {
  const text = readFileSync('README.md', 'utf8');
  for (const name of ['sdks', 'forms', 'rules'])
    expect(text).toMatch(new RegExp(`<!-- ${name} -->[^]+<!-- /${name} -->`, 'u'));
  const written = await format(withSections(text), { ...(await resolveConfig('README.md')), parser: 'markdown' });
  expect(text === written, 'run `npm run docs`').toBe(true);
});
