import { describe, expect, test } from 'vitest';
import { keptFiles, type KeptFiles } from '../../src/worker/keptFiles.ts';

const withFiles = (paths: readonly string[], size = 10): KeptFiles<string> => {
  const kept = keptFiles<string>({ once: 30, again: 20 });
  for (const path of paths) kept.set(path, `text of ${path}`, size);
  return kept;
};

describe('what was read of files', () => {
  test('is there until there is no room; the least recent goes first', () => {
    expect(withFiles(['a', 'b', 'c']).paths()).toEqual(['a', 'b', 'c']);
    expect(withFiles(['a', 'b', 'c', 'd', 'e']).paths()).toEqual(['c', 'd', 'e']);
  });

  test('stays, where it was asked for again, while others come and go', () => {
    const kept = withFiles(['a', 'b']);
    expect(kept.get('a')).toBe('text of a');
    for (const path of ['c', 'd', 'e', 'f']) kept.set(path, '', 10);
    expect(kept.paths()).toEqual(['d', 'e', 'f', 'a']);
    expect(kept.get('b')).toBeUndefined();
  });

  test('goes in the end, where others were asked for again more lately', () => {
    const kept = withFiles(['a', 'b', 'c']);
    for (const path of ['a', 'b', 'a', 'c']) kept.get(path);
    expect(kept.paths()).toEqual(['a', 'c']);
  });

  test('is there once, whatever its size and however often it is set', () => {
    const kept = withFiles(['a']);
    kept.get('a');
    kept.set('a', 'another', 1000);
    expect(kept.paths()).toEqual(['a']);
    expect(kept.get('a')).toBe('another');
    expect(kept.paths()).toEqual(['a']);
    kept.set('b', '', 10);
    expect(kept.paths()).toEqual(['b', 'a']);
  });

  test('leaves its room when it is forgotten', () => {
    const kept = withFiles(['a', 'b', 'c']);
    kept.get('c');
    for (const path of ['a', 'c', 'never']) kept.forget(path);
    kept.set('d', '', 10);
    kept.set('e', '', 10);
    expect(kept.paths()).toEqual(['b', 'd', 'e']);
  });
});
