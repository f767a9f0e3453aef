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

/** A release, the date of a commit, or a commit. */
const dated = /\d\.\d|20\d\d|\b(?=[a-f]*\d)[\da-f]{7}\b/u;

test('every SDK names what its entry was read in, with its release or date', () => {
  for (const { id, source } of sdksByFile.values()) {
    expect(source.length, id).toBeGreaterThan(0);
    expect(
      source.filter(text => !dated.test(text)),
      id,
    ).toEqual([]);
  }
});
