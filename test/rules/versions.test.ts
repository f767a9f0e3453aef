import { describe, expect, test } from 'vitest';
import type { RuleContext } from '../../src/core/rules/read/context.ts';
import { isAtLeast, isBelow } from '../../src/core/rules/read/versions.ts';

/** A file of a project of which only the manifests are read. */
const context = (path: string, files: Readonly<Record<string, string>>): RuleContext =>
  ({
    file: {
      path,
      language: path.endsWith('.py') ? 'python' : 'javascript',
      project: { text: (name: string) => files[name] },
    },
  }) as unknown as RuleContext;

describe('the version of a package', () => {
  test.each([
    ['requirements.txt', 'openai==1.58.2\n'],
    ['requirements.txt', 'numpy==2.0\nopenai>=1.58\n'],
    ['requirements.txt', 'openai[datalib, x] ~= 1.58\n'],
    ['pyproject.toml', '[project]\ndependencies = ["openai>=1.58"]\n'],
    ['pyproject.toml', "[tool.poetry.dependencies]\nopenai = '^1.58'\n"],
    ['pyproject.toml', 'openai = "1.58.1"\n'],
    ['Pipfile', 'openai = "==1.58"\n'],
    ['Pipfile', 'openai = "~=1.58"\n'],
    ['Pipfile', 'openai = ">=1.58"\n'],
    ['setup.py', "install_requires=['openai==1.58']"],
    ['environment.yml', '  - openai=="1.58"\n  - openai==1.58\n'],
    ['uv.lock', '[[package]]\nname = "openai"\nversion = "1.58.0"\n'],
    ['poetry.lock', 'name = "OpenAI"\r\nversion = "1.58.0"\r\n'],
    ['pdm.lock', 'name = "openai"\nversion = "1.58.0"\n'],
  ])('is read from %s: %j', (name, text) => {
    const found = context('src/app/a.py', { [name]: text });
    expect([isAtLeast(found, 'openai', 1, 58), isAtLeast(found, 'openai', 1, 59)]).toEqual([true, false]);
    expect([isAtLeast(found, 'openai', 1), isAtLeast(found, 'openai', 2)]).toEqual([true, false]);
    expect(isAtLeast(found, 'openai', 0, 99)).toBe(true);
  });

  test.each([
    ['requirements.txt', 'openai\n'],
    ['requirements.txt', 'my-openai==2.0\n'],
    ['requirements.txt', 'openai-agents==2.0\n'],
    ['requirements.txt', 'openai<2.0\n'],
    ['uv.lock', 'name = "openai-agents"\nversion = "2.0.0"\n'],
    ['poetry.lock', 'openai==2.0'],
  ])('is not known from %s: %j', (name, text) => {
    const found = context('a.py', { [name]: text });
    expect([isAtLeast(found, 'openai', 0), isBelow(found, 'openai', 99)]).toEqual([false, false]);
  });

  test('is below only where it is pinned', () => {
    const pinned = context('a.py', { 'requirements.txt': 'openai==1.58' });
    expect([isBelow(pinned, 'openai', 1, 59), isBelow(pinned, 'openai', 1, 58)]).toEqual([true, false]);
    expect([isBelow(pinned, 'openai', 2), isBelow(pinned, 'openai', 1), isBelow(pinned, 'openai', 0, 99)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(isBelow(context('a.py', { 'requirements.txt': 'openai>=1.58' }), 'openai', 9)).toBe(false);
  });

  test('is that of the nearest folder, and of a lock file before what it locks', () => {
    const files = { 'requirements.txt': 'openai==1.0', 'src/requirements.txt': 'openai==2.0', 'src/app/uv.lock': '' };
    expect(isAtLeast(context('src/app/a.py', files), 'openai', 2)).toBe(true);
    expect(isAtLeast(context('a.py', files), 'openai', 2)).toBe(false);
    const both = { 'requirements.txt': 'openai==1.0', 'uv.lock': 'name = "openai"\nversion = "2.0.0"\n' };
    expect(isAtLeast(context('a.py', both), 'openai', 2)).toBe(true);
  });

  test.each([
    ['package.json', '{ "dependencies": { "ai": "^5.1.0" } }'],
    ['package.json', '{ "dependencies": { "ai" : ">=5.1" } }'],
    ['package.json', '{ "dependencies": { "ai": "5.1.x" } }'],
    ['package.json', '{ "dependencies": { "ai": "npm:5.1.0" } }'],
    ['node_modules/ai/package.json', '{ "name": "ai", "version": "5.1.3" }'],
  ])('is read from %s: %j', (name, text) => {
    const found = context('src/a.ts', { [name]: text });
    expect([isAtLeast(found, 'ai', 5, 1), isAtLeast(found, 'ai', 5, 2)]).toEqual([true, false]);
    expect([isBelow(found, 'ai', 5, 2), isBelow(found, 'ai', 5, 1)]).toEqual([true, false]);
  });

  test('of npm is the installed one before the wanted one', () => {
    const files = { 'package.json': '{ "ai": "^4.0.0" }', 'node_modules/ai/package.json': '{ "version": "5.1.3" }' };
    expect(isAtLeast(context('a.ts', files), 'ai', 5)).toBe(true);
    expect(isAtLeast(context('a.ts', { 'package.json': '{ "ai": "workspace:*", "aix": "9.0" }' }), 'ai', 0)).toBe(
      false,
    );
    expect(isAtLeast(context('a.ts', { 'package.json': '{ "@a.b/c": "^4" }' }), '@a.b/c', 4)).toBe(true);
    expect(isAtLeast(context('a.ts', { 'package.json': '{ "@axb/c": "^4" }' }), '@a.b/c', 0)).toBe(false);
  });
});
