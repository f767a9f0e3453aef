import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FileFacts } from '../../src/core/facts/fileFacts.ts';
import type { FrontEnd } from '../../src/core/languages/frontEnd.ts';
import { javascript } from '../../src/core/languages/javascript.ts';
import { keptFacts } from '../../src/core/languages/keptFacts.ts';
import { python } from '../../src/core/languages/python.ts';
import { factsLine } from '../kit/describeFacts.ts';

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@vscode/tree-sitter-wasm/package.json')),
  'wasm',
);
const parsers = new Map<FrontEnd, Parser>();

beforeAll(async () => {
  await Parser.init();
  for (const [frontEnd, name] of [
    [python, 'a.py'],
    [javascript, 'a.ts'],
  ] as const) {
    const parser = new Parser();
    parser.setLanguage(await Language.load(readFileSync(path.join(folder, frontEnd.grammarFor(name)))));
    parsers.set(frontEnd, parser);
  }
});

function parsed(frontEnd: FrontEnd, text: string): Tree {
  const tree = parsers.get(frontEnd)?.parse(text);
  if (!tree) throw new Error('no tree');
  return tree;
}

/** What is said, and where each call, name and arm stands. */
const told = (facts: FileFacts, text: string): readonly string[] => [
  factsLine(facts, text),
  ...facts.calls.map(({ span, argumentsSpan, callee }) => {
    const name = callee.kind === 'member' ? text.slice(callee.nameSpan.start, callee.nameSpan.end) : '';
    return [span, argumentsSpan].map(({ start, end }) => text.slice(start, end)).join(' | ') + ` | ${name}`;
  }),
  ...[...facts.module.bindings.values()].flat().map(({ span: { start, end } }) => text.slice(start, end)),
  ...facts.module.memberBindings.map(({ span: { start, end } }) => text.slice(start, end)),
  ...facts.imports.map(({ module, span: { start, end } }) => `${module} ${text.slice(start, end)}`),
];

describe.each([
  [
    python,
    [
      'import os\nfrom a import B\nc = B()\nc.d(model="m")\ne = c\n',
      'import os\nfrom a import B\nc = B(1)\nc.d(model="m")\ne = c\n',
      'import os\nc = B(1)\nc.d(model="m")\ne = c\n',
      'import os\nx = 1\nc = B(1)\nc.d(model="m")\nif x:\n    c.d(model="n")\nc.f = x\ne = c\n',
      'import os\nx = 1\nc = B(1)\nc.d(model="m")\nif xyz:\n    c.d(model="n")\nc.f = x\ne = c\n',
      'import os\nx = (\nc = B(1)\nc.d(model="m")\nif xyz:\n    c.d(model="n")\nc.f = x\ne = c\n',
      'import os\nx = (1)\nc = B(1)\nc.d(model="m")\nif xyz:\n    c.d(model="n")\nc.f = x\ne = c\n',
      'import os\nx = (1)\nc = B(1)\nc.d(model="m")\nc.d(model="m")\nc.d(model="m")\nclass A:\n    def f(self): self.g(1)\n',
      'import os\nx = (1)\nc = B(1)\nc.d(model="m")\nc.d(model="m")\nclass A:\n    def f(self): self.g(1)\n',
      'c.d(model="m")\nimport os\nx = (1)\nc = B(1)\nc.d(model="m")\nc.d(model="m")\nclass A:\n    def f(self): self.g(1)\n',
      '',
      'c.d(model="m")\n',
    ],
  ],
  [
    javascript,
    [
      "import { B } from 'a';\nconst c = new B();\nc.d({ model: 'm' });\nexport const e = c;\n",
      "import { B } from 'a';\nconst c = new B(1);\nc.d({ model: 'm' });\nexport const e = c;\n",
      "import { B } from 'a';\nconst c = new B(1);\nlet x;\nfunction f() { x = c.d(2); }\nc.d({ model: 'm' });\nexport const e = c;\n",
      "import { B } from 'a';\nconst c = new B(1);\nfunction f() { x = c.d(2); }\nc.d({ model: 'm' });\nexport const e = c;\n",
      "import { B } from 'a';\n/** @type {B} */\nlet c;\nfunction f() { x = c.d(2); }\nc.d({ model: 'm' });\nexport const e = c;\n",
      "import { B } from 'a';\n/** @type {C} */\nlet c;\nfunction f() { x = c.d(2); }\nc.d({ model: 'm' });\nexport const e = c;\n",
      "import { B } from 'a';\n/** @type {C} */\nlet c: B;\nfunction f() { x = c.d(2 }\nc.d({ model: 'm' });\nexport const e = c;\n",
      "import type { B } from 'a';\n/** @type {C} */\nlet c: B;\nfunction f() { x = c.d(2) }\nc.d({ model: 'm' });\nexport const e = c;\n",
    ],
  ],
])('a document that is edited', (frontEnd, texts) => {
  const fresh = (text: string): readonly string[] =>
    told(keptFacts(frontEnd.statements).read(parsed(frontEnd, text), text), text);

  test(`of ${frontEnd.id} says after each edit what its text says`, () => {
    const kept = keptFacts(frontEnd.statements);
    for (const text of [...texts, ...texts.toReversed()])
      expect(told(kept.read(parsed(frontEnd, text), text), text)).toEqual(fresh(text));
  });

  test(`of ${frontEnd.id} says so after a hundred edits`, () => {
    const kept = keptFacts(frontEnd.statements);
    for (let edit = 0; edit < 100; edit += 1) {
      const text = `${texts[edit % 3] ?? ''}${'// #'.slice(frontEnd === python ? 3 : 0)}${'x'.repeat(edit)}\n`;
      expect(told(kept.read(parsed(frontEnd, text), text), text)).toEqual(fresh(text));
    }
  });

  test(`of ${frontEnd.id} reads again only the statement that changed`, () => {
    const [before = '', after = ''] = texts;
    const kept = keptFacts(frontEnd.statements);
    const first = kept.read(parsed(frontEnd, before), before).calls;
    const second = kept.read(parsed(frontEnd, after), after).calls;
    expect(second.map(call => first.includes(call))).toEqual([false, true]);
  });
});
