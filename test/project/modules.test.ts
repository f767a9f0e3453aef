import { describe, expect, test } from 'vitest';
import { ownPackage } from '../../src/core/project/ownPackage.ts';
import { join, resolveModule } from '../../src/core/project/resolve.ts';
import { textProject } from '../kit/textProject.ts';

type Files = Readonly<Record<string, string>>;

/** Files without a content of interest. */
const empty = (...paths: readonly string[]): Files => Object.fromEntries(paths.map(path => [path, '']));
const json = (value: unknown): string => JSON.stringify(value);

test.each([
  ['a/b', './c', 'a/b/c'],
  ['a/b', '../c', 'a/c'],
  ['a/b', '../../c', 'c'],
  ['a/b', '../../../c', undefined],
  ['', 'c/./d', 'c/d'],
  ['', '..', undefined],
  ['a', '..', ''],
])('%s and %s are %s', (folder, relative, path) => {
  expect(join(folder, relative)).toBe(path);
});

describe('a module of Python', () => {
  const project = textProject(
    empty(
      'llm.py',
      'app/main.py',
      'app/llm.py',
      'app/core/__init__.py',
      'app/core/ask.py',
      'src/lib/ask.py',
      'app/stub.pyi',
    ),
  );

  test.each([
    ['.llm', 'app/main.py', 'app/llm.py'],
    ['..llm', 'app/core/ask.py', 'app/llm.py'],
    ['...llm', 'app/core/ask.py', 'llm.py'],
    ['....llm', 'app/core/ask.py', undefined],
    ['.', 'app/core/ask.py', 'app/core/__init__.py'],
    ['.', 'app/main.py', undefined],
    ['.core', 'app/main.py', 'app/core/__init__.py'],
    ['.core.ask', 'app/main.py', 'app/core/ask.py'],
    ['.nothing', 'app/main.py', undefined],
    // The nearest folder above counts, and its sources.
    ['llm', 'app/main.py', 'app/llm.py'],
    ['llm', 'tools/run.py', 'llm.py'],
    ['app.core.ask', 'app/core/ask.py', 'app/core/ask.py'],
    ['core', 'app/main.py', 'app/core/__init__.py'],
    ['lib.ask', 'app/core/ask.py', 'src/lib/ask.py'],
    ['stub', 'app/main.py', 'app/stub.pyi'],
    ['openai', 'app/main.py', undefined],
  ])('%s in %s is %s', (specifier, from, path) => {
    expect(resolveModule(specifier, from, 'python', project)).toBe(path);
  });
});

describe('a module of JavaScript', () => {
  const files = {
    ...empty(
      'src/a.ts',
      'src/llm.ts',
      'src/view.tsx',
      'src/chat/index.ts',
      'src/old.js',
      'src/data.json',
      'a.mjs',
      'b.ts',
    ),
    ...empty('lib/llm.ts', 'lib/only.ts', 'gen/only.ts', 'web/src/x.ts', 'own/ask.ts', 'typed.d.ts'),
  };
  const at = (more: Files, specifier: string, from = 'src/a.ts') =>
    resolveModule(specifier, from, 'javascript', textProject({ ...files, ...more }));

  test.each([
    ['./llm', 'src/llm.ts'],
    ['./llm.js', 'src/llm.ts'],
    ['./llm.ts', 'src/llm.ts'],
    ['./view.jsx', 'src/view.tsx'],
    ['./chat', 'src/chat/index.ts'],
    ['./old.js', 'src/old.js'],
    ['./data.json', 'src/data.json'],
    ['../a', 'a.mjs'],
    ['../a.mjs', 'a.mjs'],
    ['../../b', undefined],
    ['./nothing', undefined],
    ['node:fs', undefined],
    ['openai', undefined],
    ['@/llm', 'src/llm.ts'],
    ['~/llm', 'src/llm.ts'],
    ['~/b', 'b.ts'],
    ['@x/llm', undefined],
  ])('%s is %s', (specifier, path) => {
    expect(at({}, specifier)).toBe(path);
  });

  test('is found through the aliases of the nearest configuration, in their order', () => {
    const paths = { '#l/*': ['./gone/*', './lib/*', './gen/*'], exact: ['./lib/llm'], '*/end': ['./lib/*'] };
    const tsconfig = { 'tsconfig.json': json({ compilerOptions: { paths } }) };
    expect(at(tsconfig, '#l/only')).toBe('lib/only.ts');
    expect(at(tsconfig, 'exact')).toBe('lib/llm.ts');
    expect(at(tsconfig, 'exact/more')).toBeUndefined();
    expect(at(tsconfig, 'llm/end')).toBe('lib/llm.ts');
    expect(at(tsconfig, 'llm/start')).toBeUndefined();
    expect(
      at(
        { 'src/jsconfig.json': json({ compilerOptions: { paths: { '#l/*': ['../gen/*'] } } }), ...tsconfig },
        '#l/only',
      ),
    ).toBe('gen/only.ts');
    // From its own folder, or from a base that it names; the base alone says where names begin.
    const based = { 'tsconfig.json': json({ compilerOptions: { baseUrl: './lib', paths: { '#l/*': ['./*'] } } }) };
    expect(at(based, '#l/only')).toBe('lib/only.ts');
    expect(at(based, 'only')).toBe('lib/only.ts');
    expect(at({ 'tsconfig.json': '{}' }, 'lib/only')).toBeUndefined();
    expect(
      at(
        { 'tsconfig.json': json({ compilerOptions: { paths: { '#l/*': 'lib', '#m/*': [5, './lib/*'] } } }) },
        '#m/llm',
      ),
    ).toBe('lib/llm.ts');
  });

  test('is found through what a configuration extends, and what that extends, not for ever', () => {
    const chain = (length: number): Files => ({
      'tsconfig.json': json({ extends: './base1' }),
      ...Object.fromEntries(
        Array.from({ length }, (_, index) => [
          `base${index + 1}.json`,
          json(
            index + 1 === length
              ? { compilerOptions: { paths: { '#l/*': ['./lib/*'] } } }
              : { extends: [`./base${index + 2}.json`] },
          ),
        ]),
      ),
    });
    expect(at(chain(1), '#l/llm')).toBe('lib/llm.ts');
    expect(at(chain(5), '#l/llm')).toBe('lib/llm.ts');
    expect(at(chain(6), '#l/llm')).toBeUndefined();
    expect(at({ 'tsconfig.json': json({ extends: './tsconfig.json' }) }, '#l/llm')).toBeUndefined();
    expect(at({ 'tsconfig.json': json({ extends: '@acme/config' }) }, '#l/llm')).toBeUndefined();
  });

  test('of its own package is found by the imports of the manifest', () => {
    const imports = { '#own/*': { types: './gone/*.ts', default: './own/*.ts' }, '#one': './lib/llm.ts', '#bad': 5 };
    const manifest = { 'package.json': json({ imports }) };
    expect(at(manifest, '#own/ask')).toBe('own/ask.ts');
    expect(at(manifest, '#one')).toBe('lib/llm.ts');
    for (const name of ['#bad', '#none', 'own/ask']) expect(at(manifest, name)).toBeUndefined();
    expect(at({ 'src/package.json': json({ imports: { '#one': './llm.ts' } }), ...manifest }, '#one')).toBe(
      'src/llm.ts',
    );
    expect(at({ 'src/package.json': '{}', ...manifest }, '#one')).toBe('lib/llm.ts');
  });

  describe('of a package of the same workspace', () => {
    const llm = {
      ...empty(
        'packages/llm/src/index.ts',
        'packages/llm/src/clients.ts',
        'packages/llm/extra.ts',
        'packages/llm/lib/main.ts',
      ),
      'packages/llm/package.json': json({
        name: '@acme/llm',
        exports: {
          '.': './dist/index.js',
          './deep': { types: './gone.d.ts', import: './lib/main.ts' },
          './text': './extra.ts',
        },
      }),
    };
    const listed = (workspaces: unknown): Files => ({ 'package.json': json({ workspaces }), ...llm });
    const found = (more: Files, specifier: string) => at(more, specifier, 'apps/web/src/page.ts');

    test('its name leads to its sources, however the workspace lists it', () => {
      for (const workspaces of [['packages/*'], { packages: ['packages/*'] }, ['./packages/llm/'], [7, 'packages/*']])
        expect(found(listed(workspaces), '@acme/llm')).toBe('packages/llm/src/index.ts');
      for (const lines of [
        'packages:\n  - "packages/*"\n',
        "packages:\n- 'packages/*'  \n",
        'packages:\n  - packages/llm\n',
      ])
        expect(found({ 'pnpm-workspace.yaml': lines, ...llm }, '@acme/llm')).toBe('packages/llm/src/index.ts');
      for (const workspaces of [['libs/*'], 'packages/*', 5, undefined, ['../packages/*']])
        expect(found(listed(workspaces), '@acme/llm')).toBeUndefined();
    });

    test('a path below it leads to a file of its folder, of its sources, or one that it exports', () => {
      const workspace = listed(['packages/*']);
      expect(found(workspace, '@acme/llm/extra')).toBe('packages/llm/extra.ts');
      expect(found(workspace, '@acme/llm/clients')).toBe('packages/llm/src/clients.ts');
      expect(found(workspace, '@acme/llm/deep')).toBe('packages/llm/lib/main.ts');
      expect(found(workspace, '@acme/llm/text')).toBe('packages/llm/extra.ts');
      expect(found(workspace, '@acme/llm/none')).toBeUndefined();
      expect(found(workspace, '@acme/other')).toBeUndefined();
    });

    test('its manifest says where it begins', () => {
      const with_ = (manifest: object, ...paths: readonly string[]): Files => ({
        'package.json': json({ workspaces: ['packages/*'] }),
        ...empty(...paths),
        'packages/kit/package.json': json({ name: 'kit', ...manifest }),
      });
      expect(
        found(with_({ source: './code/a.ts' }, 'packages/kit/code/a.ts', 'packages/kit/src/index.ts'), 'kit'),
      ).toBe('packages/kit/code/a.ts');
      expect(found(with_({ main: 'lib/a.js' }, 'packages/kit/lib/a.js', 'packages/kit/index.js'), 'kit')).toBe(
        'packages/kit/lib/a.js',
      );
      expect(found(with_({ main: 5, exports: './e.js' }, 'packages/kit/e.js'), 'kit')).toBe('packages/kit/e.js');
      expect(found(with_({ exports: { import: './e.js' } }, 'packages/kit/e.js'), 'kit')).toBe('packages/kit/e.js');
      expect(found(with_({ exports: './e.js' }, 'packages/kit/e.js'), 'kit/e2')).toBeUndefined();
      expect(found(with_({}, 'packages/kit/index.ts'), 'kit')).toBe('packages/kit/index.ts');
      expect(found(with_({ name: 'other' }, 'packages/kit/index.ts'), 'kit')).toBeUndefined();
    });
  });
});

describe('the package whose built entry is imported', () => {
  const named = (manifest: object, specifier: string, from = 'examples/a.ts') =>
    ownPackage(specifier, from, textProject({ 'package.json': json({ name: 'acme', ...manifest }) }));

  test('is the one of the folder above', () => {
    expect(named({ main: 'dist/index.js' }, '../dist/index.js')).toBe('acme');
    expect(named({ main: 'dist/index.js' }, '../dist')).toBe('acme');
    expect(named({ module: './dist/a.mjs' }, '../dist/a')).toBe('acme');
    expect(named({ exports: './dist/a.d.ts' }, '../dist/a.js')).toBe('acme');
    expect(named({ exports: { '.': { import: { types: './a.d.ts', default: './a.js' } } } }, '../a')).toBe('acme');
    expect(named({ exports: { require: './b.cjs' } }, '../b.cjs')).toBe('acme');
    expect(named({ main: 'dist/index.js' }, './dist/index.js', 'a.ts')).toBe('acme');
  });

  test('is none where something else is imported', () => {
    expect(named({ main: 'dist/index.js' }, '../dist/other.js')).toBeUndefined();
    expect(named({ main: 'dist/index.js' }, 'dist/index.js')).toBeUndefined();
    expect(named({ main: 'dist/index.js' }, '../../dist/index.js')).toBeUndefined();
    expect(named({ main: 5, module: null }, '../dist/index.js')).toBeUndefined();
    expect(named({ name: 5, main: 'dist/index.js' }, '../dist/index.js')).toBeUndefined();
    expect(named({ exports: { './sub': './sub.js' } }, '../sub.js')).toBeUndefined();
    expect(named({ main: 'dist/index-page.js' }, '../dist/index')).toBeUndefined();
    expect(ownPackage('../dist/index.js', 'examples/a.ts', textProject({}))).toBeUndefined();
  });
});
