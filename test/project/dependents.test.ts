import { describe, expect, test } from 'vitest';
import { dependents } from '../../src/core/project/dependents.ts';
import { importWords, wordsFor, type NamedFolder } from '../../src/core/project/importWords.ts';

const packages: readonly NamedFolder[] = [
  { folder: 'packages/llm', name: '@acme/llm', entries: new Set(['index', 'client']) },
  { folder: '', name: '#db', entries: undefined },
];

/** Which files of a project a change of one may have an effect on. */
function affectedBy(changed: string, files: Readonly<Record<string, string>>): readonly string[] {
  const linked = Object.entries(files).map(([path, text]) => ({
    path,
    imports: importWords(path, text),
    words: wordsFor(path, packages),
  }));
  return [...dependents(wordsFor(changed, packages), linked)].sort();
}

describe('the files that a change may have an effect on', () => {
  test.each<[string, string, string]>([
    ['src/llm.py', 'a.py', 'from src.llm import client'],
    ['src/llm.py', 'src/a.py', 'from .llm import client'],
    ['src/llm.py', 'src/a.py', 'from . import llm'],
    ['src/llm.py', 'src/a.py', 'def f():\n    from src import (\n  other,\n  llm,\n)'],
    ['src/llm.py', 'a.py', 'import os, src.llm as x'],
    ['src/llm.py', 'a.py', 'x = 1; import src.llm'],
    ['src/llm.py', 'a.py', 'from src import other, \\\n  llm'],
    ['src/llm.py', 'a.py', 'importlib.import_module("src.llm")'],
    ['src/llm.py', 'a.ipynb', '{"source":["import os\\n","from src.llm import x\\n"]}'],
    ['src/__init__.py', 'src/a.py', 'from . import x'],
    ['src/__init__.py', 'src/deep/a.py', 'from .. import x'],
    ['src/llm.ts', 'src/a.ts', "import { x } from './llm'"],
    ['src/llm.ts', 'src/a.ts', "import { x } from './llm.js'"],
    ['src/llm.config.ts', 'src/a.ts', "import x from './llm.config'"],
    ['src/llm/index.ts', 'src/a.ts', "export * from './llm/'"],
    ['src/index.ts', 'src/a.ts', "import { x } from '.'"],
    ['src/index.ts', 'src/deep/a.ts', "const { x } = require('..')"],
    ['src/llm.ts', 'a.tsx', "const x = await import('@/llm')"],
    ['src/lib/llm.ts', 'a.tsx', "import {\n  x,\n} from '$lib/llm'"],
    ['src/lib/llm.ts', 'a.tsx', "import type {} from /* why */ 'lib/llm'"],
    ['src/lib/llm.ts', 'src/a.mjs', 'import(`./lib/llm`)'],
    ['packages/llm/src/index.ts', 'apps/web/a.ts', "import { x } from '@acme/llm'"],
    ['packages/llm/src/client.ts', 'apps/web/a.ts', "import { x } from '@acme/llm/client'"],
    ['packages/llm/src/client.ts', 'packages/a.ts', "import { x } from './llm'"],
    ['anywhere/client.ts', 'a.ts', "import { x } from '#db'"],
  ])('%s: %s', (changed, importer, text) => {
    expect(affectedBy(changed, { [importer]: text })).toEqual([importer]);
  });

  test('are reached through others, and each is named once', () => {
    const files = {
      'src/index.ts': "export * from './llm'",
      'src/a.ts': "import { x } from '.'",
      'src/b.ts': "import { x } from './a'; import { y } from './llm'",
      'src/c.ts': "import { b } from './d'",
      'src/d.ts': "import { c } from './c'",
      'other/llm.ts': "import { z } from 'zod'",
    };
    expect(affectedBy('src/llm.ts', files)).toEqual(['src/a.ts', 'src/b.ts', 'src/index.ts']);
    expect(affectedBy('src/c.ts', files)).toEqual(['src/c.ts', 'src/d.ts']);
  });

  test('are none of a package where what changed is no entry of it', () => {
    expect(affectedBy('packages/llm/test/fixture.ts', { 'a.ts': "import { x } from '@acme/llm'" })).toEqual([]);
  });
});
