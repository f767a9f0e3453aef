import path from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { collectCases, exampleSources, fixedText, sources } from '../kit/ruleTester.ts';
import { servedCases } from '../kit/servedCases.ts';

/** The test files of the rules, each loaded a second time under another address. */
const cases = await collectCases(import.meta.glob('./*.test.ts', { query: '?collected' }));

interface Written {
  readonly rule: string;
  readonly text: string;
  readonly path: string;
}

const project = { 'package.json': '{ "dependencies": { "ai": "^6.0.0" } }' };

async function servedText({ rule: id, code }: (typeof servedCases)[number]): Promise<Written> {
  const rule = rules.find(each => each.id === id);
  const source = sources('typescript')(code, project);
  return { rule: id, path: source.path, text: (rule && (await fixedText(rule, source))) ?? '' };
}

/** All that a fix has written in TypeScript, in the tests and in the examples of the rules. */
const written: readonly Written[] = [
  ...cases.flatMap(({ rule, output }) => (output ? [{ rule: rule.id, ...output }] : [])),
  ...rules.map(rule => ({ rule: rule.id, ...exampleSources(rule).after })),
  ...(await Promise.all(servedCases.map(servedText))),
].filter(({ path: name }) => /\.tsx?$/u.test(name));

test('fixed TypeScript type-checks against the SDKs it is for', () => {
  const folder = path.resolve('test/rules');
  const files = new Map(
    written.map(({ rule, text, path: name }, index) => [
      path.join(folder, `${rule}.${String(index)}.generated${path.extname(name)}`),
      text,
    ]),
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
  expect(files.size).toBeGreaterThan(50);
  expect(problems).toEqual([]);
}, 120_000);
