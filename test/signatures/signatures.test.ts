import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { alone } from '../../src/core/project/project.ts';
import { differences, factsOf, sitesIn } from '../kit/fixtures.ts';

const folder = import.meta.dirname;
const sdks = readdirSync(folder).filter(name => statSync(path.join(folder, name)).isDirectory());

describe.each(sdks)('%s', sdk => {
  test.each(readdirSync(path.join(folder, sdk)))('%s', async name => {
    const text = readFileSync(path.join(folder, sdk, name), 'utf8');
    expect(differences(name, text, sitesIn(name, text, await factsOf(name, text), alone))).toEqual([]);
  });
});
