import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ignoredBy, type IgnoreFile } from '../../src/core/project/ignored.ts';

const files = [
  'a.py',
  'b.log.py',
  'out/a.py',
  'src/out/a.py',
  'src/keep.gen.py',
  'src/x.gen.py',
  'src/deep/er/x.gen.py',
  'src/deep/local.py',
  'docs/a.py',
  'docs/sub/a.py',
  'späce dir/a b.py',
];

const cases: readonly (readonly [string, readonly IgnoreFile[]])[] = [
  ['a folder', [{ folder: '', text: 'out/\n' }]],
  ['a folder at the root only', [{ folder: '', text: '/out/\n# a comment\n' }]],
  ['a name taken in again', [{ folder: '', text: '*.gen.py\r\n!keep.gen.py\r\n' }]],
  ['nothing in a folder that is left out', [{ folder: '', text: 'src/\n!src/keep.gen.py\n' }]],
  [
    'a file below that says otherwise',
    [
      { folder: '', text: '*.gen.py' },
      { folder: 'src/deep', text: '!*.gen.py\nlocal.py' },
    ],
  ],
  [
    'a file below in a folder that is left out',
    [
      { folder: '', text: 'docs' },
      { folder: 'docs', text: '!a.py' },
    ],
  ],
  ['names with spaces', [{ folder: '', text: 'a\\ b.py\n**/er' }]],
];

describe('what git leaves out', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'wattlens-ignored-'));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it.each(cases)('is left out as git does it: %s', (name, rules) => {
    const repository = path.join(root, name);
    for (const file of files) write(repository, file, '');
    for (const { folder, text } of rules) write(repository, path.join(folder, '.gitignore'), text);
    const git = (...args: string[]): string =>
      execFileSync('git', ['-c', 'core.quotePath=false', ...args], { cwd: repository, encoding: 'utf8' });
    git('init', '-q');
    const kept = git('ls-files', '--others', '--exclude-standard').split('\n');
    const isIgnored = ignoredBy(rules);
    expect(files.filter(file => !isIgnored(file))).toEqual(files.filter(file => kept.includes(file)));
  });

  it('tells of a folder by its slash', () => {
    const isIgnored = ignoredBy([{ folder: '', text: 'packages/*\n!packages/app' }]);
    expect(['packages/', 'packages/app/', 'packages/lib/'].map(isIgnored)).toEqual([false, false, true]);
  });
});

function write(folder: string, file: string, text: string): void {
  const at = path.join(folder, file);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, text);
}
