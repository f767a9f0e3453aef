import { says } from '../kit/says.ts';
import { sources } from '../kit/ruleTester.ts';

/** What a rule is not about, in words that it would know: another library, another kind of call, another purpose. */
const py = sources(
  'python',
  [
    'from openai import OpenAI',
    'import anthropic, dspy, ollama',
    'from langchain_openai import ChatOpenAI',
    'from transformers import AutoModelForCausalLM, AutoModelForImageClassification, pipeline',
    'from diffusers import DiffusionPipeline',
    'from sentence_transformers import SentenceTransformer',
    'from vllm import LLM',
    'from llama_cpp import Llama',
    'client = OpenAI()\nclaude = anthropic.Anthropic()\n\n',
  ].join('\n'),
);
const test = (text: string) => ({ ...py(text), path: 'tests/test_app.py' });
const ts = sources('typescript', "import OpenAI from 'openai';\nimport { generateText, streamText } from 'ai';\n\n");
const local = sources('typescript', "import { pipeline } from '@huggingface/transformers';\n\n");

const each = (call: string): string => `for t in ts:\n    ${call}`;
const complete = (prompt: string): string =>
  each(`client.completions.create(model="gpt-3.5-turbo-instruct", prompt=f"${prompt}: {t}", temperature=0)`);
const ask = (prompt: string): string =>
  each(`client.responses.create(model="gpt-6-luna", input=f"${prompt}: {t}", temperature=0)`);

says('llm-for-translation', py, [
  ['advice', ask('Translate to German')],
  ['nothing', complete('Translate to German')],
  ['nothing', 'client.responses.create(model="gpt-6-luna", input=f"Translate to German: {t}")'],
]);
says('llm-for-extraction', py, [['nothing', complete('Extract all person names')]]);
says('llm-for-classification', py, [
  ['advice', ask('Classify as billing, bug or feature. Answer only one label')],
  ['nothing', complete('Classify as billing, bug or feature. Answer only one label')],
  ['advice', ask('Is it spam? Answer only yes or no')],
]);
says('llm-for-moderation', py, [['nothing', complete('Is this text harmful or hateful? Answer only yes or no')]]);
says('llm-for-similarity', py, [['nothing', complete('Rate from 0 to 1 how similar the two texts are')]]);

says('response-cache-off', py, [
  ['edit', 'dspy.LM("openai/gpt-6-luna", cache=False)'],
  ['edit', 'dspy.LM("openai/gpt-6-luna", cache=False, temperature=0)'],
  ['nothing', 'dspy.LM("openai/gpt-6-luna", cache=False, temperature=0.1)'],
  ['nothing', 'dspy.LM("openai/gpt-6-luna", cache=True)'],
  ['nothing', 'dspy.LM("openai/gpt-6-luna", cache=cached)'],
  ['nothing', 'ChatOpenAI(model="gpt-6-luna", cache=False)'],
]);

says('gguf-high-bit-file', py, [
  ['advice', 'ollama.chat(model="llama3.1:8b-instruct-fp16", messages=ms)'],
  ['nothing', 'ollama.embed(model="qwen3-embedding:8b-fp16", input=x)'],
  ['nothing', 'LLM("acme/llama-8b-fp16")'],
  ['nothing', 'AutoModelForCausalLM.from_pretrained("acme/llama-8b-fp16")'],
  ['nothing', 'ollama.chat(model="llama3.1:8b-instruct-q4_K_M", messages=ms)'],
]);

const heavy = (name: string, more: string): string => `${name}.from_pretrained("Qwen/Qwen3-32B"${more})`;
says('hf-nf4-large-model', py, [
  ['edit', heavy('AutoModelForCausalLM', ', offload_folder="o"')],
  ['edit', heavy('AutoModelForCausalLM', ', max_memory={0: "20GB"}')],
  ['nothing', heavy('AutoModelForCausalLM', ', device_map="auto"')],
  ['nothing', heavy('DiffusionPipeline', ', max_memory={0: "20GB"}')],
  ['nothing', heavy('AutoModelForCausalLM', ', offload_folder="o", load_in_4bit=True')],
  ['nothing', `${heavy('AutoModelForCausalLM', ', offload_folder="o"')}\nloss.backward()`],
  ['nothing', 'AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-32B-AWQ", offload_folder="o")'],
]);

const lm = 'm = AutoModelForCausalLM.from_pretrained("gpt2")\n';
says('kv-cache-disabled', py, [
  ['edit', `${lm}m.generate(**x, use_cache=False)`],
  ['edit', `${lm}m.generate(**x, use_cache=False, max_new_tokens=3)`],
  ['nothing', `${lm}m.generate(**x, use_cache=False, max_new_tokens=2)`],
  ['nothing', `${lm}m.generate(**x, use_cache=True)`],
  ['nothing', `${lm}m.generate(**x, use_cache=cached)`],
  ['nothing', `${lm}m(**x, use_cache=False)`],
]);

says('vllm-fp8', py, [
  ['advice', 'LLM("meta-llama/Llama-3.1-405B-Instruct", tensor_parallel_size=8)'],
  ['advice', 'LLM("meta-llama/Llama-3.1-405B-Instruct", tensor_parallel_size=2)'],
  ['nothing', 'LLM("meta-llama/Llama-3.1-405B-Instruct", tensor_parallel_size=1)'],
  ['nothing', 'LLM("meta-llama/Llama-3.1-405B-Instruct-FP8", tensor_parallel_size=8)'],
  ['nothing', 'LLM("meta-llama/Llama-3.1-8B-Instruct", tensor_parallel_size=8)'],
  ['nothing', 'LLM("meta-llama/Llama-3.1-405B-Instruct", tensor_parallel_size=8, quantization="fp8")'],
  ['nothing', 'LLM("meta-llama/Llama-3.1-405B-Instruct", tensor_parallel_size=n)'],
  ['nothing', 'LLM(name, tensor_parallel_size=8)'],
]);

says(
  'test-calls-live-model',
  test,
  [
    ['advice', 'client.responses.create(model="gpt-6-luna", input=q)'],
    ['advice', 'ChatOpenAI(model="gpt-6-luna").invoke(q)'],
    ['nothing', 'ChatOpenAI(model="gpt-6-luna")'],
    ['nothing', 'client.responses.create(model=name, input=q)'],
    ['nothing', 'pipeline("text-generation", model="gpt2")(q)'],
    ['nothing', 'AutoModelForCausalLM.from_pretrained("gpt2")'],
  ].map(([said, call]) => [said as 'advice' | 'nothing', `def test_it():\n    ${call ?? ''}`] as const),
);

const load = (body: string): string => each(`m = AutoModelForCausalLM.from_pretrained("gpt2")\n    ${body}`);
says('model-load-in-hot-path', py, [
  ['something', load('m.generate(t)')],
  ...[
    ...['m.train ()', 'm.fit(t)', 'm.partial_fit(t)', 'm.fine_tune(t)', 'm.finetune(t)', 'loss.backward()'],
    ...['optimizer.step()', 'optimiser.step()', 'm.load_state_dict(t)', 'prune(m)', 'magnitude_pruning(m)'],
    ...['quantize(m)', 'quantise(m)', 'get_peft_model(m)', 'm.merge_and_unload()', 'del m', 'gc.collect()'],
    ...['torch.cuda.empty_cache()', 'SFTTrainer(m)'],
  ].map(body => ['nothing', load(body)] as const),
  ['something', load('m.trained(t)')],
  ['something', load('optimizers(t)')],
]);
const use = "const p = await pipeline('text-classification', 'Xenova/distilbert-base-uncased');\n  await p(x);";
says('model-load-in-hot-path', local, [
  ['something', `for (const x of xs) {\n  ${use}\n}`],
  ['something', `for(const x of xs) {\n  ${use}\n}`],
  ['something', `for await (const x of xs) {\n  ${use}\n}`],
  ['something', `for await(const x of xs) {\n  ${use}\n}`],
  ['nothing', `for (const x of xs) {\n  ${use.replace('await pipeline', 'known ? known : await pipeline')}\n}`],
  ['nothing', `for (const x of xs) {\n  ${use}\n  await p.dispose();\n}`],
  ['nothing', `for (const x of xs) {\n  if (!ready) {\n  ${use}\n  }\n}`],
]);

const once = (name: string): string =>
  `def ${name}(q):\n    return client.responses.create(model="gpt-6-luna", input=f"Is it spam? Answer only yes or no: {q}", temperature=0)\n\n\n`;
says('repeated-deterministic-call', py, [
  ['advice', `${once('is_spam')}for q in qs:\n    is_spam(q)`],
  ['advice', `${once('is_ham')}${once('is_spam')}for q in qs:\n    is_spam(q)`],
  ['advice', `${once('is_spam')}${once('is_ham')}for q in qs:\n    is_spam(q)`],
  ['nothing', `${once('is_spam')}is_spam(q)`],
  ['nothing', `@cached\n${once('is_spam')}for q in qs:\n    is_spam(q)`],
  ['nothing', `${once('is_spam').replace('=0)', '=0.2)')}for q in qs:\n    is_spam(q)`],
]);

const handler = (call: string): string => `export async function GET(request: Request) {\n  ${call}\n}`;
says('stream-not-cancelled', ts, [
  [
    'something',
    handler("const r = streamText({ model: 'openai/gpt-6-luna', prompt });\n  return r.toTextStreamResponse();"),
  ],
  ['nothing', handler("const r = await generateText({ model: 'openai/gpt-6-luna', prompt });\n  return r.text;")],
  ['nothing', "const r = streamText({ model: 'openai/gpt-6-luna', prompt });"],
]);

says('volatile-prompt-prefix', py, [
  ['nothing', `client.images.generate(model="gpt-image-1", prompt=f"{now()} ${'A house on a hill. '.repeat(500)}")`],
  ['nothing', `client.embeddings.create(model="text-embedding-3-small", input=f"{now()} ${'A house. '.repeat(900)}")`],
]);
