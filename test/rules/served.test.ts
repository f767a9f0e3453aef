import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { collectCases, fixedText, sources } from '../kit/ruleTester.ts';
import { recorded } from '../kit/recorded.ts';
import { ranTypescript } from '../kit/served.ts';
import { manual, servedCases } from '../kit/servedCases.ts';

const cases = await collectCases(import.meta.glob('./*.test.ts', { query: '?served' }));

async function fixed(
  id: string,
  text: string,
  language: 'typescript' | 'python',
  files?: Readonly<Record<string, string>>,
): Promise<string> {
  const rule = rules.find(each => each.id === id);
  const result = rule && (await fixedText(rule, sources(language)(text, files)));
  if (result === undefined) throw new Error(`${id} fixes nothing in\n${text}`);
  return result;
}

describe('fixed TypeScript, run with the real SDK against a server of this machine', () => {
  const project = { 'package.json': '{ "dependencies": { "ai": "^6.0.0", "@anthropic-ai/sdk": "^1.0.0" } }' };

  test.each(servedCases.map(each => [each.rule, each.what, each] as const))('%s %s', async (rule, _, each) => {
    const { received } = await ranTypescript(await fixed(rule, each.code, 'typescript', project));
    expect(received.length).toBe(each.requests ?? 1);
    for (const { body } of received) {
      if (each.sends) expect(body).toMatchObject(each.sends);
      for (const name of each.lacks ?? []) expect(body).not.toHaveProperty(name);
    }
    if (each.isCut) expect(received.map(({ isCut }) => isCut)).toEqual([true]);
  });

  test('vectors come in the order of the texts', async () => {
    const code = servedCases.find(({ rule }) => rule === 'embedding-call-in-loop')?.code ?? '';
    const { printed } = await ranTypescript(await fixed('embedding-call-in-loop', code, 'typescript'));
    expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual([[0], [1], [2]]);
  });

  test('every rule that edits a request in TypeScript is among them', () => {
    const inTypescript = cases.flatMap(({ rule, output }) =>
      output && !/\.(?:py|ipynb)$/u.test(output.path) ? [rule.id] : [],
    );
    const run = new Set(servedCases.map(({ rule }) => rule));
    expect([...new Set(inTypescript)].filter(id => !run.has(id)).sort()).toEqual(withoutServer);
  });
});

/** They change how a model is loaded on this machine, and ask no server. */
const withoutServer = ['model-load-in-hot-path', 'transformersjs-fp32'];

const openaiPy = "from openai import OpenAI\n\nclient = OpenAI()\nq = 'hello'\nm = []\ntexts = ['a', 'b', 'c']\n";
const called = (name: string): RegExp => new RegExp(`\\.${name.replaceAll('.', '\\.')}$`, 'u');

const inPython: readonly (readonly [rule: string, code: string, call: RegExp, kwargs: object])[] = [
  [
    'uncapped-output',
    `${openaiPy}client.responses.create(model="gpt-4o-mini", input=f"Yes or no? {q}")\n`,
    called('responses.create'),
    { max_output_tokens: 64 },
  ],
  [
    'redundant-candidates',
    `${openaiPy}r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)\nprint(r.choices[0])\n`,
    called('chat.completions.create'),
    { model: 'gpt-6-luna', messages: [] },
  ],
  [
    'reasoning-effort-too-high',
    `${openaiPy}client.chat.completions.create(model="gpt-5.4", reasoning_effort="high", messages=[{"role": "user", "content": f"Yes or no? {q}"}])\n`,
    called('chat.completions.create'),
    { reasoning_effort: 'none' },
  ],
  [
    'urgent-service-tier',
    `${openaiPy}for t in texts:\n    client.responses.create(model="gpt-5.4", input=t, service_tier="priority")\n`,
    called('responses.create'),
    { service_tier: 'flex' },
  ],
  [
    'embedding-call-in-loop',
    `${openaiPy}vectors = []\nfor t in texts:\n    r = client.embeddings.create(model="text-embedding-3-small", input=t)\n    vectors.append(r.data[0].embedding)\n`,
    called('embeddings.create'),
    { input: ['a', 'b', 'c'] },
  ],
  [
    'anthropic-uncached-prompt',
    `from anthropic import Anthropic\n\nclaude = Anthropic()\nMANUAL = "${manual}"\nfor q in ["a"]:\n    claude.messages.create(model="claude-sonnet-5", max_tokens=9, system=MANUAL, messages=[{"role": "user", "content": q}])\n`,
    called('messages.create'),
    { system: [{ type: 'text', text: manual, cache_control: { type: 'ephemeral' } }] },
  ],
  [
    'bedrock-uncached-prompt',
    `import boto3\n\nbedrock = boto3.client("bedrock-runtime")\nMANUAL = "${manual}"\nfor q in ["a"]:\n    bedrock.converse(modelId="amazon.nova-lite-v1:0", system=[{"text": MANUAL}], messages=[q])\n`,
    called('converse'),
    { system: [{ text: manual }, { cachePoint: { type: 'default' } }] },
  ],
  [
    'nested-retries',
    `${openaiPy.replace('OpenAI\n', 'OpenAI\nfrom tenacity import retry\n')}\n\n@retry()\ndef ask(q):\n    return client.responses.create(model="gpt-6-luna", input=q)\n`,
    called('OpenAI'),
    { max_retries: 0 },
  ],
  [
    'local-model-kept-alive',
    `import ollama\n\nollama.chat(model="llama3.1:8b", messages=[], keep_alive=-1)\n`,
    called('chat'),
    { keep_alive: '5m' },
  ],
];

describe('fixed Python, run with a recording stand-in for the SDK', () => {
  test.each(inPython)('%s', async (id, code, call, kwargs) => {
    const [{ calls } = { calls: [] }] = recorded([await fixed(id, code, 'python')]);
    const found = calls.find(({ path }) => call.test(path));
    expect(found?.kwargs).toMatchObject(kwargs);
    if (id === 'redundant-candidates') expect(found?.kwargs).not.toHaveProperty('n');
    if (id === 'embedding-call-in-loop') expect(calls.filter(({ path }) => call.test(path)).length).toBe(1);
  });
});
