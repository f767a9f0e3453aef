/** TypeScript that a rule fixes, and what a server must receive once the fixed program runs with the real SDK. */
export interface ServedCase {
  readonly rule: string;
  readonly what: string;
  readonly code: string;
  /** Of the body of the first request, or of all. */
  readonly sends?: object;
  /** Names that no body may have. */
  readonly lacks?: readonly string[];
  /** How many requests there are; one where absent. */
  readonly requests?: number;
  /** The caller hangs up before the answer is complete. */
  readonly isCut?: true;
}

export const manual = 'Answer by the book, and name the page. '.repeat(200);

const openai = "import OpenAI from 'openai';\n\nconst client = new OpenAI();\nconst text = 'hello';\n";
const claude = `import Anthropic from '@anthropic-ai/sdk';\n\nconst claude = new Anthropic();\nconst text = 'hello';\nconst manual = '${manual}';\n`;
const ai =
  "import { embed, generateText, stepCountIs, streamText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\nconst text = 'hello';\nconst texts = ['a', 'b', 'c'];\n";

const asked = "messages: [{ role: 'user', content: text }]";
const title = 'Title for: ${text}';
const titled = `messages: [{ role: 'user', content: \`${title}\` }]`;
const yesNo = 'Yes or no? ${text}';

const caps: readonly ServedCase[] = [
  {
    rule: 'uncapped-output',
    what: 'caps a chat completion of OpenAI',
    code: `${openai}await client.chat.completions.create({ model: 'gpt-4o-mini', ${titled} });\n`,
    sends: { max_completion_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps a response of OpenAI',
    code: `${openai}await client.responses.create({ model: 'gpt-4o-mini', input: \`In at most five words: \${text}\` });\n`,
    sends: { max_output_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps a server that speaks OpenAI’s language',
    code: `import OpenAI from 'openai';\n\nconst local = new OpenAI({ baseURL: process.env['OPENAI_BASE_URL'] ?? 'http://localhost:8000/v1' });\nconst text = 'hello';\nawait local.chat.completions.create({ model: 'meta-llama/Llama-3.1-8B-Instruct', ${titled} });\n`,
    sends: { max_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps a call of the Vercel AI SDK',
    code: `${ai}await generateText({ model: openai('gpt-4o-mini'), prompt: \`${title}\` });\n`,
    sends: { max_output_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps Gemini',
    code: `import { GoogleGenAI } from '@google/genai';\n\nconst gemini = new GoogleGenAI({});\nconst text = 'hello';\nawait gemini.models.generateContent({ model: 'gemini-2.0-flash', contents: \`${title}\` });\n`,
    sends: { generationConfig: { maxOutputTokens: 64 } },
  },
  {
    rule: 'uncapped-output',
    what: 'caps Groq',
    code: `import Groq from 'groq-sdk';\n\nconst groq = new Groq();\nconst text = 'hello';\nawait groq.chat.completions.create({ model: 'llama-3.1-8b-instant', ${titled} });\n`,
    sends: { max_completion_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps Mistral',
    code: `import { Mistral } from '@mistralai/mistralai';\n\nconst mistral = new Mistral({ apiKey: 'none', serverURL: process.env['SERVED_URL'] ?? '' });\nconst text = 'hello';\nawait mistral.chat.complete({ model: 'mistral-small-latest', ${titled} });\n`,
    sends: { max_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps Together',
    code: `import Together from 'together-ai';\n\nconst together = new Together();\nconst text = 'hello';\nawait together.chat.completions.create({ model: 'meta-llama/Llama-3.3-70B-Instruct-Turbo', ${titled} });\n`,
    sends: { max_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps Cohere',
    code: `import { CohereClientV2 } from 'cohere-ai';\n\nconst cohere = new CohereClientV2({ token: 'none', environment: process.env['SERVED_URL'] ?? '' });\nconst text = 'hello';\nawait cohere.chat({ model: 'command-r7b-12-2024', ${titled} });\n`,
    sends: { max_tokens: 64 },
  },
  {
    rule: 'uncapped-output',
    what: 'caps Ollama',
    code: `import { Ollama } from 'ollama';\n\nconst ollama = new Ollama({ host: process.env['SERVED_URL'] ?? '' });\nconst text = 'hello';\nawait ollama.chat({ model: 'llama3.1:8b', ${titled} });\n`,
    sends: { options: { num_predict: 64 } },
  },
  {
    rule: 'unbounded-web-search',
    what: 'bounds the searches',
    code: `${claude}await claude.messages.create({ model: 'claude-haiku-5-5', max_tokens: 9, ${asked}, tools: [{ type: 'web_search_20250305', name: 'web_search' }] });\n`,
    sends: { tools: [{ name: 'web_search', max_uses: 5 }] },
  },
  {
    rule: 'unbounded-agent-loop',
    what: 'ends a loop of the Vercel AI SDK',
    code: `${ai}const loop = await generateText({ model: openai('gpt-6-luna'), prompt: text, tools: {}, stopWhen: stepCountIs(1000) });\nconsole.log(loop.steps.length);\n`,
    sends: { model: 'gpt-6-luna' },
  },
  {
    rule: 'unbounded-agent-loop',
    what: 'ends the tool runner of Anthropic, which a model that asks for tools forever would keep going',
    code: `${claude}const again = {\n  type: 'custom' as const,\n  name: 'again',\n  input_schema: { type: 'object' as const },\n  run: () => 'go on',\n  parse: (input: unknown) => input,\n};\nawait claude.beta.messages.toolRunner({ model: 'claude-haiku-5-5', max_tokens: 9, ${asked}, tools: [again] });\n`,
    requests: 20,
  },
];

const cachesAndBatches: readonly ServedCase[] = [
  {
    rule: 'uncached-conversation',
    what: 'marks what the next turn can read from the cache',
    code: `${claude}const messages: Anthropic.MessageParam[] = [{ role: 'user', content: text }];\nfor (let turn = 0; turn < 2; turn += 1) {\n  const answer = await claude.messages.create({ model: 'claude-sonnet-5-5', max_tokens: 9, messages });\n  messages.push({ role: 'assistant', content: answer.content }, { role: 'user', content: text });\n}\n`,
    sends: { cache_control: { type: 'ephemeral' } },
    requests: 2,
  },
  {
    rule: 'anthropic-uncached-prompt',
    what: 'marks the system prompt, on every call',
    code: `${claude}for (const content of ['a', 'b'])\n  await claude.messages.create({ model: 'claude-sonnet-5', max_tokens: 9, system: manual, messages: [{ role: 'user', content }] });\n`,
    sends: { system: [{ type: 'text', text: manual, cache_control: { type: 'ephemeral' } }] },
    requests: 2,
  },
  {
    rule: 'embedding-call-in-loop',
    what: 'sends the texts together',
    code: `${ai}const model = openai.embeddingModel('text-embedding-3-small');\nconst vectors = await Promise.all(texts.map(async value => (await embed({ model, value })).embedding));\nconsole.log(JSON.stringify(vectors));\n`,
    sends: { input: ['a', 'b', 'c'] },
  },
];

const tiersAndEfforts: readonly ServedCase[] = [
  {
    rule: 'urgent-service-tier',
    what: 'asks for the flex tier in a response',
    code: `${openai}for (const input of ['a']) await client.responses.create({ model: 'gpt-5.4', input, service_tier: 'priority' });\n`,
    sends: { service_tier: 'flex' },
  },
  {
    rule: 'urgent-service-tier',
    what: 'asks for the flex tier in a chat completion',
    code: `${openai}for (const content of ['a']) await client.chat.completions.create({ model: 'gpt-5.4', messages: [{ role: 'user', content }], service_tier: 'priority' });\n`,
    sends: { service_tier: 'flex' },
  },
  {
    rule: 'reasoning-effort-too-high',
    what: 'lowers the effort of a response',
    code: `${openai}await client.responses.create({ model: 'gpt-5.4-mini', reasoning: { effort: 'high' }, input: \`${yesNo}\` });\n`,
    sends: { reasoning: { effort: 'none' } },
  },
  {
    rule: 'reasoning-effort-too-high',
    what: 'lowers the effort of a chat completion',
    code: `${openai}await client.chat.completions.create({ model: 'gpt-5.4-mini', reasoning_effort: 'high', messages: [{ role: 'user', content: \`${yesNo}\` }] });\n`,
    sends: { reasoning_effort: 'none' },
  },
  {
    rule: 'reasoning-effort-too-high',
    what: 'lowers the effort of Claude',
    code: `${claude}await claude.messages.create({ model: 'claude-sonnet-5-5', max_tokens: 20, output_config: { effort: 'high' }, messages: [{ role: 'user', content: \`${yesNo}\` }] });\n`,
    sends: { output_config: { effort: 'low' } },
  },
];

const others: readonly ServedCase[] = [
  {
    rule: 'redundant-candidates',
    what: 'asks for one answer',
    code: `${openai}const r = await client.chat.completions.create({ model: 'gpt-6-luna', n: 3, ${asked} });\nconsole.log(r.choices[0]?.message.content);\n`,
    lacks: ['n'],
  },
  {
    rule: 'deprecated-model',
    what: 'names the successor and its effort',
    code: `${openai}await client.chat.completions.create({ model: 'gpt-4o', max_tokens: 20, ${asked} });\n`,
    sends: { model: 'gpt-6-luna', max_completion_tokens: 20, reasoning_effort: 'none' },
    lacks: ['max_tokens'],
  },
  {
    rule: 'deprecated-model',
    what: 'drops what the successor refuses',
    code: `${claude}await claude.messages.create({ model: 'claude-sonnet-4-5', temperature: 0, max_tokens: 9, ${asked} });\n`,
    sends: { model: 'claude-sonnet-5-5' },
    lacks: ['temperature'],
  },
  {
    rule: 'large-model-for-small-task',
    what: 'names the smaller model',
    code: `${openai}await client.responses.create({ model: 'gpt-5.4', max_output_tokens: 20, input: \`${yesNo}\` });\n`,
    sends: { model: 'gpt-6-luna', reasoning: { effort: 'none' } },
  },
  {
    rule: 'legacy-embedding-model',
    what: 'names the newer model',
    code: `${openai}await client.embeddings.create({ model: 'text-embedding-ada-002', input: text });\n`,
    sends: { model: 'text-embedding-3-small', input: 'hello' },
  },
  {
    rule: 'vision-detail-high',
    what: 'asks for low detail',
    code: `${openai}await client.chat.completions.create({ model: 'gpt-5.4', messages: [{ role: 'user', content: [{ type: 'text', text: 'Is there a cat? yes or no' }, { type: 'image_url', image_url: { url: 'https://example.org/a.png', detail: 'high' } }] }] });\n`,
    sends: { messages: [{ content: [{ type: 'text' }, { image_url: { detail: 'low' } }] }] },
  },
  {
    rule: 'local-model-kept-alive',
    what: 'lets go of the model',
    code: `import { Ollama } from 'ollama';\n\nconst ollama = new Ollama({ host: process.env['SERVED_URL'] ?? '' });\nawait ollama.chat({ model: 'llama3.1:8b', messages: [], keep_alive: -1 });\n`,
    sends: { keep_alive: '5m' },
  },
  {
    rule: 'stream-not-cancelled',
    what: 'hangs up when the user does',
    code: `${openai}export async function POST(request: Request) {\n  const stream = await client.responses.create({ model: 'gpt-6-luna', input: await request.text(), stream: true });\n  return new Response(stream.toReadableStream());\n}\n\nconst user = new AbortController();\nconst asked = new Request('http://localhost/', { method: 'POST', body: 'hi', signal: user.signal });\nconst answer = await POST(asked);\nsetTimeout(() => user.abort(), 100);\nawait answer.text().catch(() => undefined);\nconsole.log(asked.signal.aborted);\n`,
    isCut: true,
  },
];

export const servedCases = [...caps, ...cachesAndBatches, ...tiersAndEfforts, ...others];
