import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import { detect } from '../../src/core/detect/detect.ts';
import { pythonImports, reExports, scriptImports } from '../../src/core/detect/importsIn.ts';
import { unlistedCalls } from '../../src/core/detect/unlisted.ts';
import { alone } from '../../src/core/project/project.ts';
import { factsOf } from '../kit/fixtures.ts';
import { graph } from '../kit/signatures.ts';

const openai = 'from openai import OpenAI\n';
const chat = (model = '"gpt-4o"'): string => `OpenAI().chat.completions.create(model=${model}, messages=m)`;

describe('a call that is not listed', () => {
  const why = async (text: string, callee: string, name = 'a.py') => {
    const source = { path: name, text, facts: await factsOf(name, text) };
    return unlistedCalls(source, alone, defaultSettings, ({ start, end }) => text.slice(start, end) === callee).flatMap(
      each => [`${each.callee}: ${each.reasons.join('; ')}`],
    );
  };

  test.each([
    ['def f(): pass\nf()', 'f', 'f: it is a function of the project, in a.py'],
    ['class A: pass\nA()', 'A', "A: it makes an object of the project's class A, in a.py"],
    ['class A: pass\nA()()', 'A()', "A(): it calls an object of the project's class A"],
    ['x = 1\nx()', 'x', 'x: what is called is a plain value'],
    [
      'import requests\nrequests.options(1)',
      'requests.options',
      'requests.options: it is requests.options; requests is no library with known models',
    ],
    [
      'import openai\nopenai.nothing()',
      'openai.nothing',
      'openai.nothing: it is openai.nothing; no signature of openai has this call',
    ],
    ['print(1)', 'print', 'print: print is a name of the language or platform, or nothing in the file defines it'],
    [
      `${openai}OpenAI()`,
      'OpenAI',
      'OpenAI: it is openai.OpenAI, which is known, and by itself neither runs nor names a model',
    ],
    [
      `${openai}${chat()}  # wattlens: ignore`,
      'OpenAI().chat.completions.create',
      'OpenAI().chat.completions.create: a comment says to ignore it',
    ],
    [
      `${openai}def ask():\n    return ${chat()}\n\n\nask()`,
      'ask',
      'ask: it is a function of this file that runs a model further down (gpt-4o); the call there is listed',
    ],
    [
      `${openai}def ask():\n    return ${chat('m')}\n\n\nask()`,
      'ask',
      'ask: it is a function of this file that runs a model further down (an unknown model); the call there is listed',
    ],
  ])('%s', async (text, callee, said) => {
    expect(await why(`${text}\n`, callee)).toEqual([said]);
  });

  test('is none where it is listed, or not asked about', async () => {
    expect(await why(openai + chat(), 'OpenAI().chat.completions.create')).toEqual([]);
    expect(await why('print(1)\n', 'other')).toEqual([]);
  });
});

test('calls of functions that run a model further down are known, each with what it runs', async () => {
  const call = "client.responses.create({ model: 'gpt-4o' })";
  const text = `import OpenAI from 'openai';\nconst client = new OpenAI();\nfunction one() { return ${call}; }\nfunction two() { ${Array.from({ length: 7 }, () => call).join('; ')} }\nfunction none() { return 1; }\none();\ntwo();\nnone();\nother();\n`;
  const { wrapperCalls } = detect('a.ts', await factsOf('a.ts', text), text, {
    graph,
    project: alone,
    environment: () => undefined,
  });
  expect(wrapperCalls.map(({ span, calls }) => [text.slice(span.start, span.end), calls.length])).toEqual([
    ['one()', 1],
    ['two()', 5],
  ]);
  expect(wrapperCalls[0]?.calls[0]).toMatchObject({ modelId: 'gpt-4o', at: { path: 'a.ts' } });
});

describe('what a text imports', () => {
  const python = (text: string) =>
    [...pythonImports('src/app/a.py', text)].map(({ root, files }) => [root, ...files()].join(' '));
  const script = (text: string) =>
    [...scriptImports('src/app/a.ts', text)].map(({ root, files, isBuilt }) =>
      [root, ...files(), ...(isBuilt ? ['built'] : [])].join(' '),
    );

  test.each([
    ['import os', ['os os']],
    ['import os.path as p, sys', ['os os/path', 'sys sys']],
    ['from a.b import c, d as e', ['a a/b a/b/c a/b/d a/b/as a/b/e']],
    ['from . import c', [' /src/app /src/app/c']],
    ['from .b import c', [' /src/app/b /src/app/b/c']],
    ['from ..b import c', [' /src/b /src/b/c']],
  ])('Python: %s', (text, expected) => {
    expect(python(`${text}\n`)).toEqual(expected);
  });

  test.each([
    ["import a from 'openai';", ['openai']],
    ["import a from '@ai-sdk/openai/x';", ['@ai-sdk/openai openai/x openai/src/x']],
    ["import a from './b';", ['. /src/app/b']],
    ["import a from '../b/index.js';", ['.. /src/b']],
    ["import a from './b.mjs';", ['. /src/app/b']],
    ["import a from './b.css';", ['. /src/app/b.css']],
    ["import a from '@/lib/llm';", ['@/lib lib/llm']],
    ["import a from '../dist/index.js';", ['.. /src/dist built']],
    ["import a from '../distant/x.js';", ['.. /src/distant/x']],
  ])('JavaScript: %s', (text, expected) => {
    expect(script(`${text}\n`)).toEqual(expected);
  });

  test.each([
    ["export { a } from 'a';", true],
    ["export * from 'a';", true],
    ["import x from 'b';\nexport {\n  a,\n  b,\n} from 'a';", true],
    ["import a from 'a';", false],
    ["export const a = 1;\nimport b from 'b';", false],
    ["exported a from 'a'", false],
    ["export const a = 'x' from 'b'", false],
    ['', false],
  ])('hands on: %s is %s', (text, is) => {
    expect(reExports(text)).toBe(is);
  });
});
