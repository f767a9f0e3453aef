import type { Called } from './everyCall.ts';
import { sources, type Source } from './ruleTester.ts';

type Program = readonly [name: string, program: Source];

/** Arguments that some rule reads, as Python names them, several at once: most mean nothing to most calls. */
const args: readonly Readonly<Record<string, unknown>>[] = [
  {},
  { device: 'cpu', use_cache: false, cache: false, stream: true, quality: 'high', enforce_eager: true },
  { service_tier: 'priority', n: 4, temperature: 0, load_in_8bit: true, keep_alive: -1, max_num_seqs: 1 },
  { reasoning_effort: 'high', num_return_sequences: 4, device_map: 'cpu', torch_dtype: 'float16' },
  { tools: [{ type: 'web_search_20250305', name: 'web_search' }], max_memory: { 0: '10GB' }, load_in_4bit: true },
  { dtype: 'fp32', system: 'You are kind. '.repeat(1200), num_train_epochs: 50, similarity_top_k: 60 },
  { reasoning: { effort: 'high' }, best_of: 4, gradient_checkpointing: true, max_tokens: 50, k: 60 },
];

const named = (name: string): string => name.replace(/_(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** A value in the language. */
function literal(value: unknown, language: Called['language']): string {
  if (language === 'python')
    return JSON.stringify(value).replace(/\b(?:true|false)\b/gu, word => (word === 'true' ? 'True' : 'False'));
  return JSON.stringify(value);
}

const written = (language: Called['language'], given: (typeof args)[number]): string =>
  Object.entries(given)
    .map(([name, value]) =>
      language === 'python' ? `, ${name}=${literal(value, language)}` : `, ${name}: ${literal(value, language)}`,
    )
    .join('');

const programOf = ({ language, given }: Called, text: string, path?: string): Source => {
  const source = sources(language, given)(`${text}\n`);
  return path === undefined ? source : { ...source, path: `${path}.${language === 'python' ? 'py' : 'ts'}` };
};

/** The call with each of the arguments, named as is usual in the language. */
function withArguments(called: Called): readonly Program[] {
  const { language, call, model } = called;
  return args.map((given, index) => {
    const names = Object.entries(given).map(([name, value]) => [language === 'python' ? name : named(name), value]);
    const more = written(language, Object.fromEntries(names) as typeof given);
    const text = `${language === 'python' ? '#' : '//'} A nightly batch job.\n\n${call(more, model)}`;
    return [index === 0 ? 'plain' : `arguments ${String(index)}`, programOf(called, text)];
  });
}

const indented = (text: string): string => `    ${text.replaceAll('\n', '\n    ')}`;

/** Texts that ask for something small, and ids that are old, large, or of a local file. */
const prompts: Readonly<Record<string, string>> = {
  translate: 'Translate to German: ',
  classify: 'Classify as billing, bug or feature. Answer with one word: ',
  extract: 'Extract all person names: ',
  moderate: 'Is this text harmful or hateful? Answer only yes or no: ',
  compare: 'Are these two texts the same? Answer only yes or no: ',
  json: 'Answer as JSON, with no other text: ',
  explain: 'Explain step by step: ',
};

const models = [
  ...['gpt-4', 'gpt-5.4-pro', 'claude-opus-4-1', 'claude-opus-4-8', 'large-v3'],
  ...['meta-llama/Llama-3.1-70B-Instruct', 'llama3.1:70b-instruct-fp16', 'llama-13b.Q8_0.gguf'],
];

/** The call in places that rules look at, and about things that they look for. */
function inPlaces(called: Called): readonly Program[] {
  const { language, call, model } = called;
  const plain = call('', model);
  const cold = call(written(language, { temperature: 0 }), model);
  const loop = (text: string): string =>
    language === 'python' ? `for t in ts:\n${indented(text)}` : `for (const t of ts) {\n${indented(text)}\n}`;
  const fn = (head: string, text: string): string =>
    language === 'python'
      ? `${head}def ask(t):\n${indented(text)}\n    return r`
      : `${head}export async function ask(t) {\n${indented(text)}\n  return r;\n}`;
  const test =
    language === 'python'
      ? `def test_ask():\n${indented(plain)}\n    assert r`
      : `test('asks', async () => {\n${indented(plain)}\n  expect(r);\n});`;
  const about = (prompt: string): string =>
    language === 'python'
      ? cold.replace(/(?<![\w.])t(?=[,)\]}])/u, `f"${prompt}{t}"`)
      : cold.replace(/(?<![\w.])t(?=[ ,)\]}])/u, `\`${prompt}\${t}\``);
  const given: (readonly [string, string, string?])[] = [
    ['loop', loop(plain)],
    ['retries', fn(language === 'python' ? '@retry(stop=stop_after_attempt(5))\n' : '', plain)],
    ['handler', fn(language === 'python' ? '@app.post("/")\n' : '', plain)],
    ['test', plain, 'tests/test_ask'],
    ['test of its own', test, language === 'python' ? 'tests/test_ask' : 'tests/ask.test'],
    ['without a use', language === 'python' ? `def ask(t):\n${indented(plain)}\n    print(r.logits)` : plain],
    ['evaluation', loop(about(prompts['classify'] ?? '')), 'evals/run'],
    ['batch', loop(plain), 'scripts/nightly_batch'],
  ];
  for (const [name, prompt] of Object.entries(prompts)) {
    given.push([name, loop(about(prompt))]);
  }
  if (model !== '') for (const other of models) given.push([other, call('', other)]);
  return given.map(([what, text, path]) => [what, programOf(called, text, path)]);
}

export const programsOf = (called: Called): readonly Program[] => [...withArguments(called), ...inPlaces(called)];
