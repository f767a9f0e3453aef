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

/** The cells of the first row of a table that begins with these words, without the words. */
function rowOf(file: string, words: string): readonly string[] {
  const row = readFileSync(file, 'utf8')
    .split('\n')
    .find(line => line.replaceAll('`', '').startsWith(`| ${words}`));
  return (
    row
      ?.split('|')
      .slice(2, -1)
      .map(cell => cell.trim()) ?? []
  );
}

test('the README states the accuracy that docs/validation.md computes', () => {
  const computed = (words: string): readonly string[] => rowOf('docs/validation.md', words);
  const stated = (words: string): readonly string[] => rowOf('README.md', words);
  const [all, measured] = [computed('all rows'), computed('measured |')];
  expect(stated('measured energy of an output token')).toEqual([
    computed('wattlens-1, model left out')[0],
    computed('EcoLogits')[0],
  ]);
  expect(stated(`published figures inside the range (${all[0]}; EcoLogits: ${all[4]})`)).toEqual([all[1], all[5]]);
  expect(stated(`measured among them (${measured[0]}; EcoLogits: ${measured[4]}), median error factor`)).toEqual([
    measured[3],
    measured[6],
  ]);
});
