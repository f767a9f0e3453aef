import { sources } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';

const vllm = sources('python', 'from vllm import LLM\n\nllm = LLM(model="gpt2")\n');
const hf = sources(
  'python',
  'import torch\nfrom transformers import AutoModelForCausalLM, BitsAndBytesConfig, pipeline\n\npipe = pipeline("text-classification", model="gpt2", device=0)\n',
);
const trainer = sources(
  'python',
  'from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments\n\nmodel = AutoModelForSequenceClassification.from_pretrained("FacebookAI/roberta-base")\n',
);
const openai = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const ai = sources(
  'typescript',
  "import { generateText, stepCountIs, isLoopFinished } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n",
);

const out = '[0].outputs[0].text';
says('local-generate-in-loop', vllm, [
  ['edit', `r = [llm.generate(p)${out} for p in ps]`],
  ['edit', `r = [llm.generate(p, params)${out} for p in self.ps]`],
  ['advice', `r = [llm.generate(p) for p in ps]`],
  ['advice', `r = [llm.generate(p)${out} for p in ps if p]`],
  ['advice', 'for p in ps:\n    llm.generate(p)'],
  ['advice', 'for p in self.ps:\n    llm.generate(p)'],
  ['nothing', 'for p in load():\n    llm.generate(p)'],
  ['nothing', 'for p in ps:\n    llm.generate([p])'],
  ['nothing', 'for p in ps:\n    llm.generate(prompts=p)'],
  ['nothing', 'for p in ps:\n    p = clean(p)\n    llm.generate(p)'],
  ['nothing', 'llm.generate(p)'],
  ['nothing', 'for p in ps:\n    try:\n        llm.generate(p)\n    except E:\n        pass'],
  ['nothing', 'while x:\n    for p in ps:\n        llm.generate(p)'],
  ['nothing', 'for p in ps:\n    input("? ")\n    llm.generate(p)'],
  ['nothing', 'for p in ps:\n    llm.reset_prefix_cache(p)'],
]);
says('local-generate-in-loop', hf, [
  ['edit', 'r = [pipe(t)[0] for t in ts]'],
  ['advice', 'r = [pipe(t, top_k=2)[0] for t in ts]'],
  ['advice', 'r = [pipe(t[:512])[0] for t in ts]'],
  ['advice', 'for t in ts:\n    pipe(t)'],
  ['nothing', 'for t in ts:\n    pipe(t, other)'],
  ['nothing', 'for t in ts:\n    pipe(*t)'],
]);

const eight = 'm = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B", load_in_8bit=True)';
says('bnb-int8-energy-trap', hf, [
  ['advice', eight],
  ['advice', eight.replace('load_in_8bit=True', 'quantization_config=BitsAndBytesConfig(load_in_8bit=True)')],
  ['nothing', eight.replace('True', 'False')],
  ['nothing', eight.replace('True', 'narrow')],
  [
    'nothing',
    eight.replace(
      'load_in_8bit=True',
      'quantization_config=BitsAndBytesConfig(load_in_8bit=True, llm_int8_enable_fp32_cpu_offload=True)',
    ),
  ],
  ['nothing', `${eight}  # memory is short`],
  ['nothing', `# it must fit\n${eight}`],
  ['advice', `memory = 1\n${eight}  # fast`],
  ['nothing', `${eight}\nloss.backward()`],
  ['nothing', eight.replace('8B', '70B')],
  ['nothing', `if use_8bit:\n    ${eight}`],
  ['nothing', `if low_vram:\n    ${eight}`],
  ['nothing', `if a.quantize:\n    ${eight}`],
  ['advice', `if wanted:\n    ${eight}`],
  [
    'nothing',
    `if wanted:\n    ${eight}\nelse:\n    m = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")`,
  ],
  [
    'nothing',
    `if wanted:\n    c = BitsAndBytesConfig(load_in_8bit=True)\n${eight.replace('load_in_8bit=True', 'quantization_config=c')}`,
  ],
]);

const train = (args: string, more = 'eval_dataset=e'): string =>
  `args = TrainingArguments("out"${args})\nTrainer(model=model, args=args, ${more}).train()`;
says('no-early-stopping', trainer, [
  ['advice', train(', num_train_epochs=50')],
  ['nothing', train(', num_train_epochs=3')],
  ['nothing', train('')],
  ['nothing', train(', num_train_epochs=n')],
  ['nothing', train(', num_train_epochs=50, max_steps=9')],
  ['nothing', train(', num_train_epochs=50', 'callbacks=[c], eval_dataset=e')],
  ['nothing', train(', num_train_epochs=50', 'train_dataset=t')],
  ['nothing', `${train(', num_train_epochs=50')}\nx.add_callback(c)`],
]);
says('gradient-checkpointing-unneeded', trainer, [
  ['edit', train(', gradient_checkpointing=True')],
  ['nothing', train(', gradient_checkpointing=False')],
  ['nothing', train('')],
  ['nothing', train(', gradient_checkpointing=wanted')],
]);

const round = (head: string, more = ', tools=tools', body = ''): string =>
  `${head}\n    ${body}r = client.chat.completions.create(model="gpt-5.4", messages=m${more})\n    if not r.choices[0].message.tool_calls:\n        break`;
says('unbounded-agent-loop', openai, [
  ['advice', round('while True:')],
  ['advice', round('while (True):')],
  ['advice', round('while 1:')],
  ['nothing', round('while running:')],
  ['nothing', round('for x in xs:')],
  ['nothing', round('while True:', '')],
  ['nothing', round('while True:', ', tools=tools', 'x = input("? ")\n    ')],
  ['nothing', round('while True:', ', tools=tools', 'turns += 1\n    ')],
  ['nothing', round('while True:', ', tools=tools', 'time.sleep(1)\n    ')],
  ['advice', round('while True:', ', functions=functions')],
]);
const stop = (written: string): string =>
  `await generateText({ model: openai('gpt-5.4'), prompt, tools, stopWhen: ${written} });`;
says('unbounded-agent-loop', ai, [
  ['edit', stop('stepCountIs(1000)')],
  ['nothing', stop('stepCountIs(5)')],
  ['advice', stop('isLoopFinished()')],
  ['nothing', stop('hasToolCall()')],
  ['nothing', stop('condition')],
]);

const inTest = (path: string, files?: Readonly<Record<string, string>>) => (text: string) =>
  sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n')(text, files, path);
const live = 'client.responses.create(model="gpt-5.4", input="x")';
const tested = `def test_it():\n    ${live}`;
says('test-calls-live-model', inTest('tests/a/test_it.py'), [
  ['advice', tested],
  ['nothing', `def helper():\n    ${live}`],
  ['nothing', live],
  ['nothing', `from unittest.mock import patch\n${tested}`],
]);
says('test-calls-live-model', inTest('tests/a/it_test.py'), [['advice', tested]]);
says('test-calls-live-model', inTest('tests/a/helpers.py'), [['nothing', tested]]);
says('test-calls-live-model', inTest('src/it.py'), [['nothing', tested]]);
says('test-calls-live-model', inTest('tests/a/test_it.py', { 'tests/conftest.py': 'import respx' }), [
  ['nothing', tested],
]);
says('test-calls-live-model', inTest('tests/a/test_it.py', { 'conftest.py': 'from unittest import mock' }), [
  ['nothing', tested],
]);
says('test-calls-live-model', inTest('tests/a/test_it.py', { 'other/conftest.py': 'import respx' }), [
  ['advice', tested],
]);
