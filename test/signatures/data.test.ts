import { expect, test } from 'vitest';
import { sdks } from '../../src/core/signatures/index.ts';
import { graph, sdksByFile } from '../kit/signatures.ts';

test('the list names every file of the folder', () => {
  expect(sdks.map(sdk => sdk.id).sort()).toEqual([...sdksByFile.values()].map(sdk => sdk.id).sort());
});

test('every file is named after its SDK', () => {
  for (const [file, sdk] of sdksByFile) expect(sdk.id).toBe(file);
});

test('every SDK names the public sources it was checked against', () => {
  for (const sdk of sdksByFile.values())
    expect(sdk.docs.filter(url => url.startsWith('https://')).length, sdk.id).toBeGreaterThan(0);
});

test('every kind that is referred to exists', () => {
  expect(graph.faults()).toEqual([]);
});
