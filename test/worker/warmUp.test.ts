import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lazyParsers } from '../../src/worker/parsers.ts';
import { pipeline } from '../../src/worker/pipeline.ts';
import { warmUp } from '../../src/worker/warmUp.ts';

const read = ['python', 'javascript', 'javascriptreact', 'typescript', 'typescriptreact', 'vue', 'svelte', 'astro'];

test.each(read)('the sample of %s takes the engine to an estimate and a suggestion', async languageId => {
  const loaded: string[] = [];
  const parsers = lazyParsers(name => {
    loaded.push(name);
    return readFile(path.join('dist', name));
  });
  const estimates: unknown[] = [];
  const advice: unknown[] = [];
  await warmUp(languageId, {
    ...pipeline,
    parsers,
    analyze: (...asked) => {
      const analysis = pipeline.analyze(...asked);
      estimates.push(...analysis.sites.flatMap(({ estimate }) => estimate.footprint ?? []));
      advice.push(...analysis.sites.flatMap(({ suggestions }) => suggestions));
      return analysis;
    },
  });
  expect(loaded).toHaveLength(2);
  expect(estimates).toHaveLength(1);
  expect(advice).not.toHaveLength(0);
});

test('a language that is not read loads nothing, and a grammar that cannot be loaded is left to who asks', async () => {
  const none = lazyParsers(name => Promise.reject(new Error(`${name} was asked for`)));
  await warmUp('rust', { ...pipeline, parsers: none });
  await warmUp('python', { ...pipeline, parsers: none });
  await expect(none.load()).rejects.toThrow('cannot be loaded');
});
