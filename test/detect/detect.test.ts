import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { frontEndFor } from '../../src/core/languages/index.ts';
import { alone } from '../../src/core/project/project.ts';
import { differences, factsOf, filesBelow, projectIn, sitesIn } from '../kit/fixtures.ts';

const folder = import.meta.dirname;

describe.each(['python', 'javascript'])('one file of %s', language => {
  test.each(readdirSync(path.join(folder, language)))('%s', async name => {
    const text = readFileSync(path.join(folder, language, name), 'utf8');
    expect(differences(name, text, sitesIn(name, text, await factsOf(name, text), alone))).toEqual([]);
  });
});

describe('code of a notebook', () => {
  test.each(readdirSync(path.join(folder, 'notebook')))('%s', async source => {
    const text = readFileSync(path.join(folder, 'notebook', source), 'utf8');
    const name = source.replace('.py', '.ipynb');
    expect(differences(name, text, sitesIn(name, text, await factsOf(name, text), alone))).toEqual([]);
  });
});

describe.each(readdirSync(path.join(folder, 'projects')))('the project %s', name => {
  const root = path.join(folder, 'projects', name);
  test.each(filesBelow(root).filter(file => frontEndFor(file)))('%s', async file => {
    const text = readFileSync(path.join(root, file), 'utf8');
    expect(differences(file, text, sitesIn(file, text, await factsOf(file, text), await projectIn(root)))).toEqual([]);
  });
});
