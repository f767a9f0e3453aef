import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { fixedText, sources } from '../kit/ruleTester.ts';
import { ranPython, ranTypescript, type Received } from '../kit/served.ts';

const manual = 'Answer by the book, and name the page. '.repeat(200);
const openaiTs = "import OpenAI from 'openai';\n\nconst client = new OpenAI();\nconst text = 'hello';\n";
const claudeTs = `import Anthropic from '@anthropic-ai/sdk';\n\nconst claude = new Anthropic();\nconst manual = '${manual}';\n`;
const aiTs =
  "import { embed, generateText, streamText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\nconst text = 'hello';\nconst texts = ['a', 'b', 'c'];\n";

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

type Check = (received: readonly Received[]) => void;

const bodyOf = ([first]: readonly Received[]): Received['body'] => first?.body ?? {};

const served: readonly (readonly [rule: string, what: string, code: string, check: Check])[] = [
  [
    'uncapped-output',
    'caps a chat completion',
    `${openaiTs}await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: \`Title for: \${text}\` }] });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({ max_completion_tokens: 64 });
    },
  ],
  [
    'uncapped-output',
    'caps a response',
    `${openaiTs}await client.responses.create({ model: 'gpt-4o-mini', input: \`In at most five words: \${text}\` });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({ max_output_tokens: 64 });
    },
  ],
  [
    'uncapped-output',
    'caps a call of the Vercel AI SDK',
    `${aiTs}await generateText({ model: openai('gpt-4o-mini'), prompt: \`Title for: \${text}\` });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({ max_output_tokens: 64 });
    },
  ],
  [
    'redundant-candidates',
    'asks for one answer',
    `${openaiTs}const r = await client.chat.completions.create({ model: 'gpt-6-luna', n: 3, messages: [{ role: 'user', content: text }] });\nconsole.log(r.choices[0]?.message.content);\n`,
    received => {
      expect(bodyOf(received)).not.toHaveProperty('n');
    },
  ],
  [
    'deprecated-model',
    'names the successor and its effort',
    `${openaiTs}await client.chat.completions.create({ model: 'gpt-4o', max_tokens: 20, messages: [{ role: 'user', content: text }] });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({
        model: 'gpt-6-luna',
        max_completion_tokens: 20,
        reasoning_effort: 'none',
      });
      expect(bodyOf(received)).not.toHaveProperty('max_tokens');
    },
  ],
  [
    'deprecated-model',
    'drops what the successor refuses',
    `${claudeTs}await claude.messages.create({ model: 'claude-sonnet-4-5', temperature: 0, max_tokens: 9, messages: [{ role: 'user', content: 'hi' }] });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({ model: 'claude-sonnet-5-5' });
      expect(bodyOf(received)).not.toHaveProperty('temperature');
    },
  ],
  [
    'large-model-for-small-task',
    'names the smaller model',
    `${openaiTs}await client.responses.create({ model: 'gpt-5.4', max_output_tokens: 20, input: \`Yes or no? \${text}\` });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({ model: 'gpt-6-luna', reasoning: { effort: 'none' } });
    },
  ],
  [
    'reasoning-effort-too-high',
    'lowers the effort of a response',
    `${openaiTs}await client.responses.create({ model: 'gpt-5.4-mini', reasoning: { effort: 'high' }, input: \`Yes or no? \${text}\` });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({ reasoning: { effort: 'none' } });
    },
  ],
  [
    'anthropic-uncached-prompt',
    'marks the system prompt',
    `${claudeTs}for (const content of ['a', 'b'])\n  await claude.messages.create({ model: 'claude-sonnet-5', max_tokens: 9, system: manual, messages: [{ role: 'user', content }] });\n`,
    received => {
      expect(received.length).toBe(2);
      for (const { body } of received)
        expect(body['system']).toEqual([{ type: 'text', text: manual, cache_control: { type: 'ephemeral' } }]);
    },
  ],
  [
    'urgent-service-tier',
    'asks for the flex tier',
    `${openaiTs}for (const input of ['a']) await client.responses.create({ model: 'gpt-5.4', input, service_tier: 'priority' });\n`,
    received => {
      expect(bodyOf(received)).toMatchObject({ service_tier: 'flex' });
    },
  ],
  [
    'embedding-call-in-loop',
    'sends the texts together',
    `${aiTs}const model = openai.embeddingModel('text-embedding-3-small');\nconst vectors = await Promise.all(texts.map(async value => (await embed({ model, value })).embedding));\nconsole.log(JSON.stringify(vectors));\n`,
    received => {
      expect(received.length).toBe(1);
      expect(bodyOf(received)).toMatchObject({ input: ['a', 'b', 'c'] });
    },
  ],
  [
    'unbounded-web-search',
    'bounds the searches',
    `${claudeTs}await claude.messages.create({ model: 'claude-haiku-5-5', max_tokens: 9, messages: [{ role: 'user', content: 'hi' }], tools: [{ type: 'web_search_20250305', name: 'web_search' }] });\n`,
    received => {
      expect(bodyOf(received)['tools']).toMatchObject([{ name: 'web_search', max_uses: 5 }]);
    },
  ],
  [
    'stream-not-cancelled',
    'hangs up when the user does',
    `${openaiTs}export async function POST(request: Request) {\n  const stream = await client.responses.create({ model: 'gpt-6-luna', input: await request.text(), stream: true });\n  return new Response(stream.toReadableStream());\n}\n\nconst user = new AbortController();\nconst asked = new Request('http://localhost/', { method: 'POST', body: 'hi', signal: user.signal });\nconst answer = await POST(asked);\nsetTimeout(() => user.abort(), 100);\nawait answer.text().catch(() => undefined);\nconsole.log(asked.signal.aborted);\n`,
    received => {
      expect(received.map(({ isCut }) => isCut)).toEqual([true]);
    },
  ],
];

describe('fixed TypeScript, run with the real SDK against a server of this machine', () => {
  test.each(served)('%s %s', async (id, _, code, check) => {
    const text = await fixed(id, code, 'typescript', { 'package.json': '{ "dependencies": { "ai": "^6.0.0" } }' });
    check((await ranTypescript(text)).received);
  });

  test('vectors come in the order of the texts', async () => {
    const [, , code] = served.find(([id]) => id === 'embedding-call-in-loop') ?? ['', '', ''];
    const { printed } = await ranTypescript(await fixed('embedding-call-in-loop', code, 'typescript'));
    expect(JSON.parse(printed.trim().split('\n').at(-1) ?? '')).toEqual([[0], [1], [2]]);
  });
});

const openaiPy = "from openai import OpenAI\n\nclient = OpenAI()\nq = 'hello'\nm = []\ntexts = ['a', 'b', 'c']\n";
const called = (name: string): RegExp => new RegExp(`\\.${name.replaceAll('.', '\\.')}$`, 'u');

const recorded: readonly (readonly [rule: string, code: string, call: RegExp, kwargs: object])[] = [
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
  test.each(recorded)('%s', async (id, code, call, kwargs) => {
    const calls = ranPython(await fixed(id, code, 'python'), ['openai', 'anthropic', 'boto3', 'tenacity', 'ollama']);
    const found = calls.find(({ path }) => call.test(path));
    expect(found?.kwargs).toMatchObject(kwargs);
    if (id === 'redundant-candidates') expect(found?.kwargs).not.toHaveProperty('n');
    if (id === 'embedding-call-in-loop') expect(calls.filter(({ path }) => call.test(path)).length).toBe(1);
  });
});
