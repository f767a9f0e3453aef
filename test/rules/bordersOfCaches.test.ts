import { expect, test } from 'vitest';
import { tokensOf } from '../../src/core/usage/tokens.ts';
import { findingsOf, sources, type Source } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';
import { anthropicUncachedPrompt } from '../../src/core/rules/anthropicUncachedPrompt.ts';

/** A text that surely has so many tokens, and not many more. */
function textOf(tokens: number): string {
  const word = 'kind ';
  let text = word.repeat(Math.ceil((tokens * 4) / word.length));
  while (tokensOf(text).low < tokens) text += word;
  return text;
}

const openai = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const claude = sources(
  'python',
  'from anthropic import Anthropic\nfrom prompts import RULES\n\nclaude = Anthropic()\n',
);
const imported =
  (make: typeof claude, files: Source['files']) =>
  (text: string): Source =>
    make(text, files);
const inLoop = (call: string): string => `for q in qs:\n    ${call}`;

const asked = (system: string, model = 'claude-sonnet-5', more = ''): string =>
  `claude.messages.create(model="${model}", max_tokens=900, system=${system}, messages=m${more})`;
/** The least prefix that each model caches, and a tenth more: nobody knows the tokens for sure. */
const shortest = [
  ['claude-opus-5', 512],
  ['claude-fable-5', 512],
  ['claude-opus-4-7', 2048],
  ['claude-opus-4-5', 4096],
  ['claude-opus-4-6', 4096],
  ['claude-haiku-4-5', 4096],
  ['claude-haiku-5', 4096],
  ['claude-sonnet-5-5', 4096],
  ['claude-3-haiku-20240307', 2048],
  ['claude-3-5-haiku-20241022', 2048],
  ['claude-sonnet-4-5', 1024],
] as const;
says('anthropic-uncached-prompt', claude, [
  ...shortest.flatMap(
    ([model, least]) =>
      [
        ['edit', inLoop(asked(`"${textOf(least * 1.1 + 4)}"`, model))],
        ['nothing', inLoop(asked(`"${textOf(least * 1.1 - 9)}"`, model))],
      ] as const,
  ),
  ['nothing', inLoop(asked(`"${textOf(4400)}"`, 'claude-opus-4-5')).replace('"claude-opus-4-5"', 'pick(t)')],
  ['edit', inLoop(asked(`"${textOf(4600)}"`, 'claude-opus-4-5')).replace('"claude-opus-4-5"', 'pick(t)')],
  // Blocks of text are marked where they are made.
  ['advice', inLoop(asked(`[{"type": "text", "text": "${textOf(1200)}"}]`))],
  ['nothing', inLoop(asked(`[{"type": "text", "text": "${textOf(1200)}"}, {"type": "text", "text": f"Now {q}"}]`))],
  ['nothing', inLoop(asked(`"${textOf(1200)}"`, 'claude-sonnet-5', ', **more'))],
  ['nothing', `cacheControl = 1\n${inLoop(asked(`"${textOf(1200)}"`))}`],
  ['nothing', inLoop(asked(`"${textOf(1200)}"`).replace('system=', 'metadata='))],
  [
    'nothing',
    inLoop(asked(`"${textOf(1200)}"`).replace('messages.create(', 'messages.tool_runner(max_iterations=3, ')),
  ],
  ['nothing', `while True:\n    ${asked(`"${textOf(1200)}"`)}`],
]);
says('anthropic-uncached-prompt', imported(claude, { 'src/prompts.py': `RULES = "${textOf(1200)}"\n` }), [
  ['edit', inLoop(asked('RULES'))],
]);
says('anthropic-uncached-prompt', imported(claude, { 'src/prompts.py': 'RULES = "Be kind."\n' }), [
  ['nothing', inLoop(asked('RULES'))],
]);

test('a cached prompt takes off what reading it takes, at most', async () => {
  const [found] = await findingsOf(anthropicUncachedPrompt, claude(`${inLoop(asked(`"${textOf(1200)}"`))}\n`));
  const { low = 0, typical = 0, high = 0 } = found?.effect?.energyRatio ?? {};
  expect(high).toBe(1);
  expect(low).toBeGreaterThan(0.2);
  expect(typical).toBeCloseTo(0.1 + 0.9 * low, 9);
  expect(found?.message).toMatch(/^About 1200 fixed tokens /u);
  const [longer] = await findingsOf(anthropicUncachedPrompt, claude(`${inLoop(asked(`"${textOf(9600)}"`))}\n`));
  expect(longer?.effect?.energyRatio.low).toBeLessThan(low);
});

const bedrock = sources(
  'python',
  'import boto3\nfrom prompts import RULES\n\nbedrock = boto3.client("bedrock-runtime")\n',
);
const conversed = (system: string, model = 'amazon.nova-lite-v1:0', method = 'converse'): string =>
  `bedrock.${method}(modelId="${model}", system=${system}, messages=m)`;
const block = (tokens: number): string => `[{"text": "${textOf(tokens)}"}]`;
says('bedrock-uncached-prompt', bedrock, [
  ['edit', inLoop(conversed(block(1140)))],
  ['nothing', inLoop(conversed(block(1120)))],
  ['edit', inLoop(conversed(block(1140), 'amazon.nova-lite-v1:0', 'converse_stream'))],
  ['edit', inLoop(conversed(block(1140), 'anthropic.claude-sonnet-4-20250514-v1:0'))],
  ['nothing', inLoop(conversed(block(4490), 'anthropic.claude-haiku-4-5-20251001-v1:0'))],
  ['edit', inLoop(conversed(block(4510), 'anthropic.claude-haiku-4-5-20251001-v1:0'))],
  ['nothing', inLoop(conversed(block(1140), 'meta.llama3-1-8b-instruct-v1:0'))],
  ['nothing', `# cachePoint\n${inLoop(conversed(block(1140)))}`],
  ['nothing', conversed(block(1140))],
  ['nothing', `while True:\n    ${conversed(block(1140))}`],
  ['edit', `def lambda_handler(event, context):\n    ${conversed(block(1140))}`],
  ['edit', `s = ${block(1140)}\n${inLoop(conversed('s'))}`],
  ['nothing', inLoop(conversed(`[{"text": "${textOf(1140)}"}, {"text": f"Now {q}"}]`))],
  ['nothing', inLoop(conversed('system'))],
  ['nothing', inLoop(conversed(`"${textOf(1140)}"`))],
]);
says('bedrock-uncached-prompt', imported(bedrock, { 'src/prompts.py': `RULES = ${block(1200)}\n` }), [
  ['nothing', inLoop(conversed('RULES'))],
]);

const heavy = (tokens: number, more: string): string =>
  `client.responses.create(model="gpt-6-luna", instructions="${'kind'.repeat(tokens)}", input=q${more})`;
says('heavy-system-prompt', openai, [
  ['advice', heavy(4001, ', max_output_tokens=500')],
  ['nothing', heavy(4001, ', max_output_tokens=501')],
  ['nothing', heavy(3990, ', max_output_tokens=500')],
  ['nothing', heavy(4001, '')],
  ['nothing', heavy(4001, ', max_output_tokens=n')],
  ['nothing', heavy(4001, ', max_output_tokens=500').replace('instructions', 'input').replace(', input=q', '')],
]);
says('heavy-system-prompt', claude, [
  ['advice', asked(`"${'kind'.repeat(4001)}"`).replace('900', '9')],
  [
    'nothing',
    asked(`"${'kind'.repeat(4001)}"`, 'claude-sonnet-5', ', cache_control={"type": "ephemeral"}').replace('900', '9'),
  ],
]);
says('heavy-system-prompt', sources('python', 'import google.generativeai as genai\n\n'), [
  [
    'nothing',
    `genai.GenerativeModel("gemini-3.5-flash", system_instruction="${'kind'.repeat(4001)}", generation_config={"max_output_tokens": 9})`,
  ],
]);

const turn = (list: string, more = ''): string =>
  `claude.messages.create(model="claude-sonnet-5", max_tokens=9, messages=${list}${more})`;
const talk = (list: string, body: string, head = 'while True:'): string =>
  `${head}\n    r = ${turn(list)}\n    ${body}`;
says('uncached-conversation', claude, [
  ['advice', talk('ms', 'ms.append(r)')],
  ['advice', talk('ms', 'ms.extend([r])')],
  ['advice', talk('ms', 'ms += [r]')],
  ['advice', talk('ms', 'ms  +=  [r]', 'for i in range(9):')],
  ['advice', talk('ms', 'ms = ms + [r]\n    ms.append(q)')],
  ['advice', talk('self.ms', 'self.ms.append(r)')],
  ['nothing', talk('self.ms', 'self.ms.append(r)\n    self.ms = []')],
  ['advice', talk('self.ms', 'self.ms.append(r)\n    if self.ms == []: pass')],
  ['nothing', talk('self.ms', 'other.self.ms.append(r)')],
  ['nothing', talk('ms', 'xms.append(r)')],
  ['nothing', talk('ms', 'ms.insert(0, r)')],
  ['nothing', talk('ms', 'ms.append(r)\n    ms = ms[-9:]')],
  ['nothing', talk('ms', 'ms.append(r)\n    ms = trimmed(ms)')],
  ['nothing', talk('[m]', 'ms.append(r)')],
  ['nothing', talk('load(ms)', 'ms.append(r)')],
  ['nothing', talk('ms', 'ms.append(r)', 'if True:')],
  ['nothing', `# cacheControl\n${talk('ms', 'ms.append(r)')}`],
  ['nothing', talk('ms', 'ms.append(r)').replace('messages=ms', 'messages=ms, **more')],
  ['nothing', talk('ms', 'ms.append(r)').replace('messages.create', 'messages.count_tokens')],
]);
says(
  'uncached-conversation',
  sources('typescript', "import Anthropic from '@anthropic-ai/sdk';\n\nconst claude = new Anthropic();\n"),
  [
    ...['for (;;) {', 'while (true) {', 'for (const q of qs) {', 'do {'].map(
      head =>
        [
          'advice',
          `${head}\n  const r = await claude.messages.create({ model: 'claude-sonnet-5', max_tokens: 9, messages: this.$m });\n  this.$m.push(r);\n}${head === 'do {' ? ' while (going);' : ''}`,
        ] as const,
    ),
    [
      'nothing',
      "if (going) {\n  const r = await claude.messages.create({ model: 'claude-sonnet-5', max_tokens: 9, messages: ms });\n  ms.push(r);\n}",
    ],
  ],
);

const now = (path: string, rest: string): string =>
  `client.responses.create(model="gpt-6-luna", ${path}=${rest}, input=q)`;
const fixed = (characters: number): string => 'x'.repeat(characters);
says('volatile-prompt-prefix', openai, [
  ['advice', now('instructions', `f"{uuid4()}${fixed(3600)}"`)],
  ['nothing', now('instructions', `f"{uuid4()}${fixed(3599)}"`)],
  ['advice', now('instructions', `f"${fixed(3600)}{uuid4()}${fixed(3600)}"`)],
  ['nothing', now('instructions', `f"${fixed(3601)}{uuid4()}${fixed(3600)}"`)],
  ['nothing', now('instructions', `f"{name}{uuid4()}${fixed(3600)}"`)],
  ['advice', now('instructions', `f"{uuid4()}{name}${fixed(3600)}"`)],
  ['nothing', now('instructions', `f"{datetime.now().strftime('%Y-%m-%d')}${fixed(3600)}"`)],
  ['nothing', now('instructions', `f"{datetime.now().date()}${fixed(3600)}"`)],
  ...['datetime.now()', 'datetime.datetime.utcnow()', 'datetime.today()', 'time.time()', 'perf_counter()'].map(
    value => ['advice', now('instructions', `f"{${value}}${fixed(3600)}"`)] as const,
  ),
  ...['uuid.uuid1()', 'random.random()', 'random.choice(xs)'].map(
    value => ['advice', now('instructions', `f"{${value}}${fixed(3600)}"`)] as const,
  ),
  ['advice', now('instructions', `str(uuid4()) + "${fixed(3600)}"`)],
  ['advice', `LONG = "${fixed(3600)}"\n${now('instructions', 'f"{uuid4()} {LONG}"')}`],
  ['advice', `p = f"{uuid4()}${fixed(3600)}"\n${now('instructions', 'p')}`],
  ['nothing', `client.completions.create(model="gpt-3.5-turbo-instruct", prompt=f"{uuid4()}${fixed(3600)}")`],
  [
    'advice',
    `client.responses.create(model="gpt-6-luna", input=[{"role": "system", "content": f"{uuid4()}${fixed(3600)}"}])`,
  ],
  [
    'nothing',
    `client.responses.create(model="gpt-6-luna", input=[{"role": "system", "content": "Be."}, {"role": "user", "content": f"{uuid4()}${fixed(3600)}"}])`,
  ],
  ['nothing', `client.responses.create(model="gpt-6-luna", input=f"{uuid4()}${fixed(3600)}")`],
  ['nothing', 'client.responses.create(model="gpt-6-luna", input=[])'],
]);
says('volatile-prompt-prefix', sources('python', 'from agents import Agent, Runner\n\n'), [
  // Made once, however often it runs.
  ['nothing', `agent = Agent(name="a", model="gpt-6-luna", instructions=f"{uuid4()}${fixed(3600)}")`],
]);
says(
  'volatile-prompt-prefix',
  sources('typescript', "import OpenAI from 'openai';\n\nconst client = new OpenAI();\n"),
  [
    ...['new Date()', 'Date.now()', 'crypto.randomUUID()', 'nanoid()', 'Math.random()', 'performance.now()'].map(
      value =>
        [
          'advice',
          `await client.responses.create({ model: 'gpt-6-luna', instructions: \`\${${value}} ${fixed(3600)}\`, input });`,
        ] as const,
    ),
    ...['new Date().toDateString()', 'new Date().toLocaleDateString()', 'new Date().toISOString().slice(0, 10)'].map(
      value =>
        [
          'nothing',
          `await client.responses.create({ model: 'gpt-6-luna', instructions: \`\${${value}} ${fixed(3600)}\`, input });`,
        ] as const,
    ),
  ],
);
