import { describe, expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';
import { findingsOf, sources } from '../kit/ruleTester.ts';

/** Cases at the borders of rules, beside those of each rule's own file: does it speak or not? */
const openai = sources(
  'python',
  'from openai import OpenAI\nimport anthropic\n\nclient = OpenAI()\nclaude = anthropic.Anthropic()\n',
);
const hf = sources(
  'python',
  'from transformers import AutoModelForCausalLM, AutoTokenizer, pipeline\nimport torch\n\n',
);
const ollama = sources('python', 'import ollama\n\n');
const cpp = sources('python', 'from llama_cpp import Llama\n\n');
const xjs = sources('typescript', "import { pipeline } from '@huggingface/transformers';\n\n");
const xnode = sources(
  'typescript',
  "import fs from 'node:fs';\nimport { pipeline } from '@huggingface/transformers';\n\n",
);

const says = (id: string, make: ReturnType<typeof sources>, cases: readonly (readonly [boolean, string])[]): void => {
  describe(id, () => {
    test.each(cases)('%s: %s', async (does, text) => {
      const rule = rules.find(each => each.id === id);
      if (!rule) throw new Error(`there is no rule ${id}`);
      expect((await findingsOf(rule, make(`${text}\n`))).length > 0).toBe(does);
    });
  });
};

const kept = (value: string): string => `ollama.chat(model="llama3.2", messages=m, keep_alive=${value})`;
says('local-model-kept-alive', ollama, [
  [true, kept('-1')],
  [true, kept('"-1"')],
  [true, kept('3600')],
  [false, kept('3599')],
  [true, kept('"1h"')],
  [true, kept('"60m"')],
  [false, kept('"59m"')],
  [true, kept('"3600s"')],
  [true, kept('"3600"')],
  [false, kept('"5m"')],
  [false, kept('0')],
  [false, kept('"1d"')],
  [false, kept('wait')],
  [false, `${kept('-1')}  # a kiosk`],
  [false, `def handler(event):\n    ${kept('-1')}`],
]);

const gguf = (path: string): string => `Llama(model_path="${path}")`;
says('gguf-high-bit-file', cpp, [
  [true, gguf('llama-2-7b.Q8_0.gguf')],
  [true, gguf('llama-2-7b.f16.gguf')],
  [false, gguf('llama-2-7b.Q4_K_M.gguf')],
  [false, gguf('llama-2-1b.Q8_0.gguf')],
  [false, gguf('llama.Q8_0.gguf')],
  [true, 'Llama.from_pretrained(repo_id="a/llama-7b-gguf", filename="llama-7b.Q8_0.gguf")'],
  [false, 'Llama.from_pretrained(repo_id="a/llama-7b-gguf", filename="llama-7b.Q4_K_M.gguf")'],
]);

const decorated = (decorator: string, call = 'client.responses.create(model="gpt-5.4", input=q)'): string =>
  `${decorator}\ndef ask(q):\n    return ${call}`;
says('nested-retries', openai, [
  [true, decorated('@retry(stop=stop_after_attempt(3))')],
  [true, decorated('@tenacity.retry')],
  [true, decorated('@backoff.on_exception(backoff.expo, E, max_tries=5)')],
  [true, decorated('@backoff.on_predicate(backoff.expo)')],
  [true, decorated('@retrying.retry(stop_max_attempt_number = 3)')],
  [false, decorated('@cache')],
  [false, decorated('@retry_later')],
  [false, decorated('@retry(retry=retry_if_result(bad))')],
  [false, decorated('@retry(retry=retry_if_exception_type(ValueError))')],
  [true, decorated('@retry()', 'claude.messages.create(model="claude-sonnet-4-5", max_tokens=9, messages=m)')],
  [false, decorated('@retry()', 'OpenAI(max_retries=0).responses.create(model="gpt-5.4", input=q)')],
  [false, decorated('@retry()', 'client.with_options(timeout=9).responses.create(model="gpt-5.4", input=q)')],
]);

const load = 'AutoModelForCausalLM.from_pretrained("gpt2")';
says('model-load-in-hot-path', hf, [
  [true, `for t in ts:\n    m = ${load}\n    m.generate(t)`],
  [true, `for (t) in ts:\n    m = ${load}`],
  [true, `async def f(ts):\n    async for t in ts:\n        m = ${load}`],
  [false, `for t in ts:\n    if x:\n        m = ${load}`],
  [false, `for t in ts:\n    with torch.device(t):\n        m = ${load}`],
  [false, `for t in ts:\n    try:\n        m = ${load}\n    except E:\n        pass`],
  [true, `if x:\n    for t in ts:\n        m = ${load}`],
  [false, `for t in ts:\n    m = ${load}\n    del m`],
  [false, `for t in ts:\n    m = ${load}\n    torch.cuda.empty_cache()`],
  [false, `for t in ts:\n    m = ${load}\n    Trainer(m).train()`],
  [false, `for t in ts:\n    m = ${load}\n    m.fit(t)`],
  [false, `for t in ts:\n    m = None or ${load} if x else y`],
  [false, `for t in ts:\n    m = y if x else ${load}`],
  [false, 'for name in names:\n    m = AutoModelForCausalLM.from_pretrained(name)'],
  [false, `def f(self):\n    for t in ts:\n        self.m = ${load}`],
  [false, `@lru_cache\ndef f():\n    for t in ts:\n        m = ${load}`],
  [true, `@app.get("/")\ndef f():\n    m = ${load}\n    return m`],
  [false, `@app.on_event("startup")\ndef f():\n    m = ${load}\n    return m`],
  ...[
    '__init__',
    'setUp',
    'main',
    'startup_all',
    'initialize',
    'initialise_x',
    'load_all',
    'setup',
    'init_x',
    'get_model',
    'getmodels',
    'useModel',
  ].map(name => [false, `@app.get("/")\ndef ${name}():\n    m = ${load}\n    return m`] as const),
  ...['user', 'reload_all', 'maintain', 'my_setup'].map(
    name => [true, `@app.get("/")\ndef ${name}():\n    m = ${load}\n    return m`] as const,
  ),
  [true, `def answer(text):\n    m = ${load}\n    return m.generate(text)`],
  [true, `def answer(text):\n    m = ${load}\n    return m(text)`],
  [false, `def answer(text):\n    m = ${load}\n    return m.generate(other)`],
  [false, `def answer(text):\n    m = ${load}\n    return m`],
  [false, `def run_all(text):\n    m = ${load}\n    return m.generate(text)`],
  [true, `def running(text):\n    m = ${load}\n    return m.generate(text)`],
  [false, `import argparse\n\ndef answer(text):\n    m = ${load}\n    return m.generate(text)`],
  [false, `def answer(text):\n    m = ${load}\n    return m.generate(text)\n\nanswer("x")`],
  [true, `def answer(text):\n    m = ${load}\n    return m.generate(text)\n\nfor t in ts:\n    answer(t)`],
]);

const extract = (prompt: string, more = ''): string =>
  `for t in ts:\n    client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": f"${prompt} {t}"}]${more})`;
says('llm-for-extraction', openai, [
  [true, extract('Extract all person names:')],
  [false, extract('Extract all person names:').replace('for t in ts:', 'if t:')],
  [false, extract('Extract all person names:', ', tools=tools')],
  [false, extract(`Extract all person names: ${'x'.repeat(600)}`)],
  [false, extract('Extract all person names and explain:')],
  [false, extract('Say hello:')],
]);

const high = (detail: string, prompt = 'Is there a cat?'): string =>
  `client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": [{"type": "text", "text": "${prompt}"}, {"type": "image_url", "image_url": {"url": u, "detail": ${detail}}}]}])`;
says('vision-detail-high', openai, [
  [true, high('"high"')],
  [false, high('"low"')],
  [false, high('"auto"')],
  [false, high('wanted')],
  [false, high('"high"', 'Read the small text.')],
  [false, high('"high"', 'Hello.')],
  [true, `d = {"url": u, "detail": "high"}\n${high('"auto"').replace('{"url": u, "detail": "auto"}', 'd')}`],
  [
    true,
    `p = [{"type": "text", "text": "Is there a cat?"}, {"type": "image_url", "image_url": {"url": u, "detail": "high"}}]\nclient.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": p}])`,
  ],
]);

const line = (task: string, options: string, model = 'Xenova/distilbert-base-uncased'): string =>
  `await pipeline('${task}', '${model}'${options});`;
says('transformersjs-fp32', xjs, [
  [true, line('text-classification', ", { dtype: 'fp32' }")],
  [false, line('text-classification', ", { dtype: 'q8' }")],
  [false, line('text-classification', '')],
  [true, line('text-classification', ", { device: 'webgpu' }")],
  [false, line('text-classification', ', { device }')],
  [false, line('image-classification', ", { dtype: 'fp32' }")],
  [false, line('text-classification', ", { dtype: 'fp32' }", 'Xenova/clip-vit')],
  [false, line('text-classification', ", { dtype: 'fp32' /* compared */ }")],
]);
says('transformersjs-fp32', xnode, [
  [true, line('text-classification', '')],
  [true, line('text-classification', ", { device: 'cpu' }")],
  [false, line('text-classification', ", { dtype: 'q4' }")],
]);

const forward = (code: string): string => `model = ${load}\n\n\n${code}`;
says('no-inference-mode', hf, [
  [true, forward('def f(x):\n    out = model(x)\n    return out.logits.argmax().item()')],
  [true, forward('def f(x):\n    out = model(**x)\n    print(out.logits.tolist())')],
  [
    false,
    forward('def f(x):\n    with torch.no_grad():\n        out = model(x)\n    return out.logits.argmax().item()'),
  ],
  [false, forward('def f(x):\n    out = model(x, labels=x)\n    return out.loss.item()')],
  [false, forward('def f(x):\n    out = model(x)\n    out.loss.backward()\n    return out.loss.item()')],
  [false, forward('def f(x):\n    return model(x)')],
  [false, forward('def f(x):\n    out = model(x)\n    return out')],
  [
    false,
    forward(
      'class A(nn.Module):\n    def f(self, x):\n        out = model(x)\n        return out.logits.argmax().item()',
    ),
  ],
  [
    false,
    forward('class A:\n    def forward(self, x):\n        out = model(x)\n        return out.logits.argmax().item()'),
  ],
  [false, forward('def f(x):\n    out = model.generate(x)\n    return out.item()')],
]);

const cached = (system: string, more = ''): string =>
  `for t in ts:\n    claude.messages.create(model="claude-sonnet-4-5", max_tokens=9, system=${system}, messages=m${more})`;
const long = `"${'Be kind to all who ask. '.repeat(400)}"`;
says('anthropic-uncached-prompt', openai, [
  [true, cached(long)],
  [false, cached('"Be kind."')],
  [false, cached(long).replace('for t in ts:', 'if t:')],
  [false, cached(`f${long.slice(0, -1)}{name}"`)],
  [false, cached(long, ', cache_control=c')],
  [false, `# ephemeral\n${cached(long)}`],
  [false, cached(long).replace('messages.create(', 'messages.count_tokens(').replace('max_tokens=9, ', '')],
  [true, `def handler(event):\n    ${cached(long).split('\n')[1]?.trim() ?? ''}`],
]);

const effort = (call: string): string => `def is_spam(q):\n    return ${call}`;
says('reasoning-effort-too-high', openai, [
  [
    true,
    effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?", reasoning={"effort": "high"})'),
  ],
  [true, effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?")')],
  [
    false,
    effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?", reasoning={"effort": "low"})'),
  ],
  [false, effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?", reasoning=r)')],
  [false, 'client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?")'],
  [false, effort('client.responses.create(model="gpt-4o", input="Is it spam, yes or no?")')],
  [
    true,
    effort(
      'client.chat.completions.create(model="gpt-6-luna", messages=[{"role": "user", "content": "Is it spam, yes or no?"}], reasoning_effort="high")',
    ),
  ],
  [
    false,
    effort(
      'OpenAI(base_url="https://api.groq.com/openai/v1").chat.completions.create(model="gpt-6-luna", messages=[{"role": "user", "content": "Is it spam, yes or no?"}], reasoning_effort="high")',
    ),
  ],
]);
