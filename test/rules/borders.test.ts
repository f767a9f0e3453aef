import { says } from '../kit/says.ts';
import { sources } from '../kit/ruleTester.ts';

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

const kept = (value: string): string => `ollama.chat(model="llama3.2", messages=m, keep_alive=${value})`;
says('local-model-kept-alive', ollama, [
  ['something', kept('-1')],
  ['something', kept('"-1"')],
  ['something', kept('3600')],
  ['nothing', kept('3599')],
  ['something', kept('"1h"')],
  ['something', kept('"60m"')],
  ['nothing', kept('"59m"')],
  ['something', kept('"3600s"')],
  ['something', kept('"3600"')],
  ['nothing', kept('"5m"')],
  ['nothing', kept('0')],
  ['nothing', kept('"1d"')],
  ['nothing', kept('wait')],
  ['nothing', `${kept('-1')}  # a kiosk`],
  ['nothing', `def handler(event):\n    ${kept('-1')}`],
]);

const gguf = (path: string): string => `Llama(model_path="${path}")`;
says('gguf-high-bit-file', cpp, [
  ['something', gguf('llama-2-7b.Q8_0.gguf')],
  ['something', gguf('llama-2-7b.f16.gguf')],
  ['nothing', gguf('llama-2-7b.Q4_K_M.gguf')],
  ['nothing', gguf('llama-2-1b.Q8_0.gguf')],
  ['nothing', gguf('llama.Q8_0.gguf')],
  ['something', 'Llama.from_pretrained(repo_id="a/llama-7b-gguf", filename="llama-7b.Q8_0.gguf")'],
  ['nothing', 'Llama.from_pretrained(repo_id="a/llama-7b-gguf", filename="llama-7b.Q4_K_M.gguf")'],
]);

const decorated = (decorator: string, call = 'client.responses.create(model="gpt-5.4", input=q)'): string =>
  `${decorator}\ndef ask(q):\n    return ${call}`;
says('nested-retries', openai, [
  ['something', decorated('@retry(stop=stop_after_attempt(3))')],
  ['something', decorated('@tenacity.retry')],
  ['something', decorated('@backoff.on_exception(backoff.expo, E, max_tries=5)')],
  ['something', decorated('@backoff.on_predicate(backoff.expo)')],
  ['something', decorated('@retrying.retry(stop_max_attempt_number = 3)')],
  ['nothing', decorated('@cache')],
  ['nothing', decorated('@retry_later')],
  ['nothing', decorated('@retry(retry=retry_if_result(bad))')],
  ['nothing', decorated('@retry(retry=retry_if_exception_type(ValueError))')],
  ['something', decorated('@retry()', 'claude.messages.create(model="claude-sonnet-4-5", max_tokens=9, messages=m)')],
  ['nothing', decorated('@retry()', 'OpenAI(max_retries=0).responses.create(model="gpt-5.4", input=q)')],
  ['nothing', decorated('@retry()', 'client.with_options(timeout=9).responses.create(model="gpt-5.4", input=q)')],
]);

const load = 'AutoModelForCausalLM.from_pretrained("gpt2")';
says('model-load-in-hot-path', hf, [
  ['something', `for t in ts:\n    m = ${load}\n    m.generate(t)`],
  ['something', `for (t) in ts:\n    m = ${load}`],
  ['something', `async def f(ts):\n    async for t in ts:\n        m = ${load}`],
  ['nothing', `for t in ts:\n    if x:\n        m = ${load}`],
  ['nothing', `for t in ts:\n    with torch.device(t):\n        m = ${load}`],
  ['nothing', `for t in ts:\n    try:\n        m = ${load}\n    except E:\n        pass`],
  ['something', `if x:\n    for t in ts:\n        m = ${load}`],
  ['nothing', `for t in ts:\n    m = ${load}\n    del m`],
  ['nothing', `for t in ts:\n    m = ${load}\n    torch.cuda.empty_cache()`],
  ['nothing', `for t in ts:\n    m = ${load}\n    Trainer(m).train()`],
  ['nothing', `for t in ts:\n    m = ${load}\n    m.fit(t)`],
  ['nothing', `for t in ts:\n    m = None or ${load} if x else y`],
  ['nothing', `for t in ts:\n    m = y if x else ${load}`],
  ['nothing', 'for name in names:\n    m = AutoModelForCausalLM.from_pretrained(name)'],
  ['nothing', `def f(self):\n    for t in ts:\n        self.m = ${load}`],
  ['nothing', `@lru_cache\ndef f():\n    for t in ts:\n        m = ${load}`],
  ['something', `@app.get("/")\ndef f():\n    m = ${load}\n    return m`],
  ['nothing', `@app.on_event("startup")\ndef f():\n    m = ${load}\n    return m`],
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
  ].map(name => ['nothing', `@app.get("/")\ndef ${name}():\n    m = ${load}\n    return m`] as const),
  ...['user', 'reload_all', 'maintain', 'my_setup'].map(
    name => ['something', `@app.get("/")\ndef ${name}():\n    m = ${load}\n    return m`] as const,
  ),
  ['something', `def answer(text):\n    m = ${load}\n    return m.generate(text)`],
  ['something', `def answer(text):\n    m = ${load}\n    return m(text)`],
  ['nothing', `def answer(text):\n    m = ${load}\n    return m.generate(other)`],
  ['nothing', `def answer(text):\n    m = ${load}\n    return m`],
  ['nothing', `def run_all(text):\n    m = ${load}\n    return m.generate(text)`],
  ['something', `def running(text):\n    m = ${load}\n    return m.generate(text)`],
  ['nothing', `import argparse\n\ndef answer(text):\n    m = ${load}\n    return m.generate(text)`],
  ['nothing', `def answer(text):\n    m = ${load}\n    return m.generate(text)\n\nanswer("x")`],
  ['something', `def answer(text):\n    m = ${load}\n    return m.generate(text)\n\nfor t in ts:\n    answer(t)`],
]);

const extract = (prompt: string, more = ''): string =>
  `for t in ts:\n    client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": f"${prompt} {t}"}]${more})`;
says('llm-for-extraction', openai, [
  ['something', extract('Extract all person names:')],
  ['nothing', extract('Extract all person names:').replace('for t in ts:', 'if t:')],
  ['nothing', extract('Extract all person names:', ', tools=tools')],
  ['nothing', extract(`Extract all person names: ${'x'.repeat(600)}`)],
  ['nothing', extract('Extract all person names and explain:')],
  ['nothing', extract('Say hello:')],
]);

const high = (detail: string, prompt = 'Is there a cat?'): string =>
  `client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": [{"type": "text", "text": "${prompt}"}, {"type": "image_url", "image_url": {"url": u, "detail": ${detail}}}]}])`;
says('vision-detail-high', openai, [
  ['something', high('"high"')],
  ['nothing', high('"low"')],
  ['nothing', high('"auto"')],
  ['nothing', high('wanted')],
  ['nothing', high('"high"', 'Read the small text.')],
  ['nothing', high('"high"', 'Hello.')],
  ['something', `d = {"url": u, "detail": "high"}\n${high('"auto"').replace('{"url": u, "detail": "auto"}', 'd')}`],
  [
    'something',
    `p = [{"type": "text", "text": "Is there a cat?"}, {"type": "image_url", "image_url": {"url": u, "detail": "high"}}]\nclient.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": p}])`,
  ],
]);

const line = (task: string, options: string, model = 'Xenova/distilbert-base-uncased'): string =>
  `await pipeline('${task}', '${model}'${options});`;
says('transformersjs-fp32', xjs, [
  ['something', line('text-classification', ", { dtype: 'fp32' }")],
  ['nothing', line('text-classification', ", { dtype: 'q8' }")],
  ['nothing', line('text-classification', '')],
  ['something', line('text-classification', ", { device: 'webgpu' }")],
  ['nothing', line('text-classification', ', { device }')],
  ['nothing', line('image-classification', ", { dtype: 'fp32' }")],
  ['nothing', line('text-classification', ", { dtype: 'fp32' }", 'Xenova/clip-vit')],
  ['nothing', line('text-classification', ", { dtype: 'fp32' /* compared */ }")],
]);
says('transformersjs-fp32', xnode, [
  ['something', line('text-classification', '')],
  ['something', line('text-classification', ", { device: 'cpu' }")],
  ['nothing', line('text-classification', ", { dtype: 'q4' }")],
]);

const forward = (code: string): string => `model = ${load}\n\n\n${code}`;
says('no-inference-mode', hf, [
  ['something', forward('def f(x):\n    out = model(x)\n    return out.logits.argmax().item()')],
  ['something', forward('def f(x):\n    out = model(**x)\n    print(out.logits.tolist())')],
  [
    'nothing',
    forward('def f(x):\n    with torch.no_grad():\n        out = model(x)\n    return out.logits.argmax().item()'),
  ],
  ['nothing', forward('def f(x):\n    out = model(x, labels=x)\n    return out.loss.item()')],
  ['nothing', forward('def f(x):\n    out = model(x)\n    out.loss.backward()\n    return out.loss.item()')],
  ['nothing', forward('def f(x):\n    return model(x)')],
  ['nothing', forward('def f(x):\n    out = model(x)\n    return out')],
  [
    'nothing',
    forward(
      'class A(nn.Module):\n    def f(self, x):\n        out = model(x)\n        return out.logits.argmax().item()',
    ),
  ],
  [
    'nothing',
    forward('class A:\n    def forward(self, x):\n        out = model(x)\n        return out.logits.argmax().item()'),
  ],
  ['nothing', forward('def f(x):\n    out = model.generate(x)\n    return out.item()')],
]);

const cached = (system: string, more = ''): string =>
  `for t in ts:\n    claude.messages.create(model="claude-sonnet-4-5", max_tokens=9, system=${system}, messages=m${more})`;
const long = `"${'Be kind to all who ask. '.repeat(400)}"`;
says('anthropic-uncached-prompt', openai, [
  ['something', cached(long)],
  ['nothing', cached('"Be kind."')],
  ['nothing', cached(long).replace('for t in ts:', 'if t:')],
  ['nothing', cached(`f${long.slice(0, -1)}{name}"`)],
  ['nothing', cached(long, ', cache_control=c')],
  ['nothing', `# ephemeral\n${cached(long)}`],
  ['nothing', cached(long).replace('messages.create(', 'messages.count_tokens(').replace('max_tokens=9, ', '')],
  ['something', `def handler(event):\n    ${cached(long).split('\n')[1]?.trim() ?? ''}`],
]);

const effort = (call: string): string => `def is_spam(q):\n    return ${call}`;
says('reasoning-effort-too-high', openai, [
  [
    'something',
    effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?", reasoning={"effort": "high"})'),
  ],
  ['something', effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?")')],
  [
    'nothing',
    effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?", reasoning={"effort": "low"})'),
  ],
  ['nothing', effort('client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?", reasoning=r)')],
  ['nothing', 'client.responses.create(model="gpt-6-luna", input="Is it spam, yes or no?")'],
  ['nothing', effort('client.responses.create(model="gpt-4o", input="Is it spam, yes or no?")')],
  [
    'something',
    effort(
      'client.chat.completions.create(model="gpt-6-luna", messages=[{"role": "user", "content": "Is it spam, yes or no?"}], reasoning_effort="high")',
    ),
  ],
  [
    'nothing',
    effort(
      'OpenAI(base_url="https://api.groq.com/openai/v1").chat.completions.create(model="gpt-6-luna", messages=[{"role": "user", "content": "Is it spam, yes or no?"}], reasoning_effort="high")',
    ),
  ],
]);
