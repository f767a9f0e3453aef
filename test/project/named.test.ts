import { expect, test } from 'vitest';
import { resolveModule } from '../../src/core/project/resolve.ts';
import { textProject } from '../kit/textProject.ts';

type Files = Readonly<Record<string, string>>;

/** Files without a content of interest. */
const empty = (...paths: readonly string[]): Files => Object.fromEntries(paths.map(path => [path, '']));

const at = (files: Files, specifier: string, from = 'src/a.ts') =>
  resolveModule(specifier, from, 'javascript', textProject(files));

test('an alias that a framework sets needs no word in the repository', () => {
  expect(at(empty('src/lib/ai/llm.ts'), '$lib/ai/llm')).toBe('src/lib/ai/llm.ts');
  expect(at(empty('src/lib/index.ts'), '$lib')).toBe('src/lib/index.ts');
  expect(at(empty('app/lib/llm.ts'), '~/lib/llm', 'app/routes/a.ts')).toBe('app/lib/llm.ts');
  expect(at(empty('lib/llm.ts'), '@@/lib/llm', 'server/api/a.ts')).toBe('lib/llm.ts');
  expect(at(empty('lib/llm.ts'), '$lib/llm')).toBeUndefined();
});

test("Deno's configuration maps names to paths", () => {
  const imports = { '$ai/': './ai/', llm: './ai/llm.ts', openai: 'npm:openai@4', up: '../out.ts' };
  const mapped = (name: string): Files => ({ [name]: JSON.stringify({ imports }), ...empty('ai/llm.ts', 'out.ts') });
  for (const name of ['deno.json', 'deno.jsonc', 'import_map.json']) {
    expect(at(mapped(name), '$ai/llm.ts')).toBe('ai/llm.ts');
    expect(at(mapped(name), 'llm')).toBe('ai/llm.ts');
    for (const other of ['openai', 'up', '$ai/none.ts']) expect(at(mapped(name), other)).toBeUndefined();
  }
  expect(at(mapped('package.json'), 'llm')).toBeUndefined();
});

test('the folder of a package of the workspace may have any name, at any depth that the workspace lists', () => {
  const models = (home: string, ...workspaces: readonly unknown[]): Files => ({
    'package.json': JSON.stringify({ workspaces }),
    ...empty(`${home}/src/index.ts`, `${home}/src/clients.ts`, 'packages/readme.md'),
    'packages/web/package.json': '[',
    [`${home}/package.json`]: '{ "name": "@acme/llm" }',
  });
  expect(at(models('packages/models', 'packages/*'), '@acme/llm')).toBe('packages/models/src/index.ts');
  expect(at(models('packages/models', 'packages/*'), '@acme/llm/clients')).toBe('packages/models/src/clients.ts');
  expect(at(models('packages/ai/models', 'packages/**'), '@acme/llm')).toBe('packages/ai/models/src/index.ts');
  expect(at(models('models', '*'), '@acme/llm')).toBe('models/src/index.ts');
  expect(at(models('packages/models', 'packages/*'), '@acme/models')).toBeUndefined();
  expect(at(models('packages/ai/models', 'packages/*'), '@acme/llm')).toBeUndefined();
  expect(at(models('packages/models', '!packages/*'), '@acme/llm')).toBeUndefined();
  expect(at(models('packages/node_modules/x', 'packages/**'), '@acme/llm')).toBeUndefined();
});
