import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alone } from '../../src/core/project/project.ts';
import { defaultSettings } from '../../src/core/analysis.ts';
import { analyze } from '../../src/core/analyze.ts';
import { frontEndFor } from '../../src/core/languages/index.ts';
import { editBetween, keptTrees } from '../../src/worker/keptTrees.ts';
import { lazyParsers, type Edited } from '../../src/worker/parsers.ts';

const require = createRequire(import.meta.url);
const grammars = path.join(path.dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
const parsers = lazyParsers(name =>
  readFile(name === 'web-tree-sitter.wasm' ? require.resolve(`web-tree-sitter/${name}`) : path.join(grammars, name)),
);

const sources = {
  'a.py': `import os
from openai import OpenAI

MODEL = os.getenv("MODEL", "gpt-4o")


class Agent:
    def __init__(self, model: str = MODEL):
        self.client = OpenAI()
        self.model = model

    async def ask(self, prompts: list[str]) -> list[str]:
        return [self.client.responses.create(model=self.model, input=f"{p}: €𝄞") for p in prompts]
`,
  'a.ts': `import OpenAI from 'openai';

const client = new OpenAI();
export const ask = async (question: string): Promise<string> => {
  for (const model of ['gpt-4o', 'o3']) {
    const answer = await client.responses.create({ model, input: \`\${question} €𝄞\` });
    if (answer.output_text) return answer.output_text;
  }
  return '';
};
`,
};

/** What the pipeline says of a text; with a document, by way of the tree of its text before. */
function seen(name: string, text: string, document?: Edited): string {
  const frontEnd = frontEndFor(name);
  const root = frontEnd && parsers.parse(frontEnd.grammarFor(name), text, undefined, document);
  if (!root || root === 'later') throw new Error('not parsed');
  return JSON.stringify(analyze({ path: name, text, facts: frontEnd.facts(root, text) }, alone, defaultSettings));
}

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(12),
    text: fc.oneof(
      fc.constantFrom(
        '',
        '\n',
        '    ',
        '"',
        '(',
        ')',
        ':',
        'x',
        '\ndef f():\n    pass\n',
        '\nconst y = 1;\n',
        '# ',
        '// ',
        '€𝄞',
      ),
      fc.string({ maxLength: 6 }),
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

describe.each(Object.entries(sources))('%s, edited', (name, source) => {
  test('any way, says what its text says', async () => {
    const frontEnd = frontEndFor(name);
    parsers.parse(frontEnd?.grammarFor(name) ?? '', '');
    await parsers.load();
    fc.assert(
      fc.property(edits, steps => {
        const document = { trees: keptTrees(), name };
        let text = source;
        expect(seen(name, text, document)).toBe(seen(name, text));
        for (const { at, length, text: added } of steps) {
          const start = Math.floor(at * text.length);
          text = text.slice(0, start) + added + text.slice(start + length);
          expect(seen(name, text, document)).toBe(seen(name, text));
        }
        document.trees.release(name);
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['ab\ncd', 'ab\ncXd', [4, 4, 5], [1, 1]],
  ['aaa', 'aa', [2, 3, 2], [0, 2]],
  ['same', 'same', [4, 4, 4], [0, 4]],
  ['', 'a\nb', [0, 0, 3], [0, 0]],
  ['x\ny\nz', 'x\nz', [2, 4, 2], [1, 0]],
])('%j to %j is one edit', (before, after, [start, oldEnd, newEnd], [row, column]) => {
  expect(editBetween(before, after)).toMatchObject({
    ...{ startIndex: start, oldEndIndex: oldEnd, newEndIndex: newEnd },
    startPosition: { row, column },
  });
});
