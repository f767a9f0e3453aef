import { says } from '../kit/says.ts';
import { sources } from '../kit/ruleTester.ts';

const openai = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const hf = sources('python', 'import torch\nfrom transformers import AutoModelForCausalLM\n\n');
const web = sources(
  'typescript',
  "import OpenAI from 'openai';\nimport { streamText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\nconst client = new OpenAI();\n",
);

const embed = (input: string): string => `client.embeddings.create(model="text-embedding-3-small", input=${input})`;
const one = '.data[0].embedding';
const append = (call: string, second: string, head = 'for t in texts:'): string =>
  `out = []\n${head}\n    ${call}\n    ${second}`;
says('embedding-call-in-loop', openai, [
  ['edit', `v = [${embed('t')}${one} for t in texts]`],
  ['edit', `v = [${embed('t')}${one} for  t  in  self.texts ]`],
  ['advice', `v = [${embed('t.text')}${one} for t in texts]`],
  ['advice', `v = [f(${embed('t')}${one}) for t in texts]`],
  ['advice', `v = [${embed('t')}.data[1].embedding for t in texts]`],
  ['advice', `v = [${embed('t')} for t in texts]`],
  ['advice', `v = [${embed('t')}${one} for t in texts if t]`],
  ['advice', `v = {${embed('t')}${one} for t in texts}`],
  ['edit', append(`r = ${embed('t')}`, `out.append(r${one})`)],
  ['edit', append(`r  =  ${embed('t')}`, `out.append(r${one})`, 'for  t  in  self.texts :')],
  ['advice', append(`r = ${embed('t.text')}`, `out.append(r${one})`)],
  ['advice', append(`r = ${embed('t')}`, `out.append(s${one})`)],
  ['advice', append(`r = ${embed('t')}`, 'out.append(r.data[1].embedding)')],
  ['advice', append(`r = ${embed('t')}`, `out.append(r${one})\n    print(r)`)],
  ['advice', append(`r = ${embed('t')}`, `out.append((t, r${one}))`)],
  ['advice', append(`r = ${embed('t')}`, `self.out.append(r${one})`)],
  ['advice', append(`r = ${embed('t')}`, `out.insert(r${one})`)],
  ['advice', append(`x.r = ${embed('t')}`, `out.append(r${one})`)],
  ['advice', append(`r = f(${embed('t')})`, `out.append(r${one})`)],
  ['advice', append(`r = ${embed('t')}`, `out.append(r${one})`, 'for i, t in enumerate(texts):')],
]);

const load = 'AutoModelForCausalLM.from_pretrained("gpt2")';
says('model-load-in-hot-path', hf, [
  ['edit', `for t in ts:\n    m = ${load}\n    m.generate(t)`],
  ['edit', `for t in ts:\n    m  =  ${load}  # why\n    m.generate(t)`],
  ['advice', `for t in ts:\n    m = x = ${load}`],
  ['advice', `for t in ts:\n    m, n = ${load}, 1`],
  ['advice', `for t in ts:\n    a.m = ${load}`],
  ['advice', `for t in ts:\n    m = ${load}.eval()`],
  ['advice', `for t in ts:\n    m = ${load}\n    m = wrap(m)`],
  ['advice', `for t in ts:\n    m = ${load}; n = 1`],
  ['advice', `for t in ts:\n    m = AutoModelForCausalLM.from_pretrained("""gpt2""")`],
  ['edit', 'name = "gpt2"\nfor t in ts:\n    m = AutoModelForCausalLM.from_pretrained(name)'],
  ['edit', 'd = {"k": "gpt2"}\nfor t in ts:\n    m = AutoModelForCausalLM.from_pretrained("gpt" + "2", **d)'],
  ['nothing', 'for t in ts:\n    name = f(t)\n    m = AutoModelForCausalLM.from_pretrained(name)'],
  ['nothing', 'for t in ts:\n    m = AutoModelForCausalLM.from_pretrained("a/" + t)'],
  ['nothing', 'for t in ts:\n    m = AutoModelForCausalLM.from_pretrained(f"a/{t}")'],
  ['nothing', 'for t in ts:\n    m = AutoModelForCausalLM.from_pretrained("gpt2", device_map={"": t})'],
  ['nothing', 'for t in ts:\n    m = AutoModelForCausalLM.from_pretrained("gpt2", device_map=[0, t])'],
  ['nothing', 'for t in ts:\n    m = AutoModelForCausalLM.from_pretrained("gpt2", revision=pick())'],
  ['nothing', 'for t in ts:\n    m = AutoModelForCausalLM.from_pretrained(t if x else "gpt2")'],
  ['edit', 'for t in ts:\n    m = AutoModelForCausalLM.from_pretrained("gpt2", config=dict_of.x)'],
  ['edit', 'n = "2"\nfor t in ts:\n    m = AutoModelForCausalLM.from_pretrained(f"gpt{n}")'],
  ['nothing', 'def f(ts):\n    for t in ts:\n        k = t\n        m = AutoModelForCausalLM.from_pretrained(k)'],
  ['edit', 'def f(ts, k):\n    for t in ts:\n        m = AutoModelForCausalLM.from_pretrained("gpt2", revision=k)'],
]);

const big = (more: string, tail = ''): string =>
  `m = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B"${more}).to("cuda")${tail}`;
says('hf-full-precision-load', hf, [
  ['edit', big(', torch_dtype=torch.float32')],
  ['edit', big(', dtype=torch.float')],
  ['edit', big(', dtype="float32"')],
  ['edit', big(", torch_dtype='fp32'")],
  ['nothing', big(', torch_dtype=torch.float16')],
  ['nothing', big(', torch_dtype="auto"')],
  ['nothing', big(', torch_dtype=kind')],
  ['nothing', big('')],
  ['nothing', big(', torch_dtype=torch.float32, load_in_4bit=True')],
  ['nothing', big(', torch_dtype=torch.float32, quantization_config=c')],
  ['nothing', big(', torch_dtype=torch.float32').replace('Llama-3.1-8B', 'nothing-known')],
  ['nothing', 'm = AutoModelForCausalLM.from_pretrained("gpt2", torch_dtype=torch.float32).to("cuda")'],
  ['nothing', big(', torch_dtype=torch.float32').replace('.to("cuda")', '')],
  ['nothing', `${big(', torch_dtype=torch.float32')}\nm.save_pretrained("x")`],
  ['nothing', `def convert_it():\n    ${big(', torch_dtype=torch.float32')}`],
  ['edit', `def reconvert():\n    ${big(', torch_dtype=torch.float32')}`],
  ['nothing', `${big(', torch_dtype=torch.float32').replace('.to("cuda")', '')}\nm.half().to("cuda")`],
  ['nothing', `${big(', torch_dtype=torch.float32').replace('.to("cuda")', '')}\nm.to("cuda", dtype=d)`],
  ['nothing', `${big(', torch_dtype=torch.float32')}\nloss.backward()`],
]);

const answer = (body: string, more = 'temperature=0'): string =>
  `def is_spam(q):\n    ${body.replace('CALL', `client.chat.completions.create(model="gpt-5.4", messages=[{"role": "user", "content": f"Is it spam, yes or no? {q}"}], ${more})`)}\n\n\nfor q in qs:\n    is_spam(q)`;
says('repeated-deterministic-call', openai, [
  ['advice', answer('return CALL')],
  ['nothing', answer('return CALL', 'temperature=1')],
  ['nothing', answer('return CALL', 'n=1')],
  ['nothing', answer('return CALL', 'temperature=0, stream=True')],
  ['nothing', answer('return CALL', 'temperature=0, tools=tools')],
  ['nothing', answer('return CALL').replace('for q in qs:', 'if q:')],
  ['nothing', answer('return CALL').replace('def is', 'async def is')],
  ['nothing', `@once\n${answer('return CALL')}`],
  ['nothing', `cache = {}\n${answer('return CALL')}`],
  ['nothing', answer('CALL\n    return CALL').replace('CALL', 'client.responses.create(model="gpt-5.4", input=q)')],
  ['nothing', answer(`${'x = 1\n    '.repeat(20)}return CALL`)],
  ['nothing', answer('return CALL').replace('Is it spam, yes or no?', 'Hello.').replaceAll('is_spam', 'ask')],
]);

const fixed = 'Be kind to all who ask, and never give up. '.repeat(130);
const prompt = (first: string, more = `\\n${fixed}`): string =>
  `from datetime import datetime\nimport uuid\nclient.chat.completions.create(model="gpt-5.4", messages=[{"role": "system", "content": f"${first}${more}"}, {"role": "user", "content": q}])`;
says('volatile-prompt-prefix', openai, [
  ['advice', prompt('Now: {datetime.now()}')],
  ['advice', prompt('Id: {uuid.uuid4()}')],
  ['nothing', prompt('Name: {name}')],
  ['nothing', prompt('Now.')],
  ['nothing', prompt('Now: {datetime.now()}', '')],
  ['nothing', prompt(`${fixed} Now: {datetime.now()}`)],
  ['advice', prompt('Now: {now}').replace('client.', 'now = datetime.now()\nclient.')],
  ['advice', `import time\nclient.responses.create(model="gpt-5.4", instructions=f"{time.time()} ${fixed}", input=q)`],
]);

const route = (call: string, request = 'req: Request', inside = ''): string =>
  `export async function POST(${request}) {\n  ${inside}const r = await ${call};\n  return r;\n}`;
const stream = (more = ''): string =>
  `client.chat.completions.create({ model: 'gpt-5.4', messages, stream: true }${more})`;
const text = (more = ''): string => `streamText({ model: openai('gpt-5.4'), prompt${more} })`;
says('stream-not-cancelled', web, [
  ['edit', route(stream())],
  ['edit', route(text())],
  ['edit', route(text(), 'request: NextRequest')],
  ['nothing', route(text(', abortSignal: s'))],
  ['nothing', route(text(', onFinish'))],
  ['nothing', route(stream(', { signal: s }'))],
  ['nothing', route(stream(', options'))],
  ['nothing', route(stream().replace('true', 'false'))],
  ['nothing', route(text(), 'req')],
  ['nothing', route(text(), 'req: Other')],
  ['nothing', route(text(), 'other: Request')],
  ['nothing', route(text(), '{ req }: Request')],
  ['nothing', route(text(), 'req: Request', 'waitUntil(x); ')],
  ['nothing', route(text(), 'req: Request', 'after(() => x); ')],
  ['nothing', route(text()).replace('POST', 'ask')],
  ['nothing', `import { Request } from 'express';\n${route(text())}`],
  ['edit', `import { Request } from 'next/server';\n${route(text())}`],
]);
