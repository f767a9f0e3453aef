import { expect, test } from 'vitest';
import { environmentOf } from '../../src/core/project/environment.ts';
import type { Project } from '../../src/core/project/project.ts';

const project = (files: Readonly<Record<string, string>>): Project => ({
  facts: () => undefined,
  exists: path => Object.hasOwn(files, path),
  text: path => files[path],
});

const files = {
  '.env': 'export MODEL="gpt-4o" # the large one\nOTHER=o3 # comment\nEMPTY=\n# OFF=x\nbroken line\n',
  'app/.env.local': "MODEL='gpt-4o-mini'\n",
  '.env.example': 'EXAMPLE=gpt-4.1\n',
};

test.each([
  ['MODEL', 'gpt-4o-mini'],
  ['OTHER', 'o3'],
  ['EMPTY', undefined],
  ['OFF', undefined],
  ['EXAMPLE', undefined],
  ['TOLD', 'o4-mini'],
])('%s is %s to a file in app', (name, value) => {
  expect(environmentOf('app/main.py', { TOLD: 'o4-mini' }, project(files))(name)).toBe(value);
});

test("the user's own table counts more than a file", () => {
  expect(environmentOf('main.py', { MODEL: 'o3' }, project(files))('MODEL')).toBe('o3');
});

test('a table has no names but its own', () => {
  expect(environmentOf('main.py', {}, project({}))('toString')).toBeUndefined();
});
