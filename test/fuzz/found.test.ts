import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../kit/fixtures.ts';
import { feed } from '../kit/fuzz/feed.ts';
import { knownInputs } from '../kit/fuzz/known.ts';
import { mutant } from '../kit/fuzz/mutants.ts';

const folder = path.join(import.meta.dirname, 'found');
const kept = existsSync(folder) ? filesBelow(folder) : [];
const known = knownInputs(process.cwd());

describe('changed sources', () => {
  it('are the same for the same number, and others for another', () => {
    expect(mutant(1, known)).toEqual(mutant(1, known));
    expect(mutant(1, known)).not.toEqual(mutant(2, known));
  });

  it.each(['.py', '.ts', '.tsx', '.js', '.jsx', '.vue', '.ipynb', 'conversation.json', '.json', '.csv', '.yaml'])(
    'of %s are read without a fault',
    async extension => {
      const inputs = known.filter(({ name }) => name.endsWith(extension));
      expect(inputs.length).toBeGreaterThan(0);
      for (let seed = 0; seed < 60; seed += 1) await feed(mutant(seed, inputs));
    },
  );
});

describe('what a fuzz run once found', () => {
  for (const name of kept)
    it(`${name} is read`, async () => {
      await feed({ name: name.slice(name.indexOf('-') + 1), text: readFileSync(path.join(folder, name), 'utf8') });
    });
});
