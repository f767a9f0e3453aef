import { describe, expect, it } from 'vitest';
import { excludedBy } from '../../src/core/project/excluded.ts';

const none: ReadonlySet<string> = new Set();

describe('what the settings of VS Code leave out', () => {
  it.each([
    ['**/out', 'a/out', true],
    ['**/out/**', 'a/out', true],
    ['**/out', 'a/outer', false],
    ['out', 'out', true],
    ['out', 'a/out', false],
    ['**/*.js', 'a/b.js', true],
    ['*.js', 'b.js', true],
    ['*.js', 'a/b.js', false],
    ['**/.cache', 'a/.cache', true],
    ['**/{a,b}.ts', 'x/b.ts', true],
    ['**/test_[ab].py', 'test_a.py', true],
    ['docs/**', 'docs', true],
    ['docs/**', 'docs/a.py', true],
    ['**', 'a.py', true],
  ])('%s and %s', (glob, path, isOut) => {
    expect(excludedBy([{ [glob]: true }])(path, none)).toBe(isOut);
  });

  it('heeds what is switched off, and files that another stands beside', () => {
    const excluded = excludedBy([
      { '**/a': false, '**/b': null },
      { '**/*.js': { when: '$(basename).ts' }, '**/c': true },
    ]);
    expect(excluded('a', none)).toBe(false);
    expect(excluded('b', none)).toBe(false);
    expect(excluded('x/c', none)).toBe(true);
    expect(excluded('x/app.js', new Set(['app.js']))).toBe(false);
    expect(excluded('x/app.js', new Set(['app.js', 'app.ts']))).toBe(true);
  });

  it.each(['', '[', '{a', '((', '\\', 'x'.repeat(100_000), '!(', '**/'.repeat(3000)])('stays whole with %j', glob => {
    expect(excludedBy([{ [glob]: true }])('src/app.py', none)).toBe(false);
  });
});
