import { sources, type Source } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';

const openai = sources('python', 'import anthropic\nfrom openai import AzureOpenAI, OpenAI\n\nclient = OpenAI()\n');
const claude = sources('python', 'import anthropic\nfrom tools import TOOLS\n\nclaude = anthropic.Anthropic()\n');
const beside =
  (make: typeof openai, files: Source['files'], path?: string) =>
  (text: string): Source =>
    make(text, files, path);

const ask = (more = '', model = 'gpt-6-luna'): string => `client.responses.create(model="${model}", input=d${more})`;
const offline = (head = 'for d in docs:', body = `out.write(${ask()}.output_text)`): string => `${head}\n    ${body}`;
says('offline-loop-live-calls', openai, [
  ['advice', offline()],
  ...['frame.to_csv(p)', 'frame.to_json(p)', 'frame.to_parquet(p)', 'json.dump(x, f)', 'w.writerow(x)'].map(
    line => ['advice', `${offline('for d in docs:', ask())}\n${line}`] as const,
  ),
  ['nothing', offline('for d in docs:', ask())],
  ['nothing', offline('if d:')],
  ['nothing', offline('while d:')],
  ['nothing', offline('for i in range(99):')],
  ['advice', offline('for i in range(100):')],
  ['nothing', offline('for d in [a, b]:')],
  ['nothing', offline('for d in (a, b):')],
  ['advice', offline('for d in docs[0]:')],
  ...['print(d)', 'display(d)', 'display_markdown(d)', 'pprint(d)'].map(
    line => ['nothing', offline('for d in docs:', `${line}\n    out.write(${ask()})`)] as const,
  ),
  ['advice', `print(docs)\n${offline()}`],
  ...[
    'x = input("? ")',
    'import readline',
    'import streamlit',
    'import gradio',
    'import chainlit',
    'ws = websocket',
  ].map(line => ['nothing', `${line}\n${offline()}`] as const),
  ['nothing', `@app.get("/")\ndef f(docs):\n    for d in docs:\n        out.write(${ask()})`],
  ['nothing', offline('for d in docs:', `out.write(${ask(', stream=True')})`)],
  ['advice', offline('for d in docs:', `out.write(${ask(', stream=False')})`)],
  ['advice', `async def g(): pass\ndef f(docs):\n    for d in docs:\n        out.write(${ask()})`],
  ['nothing', offline('for d in docs:', 'out.write(AzureOpenAI().responses.create(model="gpt-6-luna", input=d))')],
  [
    'nothing',
    offline('for d in docs:', 'out.write(client.embeddings.create(model="text-embedding-3-small", input=[d, e]))'),
  ],
  [
    'nothing',
    offline('for d in docs:', 'out.write(client.beta.assistants.create(model="gpt-6-luna", instructions=d))'),
  ],
  [
    'advice',
    offline(
      'for d in docs:',
      'out.write(anthropic.Anthropic().messages.create(model="claude-haiku-5-5", max_tokens=9, messages=d))',
    ),
  ],
]);

const tier = (value: string, head = 'for d in docs:', model = 'client'): string =>
  `${head}\n    ${model}.responses.create(model="gpt-6-luna", input=d, service_tier=${value})`;
says('urgent-service-tier', openai, [
  ['edit', tier('"priority"')],
  ['edit', tier('"fast"')],
  ['nothing', tier('"auto"')],
  ['nothing', tier('"faster"')],
  ['nothing', tier('wanted')],
  ['nothing', tier('"priority"', 'if d:')],
  ['nothing', tier('"priority"', 'for d in docs:', 'AzureOpenAI()')],
  ['nothing', `@app.get("/")\ndef f(docs):\n    for d in docs:\n        ${ask(', service_tier="priority"')}`],
  ...[
    ...['if __name__ == "__main__": pass', 'import argparse', '# cron', 'import schedule', 'import celery'],
    ...['batch = 9', 'frame.to_csv(p)', 'open("a.jsonl")'],
  ].map(line => ['edit', `${line}\n${tier('"priority"', 'if d:')}`] as const),
  ['nothing', `x = crontab\n${tier('"priority"', 'if d:')}`],
]);

const searching = (tools: string, method = 'messages.create', more = ''): string =>
  `claude.${method}(model="claude-haiku-5-5", max_tokens=900, messages=m, tools=${tools}${more})`;
says('unbounded-web-search', claude, [
  ['edit', searching('[{"type": "web_search_20250305", "name": "w"}]')],
  ['edit', searching('[{"type": "web_fetch_20250910", "name": "w"}]')],
  ['edit', searching('[other, {"type": "web_search_20250305", "name": "w"}]')],
  ['edit', `ts = [{"type": "web_search_20250305", "name": "w"}]\n${searching('ts')}`],
  ['nothing', searching('[{"type": "web_search", "name": "w"}]')],
  ['nothing', searching('[{"type": "my_web_search_20250305", "name": "w"}]')],
  ['nothing', searching('[{"type": kind, "name": "w"}]')],
  ['nothing', searching('[{"type": "web_search_20250305", "name": "w", "max_uses": n}]')],
  ['nothing', searching('tools')],
  ['nothing', searching('[]')],
  ['nothing', searching('[{"type": "web_search_20250305", "name": "w"}]', 'beta.agents.create')],
]);
says(
  'unbounded-web-search',
  beside(claude, { 'src/tools.py': 'TOOLS = {"tools": [{"type": "web_search_20250305", "name": "w"}]}\n' }),
  [['nothing', searching('x').replace('tools=x', '**TOOLS')]],
);

const talk = (
  body: string,
  head = 'while True:',
  call = 'client.responses.create(model="gpt-6-luna", input=ms)',
): string => `${head}\n    ${body}\n    r = ${call}`;
const typed = 'ms.append({"role": "user", "content": input()})';
says('unbounded-history', openai, [
  ['advice', talk(typed)],
  ['advice', talk(typed, 'while 1:')],
  ['advice', talk(typed, 'while (True):')],
  ['advice', talk('ms.extend([input ()])')],
  ['advice', talk('ms.push(question(q))')],
  ['advice', talk(typed, 'while True:', 'client.chat.completions.create(model="gpt-6-luna", messages=ms)')],
  ['nothing', talk(typed, 'while going:')],
  ['nothing', talk(typed, 'for q in qs:')],
  ['nothing', talk('ms.append(q)')],
  ['nothing', talk('xs.append(input())')],
  ['nothing', talk('ms.insert(0, input())')],
  ['nothing', talk(typed, 'while True:', 'client.responses.create(model="gpt-6-luna", input=[ms])')],
  ['nothing', talk(typed, 'while True:', 'client.embeddings.create(model="text-embedding-3-small", input=ms)')],
  ...[
    ...['trim(ms)', 'summary = 1', 'compact(ms)', 'truncate(ms)', 'x = ms[-5:]', 'ms.pop(0)', 'ms.shift()'],
    ...['del ms[0]', 'context_management = 1', 'x = ms.slice(1)'],
  ].map(line => ['nothing', `${talk(typed)}\n    ${line}`] as const),
]);

const once = (more: string, use: string): string =>
  `r = client.chat.completions.create(model="gpt-6-luna", messages=m${more})\n${use}`;
says('redundant-candidates', openai, [
  ['edit', once(', n=2', 'print(r.choices[0])')],
  ['nothing', once(', n=1', 'print(r.choices[0])')],
  ['nothing', once(', n=2', 'print(r.choices[1])')],
  ['nothing', once(', n=2', 'print(r.choices)')],
  ['nothing', once(', n=2', 'pass')],
  ['edit', once(', n=2', 'print(r["choices"][0])')],
  ['edit', once(', n=2', "print(r[ 'choices' ] [ 0 ])")],
  ['nothing', once(', n=2', 'print(r["choices"])')],
  ['nothing', once(', n=2', 'print(r[0])')],
  ...['usage', 'id', 'model', 'created', 'system_fingerprint'].map(
    name => ['edit', once(', n=2', `print(r.${name}, r.choices[0])`)] as const,
  ),
  ...['usage', 'id', 'model'].map(name => ['edit', once(', n=2', `print(r["${name}"])`)] as const),
  ['nothing', once(', n=2', 'print(r.modelling)')],
  ['nothing', once(', n=2', 'print(r["other"])')],
  ['edit', once(', n=2, temperature=0', 'print(r.choices)')],
  ['nothing', once(', n=2, temperature=0.1', 'print(r.choices)')],
  ['nothing', once(', n="2"', 'print(r.choices[0])')],
  ['nothing', 'r = client.images.generate(model="gpt-image-2", prompt=p, n=2, temperature=0)\nprint(r.data)'],
]);
says(
  'redundant-candidates',
  sources('python', 'from google import genai\nfrom google.genai import types\n\nclient = genai.Client()\n'),
  [
    [
      'edit',
      'r = client.models.generate_content(model="gemini-3.5-flash", contents=q, config={"candidate_count": 2})\nprint(r.text, r.usage_metadata, r.candidates[0])',
    ],
    [
      'edit',
      'r = client.models.generate_content(model="gemini-3.5-flash", contents=q, config=types.GenerateContentConfig(candidate_count=2, top_k=1))\nprint(r.text)',
    ],
  ],
);
says(
  'redundant-candidates',
  sources(
    'python',
    'import torch\nfrom diffusers import DiffusionPipeline\nfrom transformers import AutoModelForCausalLM\n\np = DiffusionPipeline.from_pretrained("a/b", torch_dtype=torch.bfloat16)\nm = AutoModelForCausalLM.from_pretrained("gpt2")\n',
  ),
  [
    ['edit', 'r = p(q, num_images_per_prompt=2)\nr.images[0].save("a")'],
    ['nothing', 'r = p(q, num_images_per_prompt=2)\nr.images[1].save("a")'],
    ['edit', 'r = m.generate(**x, num_return_sequences=2)\nprint(r[0])'],
    ['nothing', 'r = m.generate(**x, num_return_sequences=2, temperature=0)\nprint(r)'],
  ],
);

const topic = (call: string, head = 'def label(t):', caller = 'for t in ts:\n    label(t)'): string =>
  `${head}\n    return ${call}\n\n\n${caller}`;
const word = (more = ', temperature=0'): string =>
  `client.responses.create(model="gpt-6-luna", input=f"Topic in one word: {t}"${more})`;
says('repeated-deterministic-call', openai, [
  ['advice', topic(word())],
  ['advice', topic(word(', temperature=0, stream=False'))],
  ['nothing', topic(word(', temperature=0, **more'))],
  ['nothing', topic(word(), 'def label(t):', 'label(t)')],
  ['nothing', topic(word(), 'def label(t):', 'for t in ts:\n    other(t)')],
  ['nothing', topic(word(), 'def label(t):', 'for t in ts:\n    x.label(t)')],
  ['nothing', `class A:\n    def label(self, t):\n        return ${word()}\n\n\nfor t in ts:\n    label(t)`],
  ['nothing', `label = lambda t: ${word()}\nfor t in ts:\n    label(t)`],
  ['nothing', topic(`${word()} or ${word()}`)],
  ['advice', `${ask()}\n${topic(word())}\n${ask()}`],
  ['nothing', `memo = {}\n${topic(word())}`],
  ['nothing', topic(word().replace('Topic in one word', 'Extract all names'))],
  ['nothing', topic(word().replace('Topic in one word', 'Hello'), 'def ask(t):', 'for t in ts:\n    ask(t)')],
  ['advice', topic(`(\n${'    1 if x else\n'.repeat(17)}    ${word()})`)],
  ['nothing', topic(`(\n${'    1 if x else\n'.repeat(18)}    ${word()})`)],
]);

const dspy = sources('python', 'import dspy\nfrom config import options\n\n');
says('response-cache-off', dspy, [
  ['nothing', 'lm = dspy.LM("openai/gpt-6-luna")\nlm("Hi", cache=False)'],
  ...['rollout_id = 1', 'benchmark = 1', 'latency = 1'].map(
    line => ['nothing', `${line}\ndspy.LM("openai/gpt-6-luna", cache=False)`] as const,
  ),
  ['edit', 'dspy.LM("openai/gpt-6-luna", cache=False, temperature=t)'],
  ['edit', 'o = {"cache": False}\ndspy.LM("openai/gpt-6-luna", **o)'],
]);
says('response-cache-off', beside(dspy, { 'src/config.py': 'options = {"cache": False}\n' }), [
  ['nothing', 'dspy.LM("openai/gpt-6-luna", **options)'],
]);
for (const path of ['src/eval.py', 'benchmarks/a.py'])
  says('response-cache-off', beside(dspy, {}, path), [['nothing', 'dspy.LM("openai/gpt-6-luna", cache=False)']]);

const region = (id: string, model = 'amazon.nova-lite-v1:0', rest = ''): string =>
  `b = boto3.client("bedrock-runtime", region_name="${id}")\nb.converse(modelId="${model}", messages=m)${rest}`;
const boto = sources('python', 'import boto3\n\n');
says('carbon-intense-region', boto, [
  ['advice', region('eu-central-1')],
  ['advice', region('eu-south-1')],
  ['nothing', region('eu-west-3')],
  ['nothing', region('eu-north-1')],
  ['nothing', region('nowhere-1')],
  ['nothing', region('eu-central-1', 'eu.amazon.nova-lite-v1:0')],
  ['nothing', region('eu-central-1', 'my-own-model')],
  ...['data residency', 'GDPR', 'sovereign cloud', 'compliance', 's3://a/b', 'a bucket'].map(
    words => ['nothing', region('eu-central-1', undefined, `  # ${words}`)] as const,
  ),
  ['advice', region('eu-central-1', undefined, '  # buckets of rain').replace('buckets', 'mybucket')],
  ['nothing', `os.getenv("REGION", "eu-central-1")\n${region('eu-central-1')}`],
  ['nothing', `os.environ.get("REGION") or 'eu-central-1'\n${region('eu-central-1')}`],
  ['nothing', `env_or("REGION", "eu-central-1")\n${region('eu-central-1')}`],
  ['advice', `os.getenv("REGION", "eu-west-1")\n${region('eu-central-1')}`],
  ['advice', `${region('eu-north-1')}\n${region('eu-central-1')}`],
]);
for (const path of ['src/regions.py', 'a/location.py'])
  says('carbon-intense-region', beside(boto, {}, path), [['nothing', region('eu-central-1')]]);
says('carbon-intense-region', beside(boto, {}, 'regional/a.py'), [['advice', region('eu-central-1')]]);
