import { expect, test } from 'vitest';
import { environmentOf } from '../../src/core/project/environment.ts';
import { textProject } from '../kit/textProject.ts';

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
  expect(environmentOf('app/main.py', { TOLD: 'o4-mini' }, textProject(files))(name)).toBe(value);
});

test("the user's own table counts more than a file", () => {
  expect(environmentOf('main.py', { MODEL: 'o3' }, textProject(files))('MODEL')).toBe('o3');
});

test('a table has no names but its own', () => {
  expect(environmentOf('main.py', {}, textProject({}))('toString')).toBeUndefined();
});
