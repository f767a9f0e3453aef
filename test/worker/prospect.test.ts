import { describe, expect, test } from 'vitest';
import { answersTo, outlook } from '../../src/core/detect/prospect.ts';
import { knownApis } from '../../src/core/signatures/known.ts';

const look = outlook(knownApis());

describe('worth parsing is', () => {
  test.each([
    ['a.py', 'from openai import OpenAI'],
    ['a.py', 'import os, anthropic as a'],
    ['a.py', 'def f():\n    from langchain.chat_models import (\n        ChatOpenAI,\n    )'],
    ['a.py', 'm = importlib.import_module("openai")'],
    ['a.py', 'URL = "https://api.mistral.ai/v1/x"'],
    ['a.py', 'requests.post(f"{base}/chat/completions")'],
    ['a.ts', `import { generateText } from 'ai';`],
    ['a.ts', `import {\n  x\n} from "@anthropic-ai/sdk/resources";`],
    ['a.ts', `const o = await import('openai')`],
    ['a.js', `var OpenAI = require("openai").OpenAI`],
    ['a.js', `import OpenAI from "npm:openai@4.1"`],
    ['a.js', `import OpenAI from 'https://esm.sh/openai@4'`],
    ['a.ipynb', '{}'],
  ])('%s with %j', (path, text) => {
    expect(look(path, text).direct).toBe(true);
  });
});

describe('not worth parsing is', () => {
  test.each([
    ['a.py', 'import os\nimport ailib\n# openai would be nice'],
    ['a.ts', `import { x } from './openai';\nimport y from 'openai-edge-like';`],
  ])('%s with %j', (path, text) => {
    expect(look(path, text).direct).toBe(false);
  });
});

test('imports of the project are named so that their files answer to them', () => {
  const imports = (path: string, text: string) => look(path, text).imports;
  expect(
    imports('src/app/a.ts', `import x from '../lib/llm.js';\nimport y from '@/lib/llm';\nimport z from 'react';`),
  ).toEqual(['/src/lib/llm', 'lib/llm']);
  expect(imports('app/a.py', 'from .llm import client')).toEqual(['/app/llm', '/app/llm/client']);
  expect(imports('app/sub/a.py', 'from .. import llm')).toEqual(['/app', '/app/llm']);
  expect(imports('app/a.py', 'import app.llm')).toEqual(['app/llm']);
  expect(answersTo('src/lib/llm.ts')).toEqual(['/src/lib/llm', 'src/lib/llm', 'lib/llm', 'llm']);
  expect(answersTo('app/__init__.py')).toEqual(['/app', 'app']);
  expect(answersTo('app/llm/index.tsx')[0]).toBe('/app/llm');
});

test('files that hand on what they import are known', () => {
  expect(look('a/__init__.py', 'from .llm import client').passesOn).toBe(true);
  expect(look('a/index.ts', `export * from './llm';`).passesOn).toBe(true);
  expect(look('a/index.ts', `const a = 1;\nexport {\n  ${'name, '.repeat(100)}\n} from "./llm"`).passesOn).toBe(true);
  expect(look('a/use.ts', `export const a = 'x'; import b from './llm';`).passesOn).toBe(false);
  expect(look('a/use.ts', `reexport x from './llm';`).passesOn).toBe(false);
  expect(look('a/use.ts', `import { a } from './llm';\nexport const b = 1;`).passesOn).toBe(false);
});

test('a hostile text is looked at within the time of a test', () => {
  look('a.py', 'from x import ('.repeat(20_000));
  look('a.ts', 'export '.repeat(100_000));
  look('a.ts', `${'export '.repeat(1000)}from "`.repeat(100));
  expect(look('a.ts', 'import '.repeat(100_000)).passesOn).toBe(false);
});
