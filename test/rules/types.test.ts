import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { collectCases, exampleSources } from '../kit/ruleTester.ts';

/** SDKs that are installed for this check alone. */
const installed = /^(?:openai|@anthropic-ai\/sdk|ai|@ai-sdk\/openai)$/u;

/** The test files of the rules, each loaded a second time under another address. */
const cases = await collectCases(import.meta.glob('./*.test.ts', { query: '?collected' }));

const sources = [
  ...cases.flatMap(({ rule, output }) => (output ? [{ rule: rule.id, text: output.text, path: output.path }] : [])),
  ...rules.map(rule => ({
    rule: rule.id,
    text: exampleSources(rule).after.text,
    path: exampleSources(rule).after.path,
  })),
].filter(source => source.path.endsWith('.ts') && importsOf(source.text).every(name => installed.test(name)));

function importsOf(text: string): readonly string[] {
  return [...text.matchAll(/from '([^']+)'/gu)].map(([, name = '']) => name);
}

test('fixed TypeScript type-checks against the SDKs it is for', () => {
  const folder = path.resolve('test/rules');
  const files = new Map(
    sources.map(({ rule, text }, index) => [path.join(folder, `${rule}.${String(index)}.generated.ts`), text]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    moduleDetection: ts.ModuleDetectionKind.Force,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: name => files.has(name) || host.fileExists(name),
    readFile: name => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, version, ...rest) => {
      const text = files.get(name);
      return text === undefined ? host.getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version);
    },
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${path.basename(file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}\n${file?.text ?? ''}`,
    );
  expect(files.size).toBeGreaterThan(15);
  expect(problems).toEqual([]);
}, 120_000);
