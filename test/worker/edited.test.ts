import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/core/analysis.ts';
import type { Cell } from '../../src/core/text/notebook.ts';
import { openProject, type OpenProject } from '../../src/worker/engine.ts';
import { lazyParsers } from '../../src/worker/parsers.ts';
import { pipeline } from '../../src/worker/pipeline.ts';
import type { Content } from '../../src/worker/source.ts';

const require = createRequire(import.meta.url);
const grammars = path.join(path.dirname(require.resolve('@vscode/tree-sitter-wasm/package.json')), 'wasm');
const parsers = lazyParsers(name =>
  readFile(name === 'web-tree-sitter.wasm' ? require.resolve(`web-tree-sitter/${name}`) : path.join(grammars, name)),
);

const opened = (): OpenProject =>
  openProject({ read: () => undefined, exists: () => false, forget: () => undefined }, { ...pipeline, parsers });

const python = `import os
from openai import OpenAI
from transformers import pipeline

MODEL = os.getenv("MODEL", "gpt-4o")
settings = {"model": "gpt-4o-mini"}
settings["model"] = MODEL  # the last one holds


class Agent:
    """Asks."""

    def __init__(self, model: str = MODEL):
        self.client = OpenAI()
        self.model = model

    async def ask(self, prompts: list[str]) -> list[str]:
        return [self.client.responses.create(model=self.model, input=f"{p}: €𝄞") for p in prompts]


def use(name):
    global MODEL
    MODEL = name
    return OpenAI().embeddings.create(model="text-embedding-3-small", input=name)


def both(client: OpenAI, size):
    while size:
        client.chat.completions.create(model=settings["model"], messages=[])
        client.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": "x"}], max_tokens=size)


# wattlens: model=gpt-4o
both(OpenAI(), 3)
classify = pipeline("text-classification", model="distilbert-base-uncased")
print([classify(each) for each in os.listdir()])
`;

const typescript = `import OpenAI from 'openai';
import { generateText } from 'ai';
import { openai } from '@ai-sdk/openai';

const client = new OpenAI();
let model;
/** @type {import('@anthropic-ai/sdk').Anthropic} */
let other;
function choose(name: string) {
  model = name;
  other = undefined;
}
export const ask = async (question: string): Promise<string> => {
  for (const model of ['gpt-4o', 'o3']) {
    const answer = await client.responses.create({ model, input: \`\${question} €𝄞\` });
    if (answer.output_text) return answer.output_text;
  }
  return '';
};
/**
 * @param {import('@anthropic-ai/sdk').Anthropic} claude
 */
export function tell(claude, options: Options) {
  return claude.messages.create({ model: Models.Large, max_tokens: 100, messages: [], ...options });
}
interface Options {
  readonly temperature: number;
}
enum Models {
  Large = 'claude-3-5-sonnet-latest',
}
namespace inner {
  export const name = 'gpt-4o-mini';
}
model = inner.name;
choose('gpt-4o');
// What was chosen last.
await generateText({ model: openai(model), prompt: 'Say hello' });
other.messages.create({ model, max_tokens: 5, messages: [] });
`;

const cells: readonly Cell[] = [
  { kind: 'code', text: '%pip install openai\nfrom openai import OpenAI\nclient = OpenAI()' },
  { kind: 'other', text: '# Asking' },
  { kind: 'code', text: 'MODEL = "gpt-4o"\ndef ask(q):\n    return client.responses.create(model=MODEL, input=q)' },
  {
    kind: 'code',
    text: 'MODEL = "o3"\nfor each in range(3):\n    ask(each)\n    client.embeddings.create(model="x", input=q)',
  },
];

/** Documents as an editor holds them, and how a text of theirs is put into them. */
const documents: Readonly<
  Record<string, { readonly texts: readonly string[]; readonly content: (texts: readonly string[]) => Content }>
> = {
  'a.py': { texts: [python], content: ([text = '']) => ({ text }) },
  'a.ts': { texts: [typescript], content: ([text = '']) => ({ text }) },
  'a.ipynb': {
    texts: cells.map(({ text }) => text),
    content: texts => ({
      language: 'python',
      cells: cells.map((cell, index) => ({ ...cell, text: texts[index] ?? '' })),
    }),
  },
};

const place = fc.double({ min: 0, max: 1, noNaN: true });
const typed = fc.oneof(
  fc.constantFrom(...['', '\n', '    ', '"', '(', ')', ':', '{', '}', 'x', '# ', '// ', '/*', '*/', '€𝄞', ';']),
  fc.constantFrom('\ndef f():\n    pass\n', '\nconst y = 1;\n', '\nMODEL = "o3"\n', '\nmodel = "o3";\n'),
  fc.string({ maxLength: 6 }),
);
/** Something typed over a few characters, lines put elsewhere, or the text as it was one or two edits before. */
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('type' as const), at: place, length: fc.nat(12), text: typed }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const), at: place, lines: fc.nat(9), to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const), steps: fc.integer({ min: 1, max: 2 }) }) },
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function after(texts: readonly string[], done: Edit): string {
  const text = texts.at(-1) ?? '';
  if (done.kind === 'undo') return texts.at(-1 - done.steps) ?? text;
  if (done.kind === 'type') {
    const start = Math.floor(done.at * text.length);
    return text.slice(0, start) + done.text + text.slice(start + done.length);
  }
  const lines = text.split('\n');
  const moved = lines.splice(Math.floor(done.at * lines.length), done.lines);
  lines.splice(Math.floor(done.to * lines.length), 0, ...moved);
  return lines.join('\n');
}

const steps = fc.array(fc.record({ part: place, edit }), { minLength: 1, maxLength: 14 });

describe.each(Object.entries(documents))('%s, edited', (name, { texts, content }) => {
  const seen = async (project: OpenProject, now: readonly string[]): Promise<string> =>
    JSON.stringify(await project.analyze({ path: name, content: content(now) }, defaultSettings));

  test('says what is found', async () => {
    // Of the notebook, `ask` is called where its model is another by then.
    expect(await seen(opened(), texts)).toContain(name === 'a.ipynb' ? '"o3"' : 'gpt-4o');
  });

  test('any way, says what its text says', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, async done => {
        const project = opened();
        const histories = texts.map(text => [text]);
        await seen(project, texts);
        for (const { part, edit } of done) {
          const history = histories[Math.floor(part * histories.length)] ?? histories[0] ?? [];
          history.push(after(history, edit));
          const now = histories.map(each => each.at(-1) ?? '');
          expect(await seen(project, now)).toBe(await seen(opened(), now));
        }
        project.close(name);
      }),
      { numRuns: 25 },
    );
  });
});
