import { expect, test } from 'vitest';
import { resolutionMemory } from '../../src/core/project/memory.ts';
import type { Project } from '../../src/core/project/project.ts';
import { resolveModule } from '../../src/core/project/resolve.ts';

const files: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "paths": { "#lib/*": ["./lib/*"] } } }',
  'lib/llm.ts': '',
};

function counting(): { readonly project: Project; readonly asked: string[] } {
  const asked: string[] = [];
  const project: Project = {
    facts: () => undefined,
    exists: path => asked.push(path) > 0 && Object.hasOwn(files, path),
    text: path => (asked.push(path) > 0 ? files[path] : undefined),
    memory: resolutionMemory(),
  };
  return { project, asked };
}

test('with a memory, a folder asks once what a module name means, whatever the answer', () => {
  const { project, asked } = counting();
  const resolve = (name: string, from: string) => resolveModule(name, from, 'javascript', project);
  expect(resolve('#lib/llm', 'src/a.ts')).toBe('lib/llm.ts');
  expect(resolve('react', 'src/a.ts')).toBeUndefined();
  const before = asked.length;
  expect(resolve('#lib/llm', 'src/b.ts')).toBe('lib/llm.ts');
  expect(resolve('react', 'src/b.ts')).toBeUndefined();
  expect(asked).toHaveLength(before);
});

test('a relative name means another file in another folder', () => {
  const { project } = counting();
  expect(resolveModule('./llm', 'lib/a.ts', 'javascript', project)).toBe('lib/llm.ts');
  expect(resolveModule('./llm', 'src/a.ts', 'javascript', project)).toBeUndefined();
  expect(resolveModule('./llm', 'lib/b.py', 'python', project)).toBeUndefined();
});
