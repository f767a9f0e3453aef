import { sources, type Source } from '../kit/ruleTester.ts';
import { says } from '../kit/says.ts';

const head =
  'import torch\nfrom transformers import AutoModel, AutoModelForCausalLM, BitsAndBytesConfig, pipeline\nfrom config import narrow\n\n';
const hf = sources('python', head);
const beside =
  (make: typeof hf, files: Source['files'], path?: string) =>
  (text: string): Source =>
    make(text, files, path);

const eight = (id = 'meta-llama/Llama-3.1-8B', more = 'load_in_8bit=True'): string =>
  `m = AutoModelForCausalLM.from_pretrained("${id}", ${more})`;
says('bnb-int8-energy-trap', hf, [
  ['nothing', eight('meta-llama/Llama-3.1-8B', 'load_in_4bit=True')],
  ['nothing', `EIGHT = True\n${eight('meta-llama/Llama-3.1-8B', 'load_in_8bit=EIGHT')}`],
  ['advice', `c = BitsAndBytesConfig(load_in_8bit=True)\n${eight('meta-llama/Llama-3.1-8B', 'quantization_config=c')}`],
  ['advice', 'pipeline("text-generation", model="meta-llama/Llama-3.1-8B", model_kwargs={"load_in_8bit": True})'],
  ['advice', eight('a/b')],
  ['advice', eight('a/b-19b')],
  ['nothing', eight('a/b-20b')],
  ...['memory', 'VRAM', 'fit', 'OOM', 'RAM'].map(word => ['nothing', `${eight()}\n# ${word}`] as const),
  ['advice', `${eight()}\n# outfit`],
  ['advice', `# memory\n${'x = 1\n'.repeat(60)}${eight()}`],
  ['advice', `${eight()}\n${'x = 1\n'.repeat(20)}# memory`],
  ...['bits == 8', 'quantized', 'use_8', 'low_memory', 'args.memory', 'vram < 9', 'load_8bit'].map(
    test => ['nothing', `if ${test}:\n    ${eight()}`] as const,
  ),
  ['nothing', `if x:\n    ${eight()}\nelif y:\n    ${eight('gpt2', 'dtype="auto"')}`],
  ['advice', `if x:\n    ${eight()}\n    ${eight('gpt2', 'dtype="auto"')}`],
  ['advice', `if x:\n    ${eight()}\np = pipeline("text-generation", model="gpt2")`],
  ['advice', `def f():\n    if x:\n        ${eight()}\n\n\ndef g():\n    ${eight('gpt2', 'dtype="auto"')}`],
  ['advice', `while x:\n    ${eight()}\n${eight('gpt2', 'dtype="auto"')}`],
]);
const path = (name: string) => beside(hf, {}, name);
for (const name of [
  'src/quantize.py',
  'src/quantise/a.py',
  'bitsandbytes/a.py',
  'a/bnb_demo.py',
  'int8.py',
  'a/8bit.py',
  'run-8-bit.py',
])
  says('bnb-int8-energy-trap', path(name), [['nothing', eight()]]);
for (const name of ['src/print8.py', 'a/subnb.py']) says('bnb-int8-energy-trap', path(name), [['advice', eight()]]);
says(
  'bnb-int8-energy-trap',
  beside(hf, {
    'src/config.py': 'from transformers import BitsAndBytesConfig\nnarrow = BitsAndBytesConfig(load_in_8bit=True)\n',
  }),
  [['nothing', eight('meta-llama/Llama-3.1-8B', 'quantization_config=narrow')]],
);

const full = (more = ', torch_dtype=torch.float32', id = 'Qwen/Qwen3-8B', behind = '.to("cuda")'): string =>
  `m = AutoModelForCausalLM.from_pretrained("${id}"${more})${behind}`;
says('hf-full-precision-load', hf, [
  ['edit', full()],
  ['edit', full(', dtype=torch.float')],
  ['edit', full(', dtype="float32"')],
  ['edit', full(', dtype="fp32"')],
  ['edit', full(", torch_dtype='float32'")],
  ['nothing', full(', dtype="auto"')],
  ['nothing', full(', dtype=torch.float64')],
  ['nothing', full(', dtype=wanted')],
  ['nothing', full('')],
  ['nothing', full(', torch_dtype=torch.float32', 'a/b')],
  ['nothing', full(', torch_dtype=torch.float32', 'openai-community/gpt2')],
  ['nothing', full(', torch_dtype=torch.float32', 'Qwen/Qwen3-8B', '')],
  ['nothing', full(', torch_dtype=torch.float32, quantization_config=c')],
  ['nothing', full(', torch_dtype=torch.float32, load_in_4bit=x')],
  ['nothing', full(', torch_dtype=torch.float32, load_in_8bit=x')],
  ['nothing', full(', torch_dtype=torch.float32, **more')],
  ['nothing', full().replace('.to("cuda")', '.to("cpu")')],
  ['nothing', `${full()}\nm.push_to_hub("a/b")`],
  ['nothing', `def export_it():\n    ${full()}`],
  ['nothing', `def _convert():\n    ${full()}`],
  ['nothing', full(', torch_dtype=torch.float32', 'Qwen/Qwen3-8B', '.half().cuda()')],
  ['nothing', full(', torch_dtype=torch.float32', 'Qwen/Qwen3-8B', '.bfloat16().cuda()')],
  ['nothing', full(', torch_dtype=torch.float32', 'Qwen/Qwen3-8B', '.to("cuda", dtype=d)')],
  ['nothing', full(', torch_dtype=torch.float32', 'Qwen/Qwen3-8B', '.to("cuda", torch.float16)')],
  ['nothing', `${full(', torch_dtype=torch.float32', 'Qwen/Qwen3-8B', '')}\nm = m.half().cuda()`],
  ['edit', `${full()}\nm = other(m, half)`],
  [
    'edit',
    'p = pipeline("text-generation", model="Qwen/Qwen3-8B", device=0, model_kwargs={"torch_dtype": torch.float32})',
  ],
  ['edit', 'p = pipeline("text-generation", model="Qwen/Qwen3-8B", device=0, torch_dtype=torch.float32)'],
  [
    'nothing',
    'p = pipeline("text-generation", model="Qwen/Qwen3-8B", device=0, torch_dtype=torch.float32)("Hi")'.replace(
      'torch_dtype=torch.float32',
      '',
    ),
  ],
]);
for (const name of ['src/convert.py', 'export/a.py', 'src/Exporter.py'])
  says('hf-full-precision-load', path(name), [['nothing', full()]]);
const pinned = beside(hf, { 'requirements.txt': 'transformers==4.40.0\n' });
says('hf-full-precision-load', pinned, [
  ['edit', full('')],
  ['nothing', full(', **more')],
  ['nothing', full(', model_kwargs=more')],
  ['nothing', full('', 'openai-community/gpt2')],
]);
says('hf-full-precision-load', beside(hf, { 'requirements.txt': 'transformers==5.0.0\n' }), [['nothing', full('')]]);

const tight = (id: string, more = ', max_memory=limits'): string =>
  `m = AutoModelForCausalLM.from_pretrained("${id}"${more})`;
says('hf-nf4-large-model', hf, [
  ['edit', tight('meta-llama/Llama-3.1-8B')],
  ['edit', tight('mistralai/Mistral-7B-Instruct-v0.3')],
  ['nothing', tight('google/gemma-2-2b-it')],
  ['nothing', tight('a/b-70b')],
  ['nothing', tight('meta-llama/Llama-3.1-8B', ', **more')],
  ['nothing', tight('meta-llama/Llama-3.1-8B', ', max_memory=limits, **more')],
  ['nothing', tight('meta-llama/Llama-3.1-8B', ', max_memory=limits, load_in_8bit=x')],
  ['nothing', tight('meta-llama/Llama-3.1-8B', ', max_memory=limits, quantization_config=c')],
  ['nothing', tight('meta-llama/Llama-3.1-8B').replace('"meta-llama/Llama-3.1-8B"', 'name')],
  ...['GPTQ', 'FP8', 'bnb-4bit', 'int8', 'GGUF', 'int4'].map(
    kind => ['nothing', tight(`Qwen/Qwen3-32B-${kind}`)] as const,
  ),
  ['nothing', 'p = pipeline("text-generation", model="meta-llama/Llama-3.1-8B", max_memory=limits)'],
]);

says('half-precision-on-cpu', hf, [
  ['edit', 'AutoModel.from_pretrained("a/b", dtype=torch.half).to( "cpu" )'],
  ['edit', "AutoModel.from_pretrained('a/b', dtype='fp16').to('cpu')"],
  ['edit', 'AutoModel.from_pretrained("a/b", torch_dtype="float16", device_map="cpu")'],
  ['edit', 'pipeline("text-generation", model="a/b", torch_dtype=torch.float16, device="cpu")'],
  ['edit', 'pipeline("text-generation", model="a/b", model_kwargs={"dtype": torch.float16}, device="cpu")'],
  ['nothing', 'AutoModel.from_pretrained("a/b", dtype=torch.float16)'],
  ['nothing', 'AutoModel.from_pretrained("a/b", dtype=torch.float16, device_map="auto")'],
  ['nothing', 'AutoModel.from_pretrained("a/b", dtype=torch.float16).eval().to("cpu")'],
  ['nothing', 'AutoModel.from_pretrained("a/b", dtype=torch.bfloat16, device_map="cpu")'],
  ['nothing', 'AutoModel.from_pretrained("a/b", dtype=wanted, device_map="cpu")'],
]);
says(
  'half-precision-on-cpu',
  beside(hf, { 'src/config.py': 'import torch\nnarrow = {"torch_dtype": torch.float16}\n' }),
  [['nothing', 'AutoModel.from_pretrained("a/b", device_map="cpu", **narrow)']],
);

says('removed-quantisation-argument', beside(hf, { 'requirements.txt': 'transformers>=5.0\n' }), [
  ['edit', eight('a/b', 'load_in_4bit=True')],
  ['edit', `${eight('a/b')}  # memory`],
  ['nothing', eight('a/b', 'load_in_4bit=False')],
  ['nothing', eight('a/b', 'load_in_4bit=True, quantization_config=c')],
  ['nothing', eight('a/b', 'quantization_config=BitsAndBytesConfig(load_in_4bit=True)')],
  ['nothing', `o = {"load_in_4bit": True}\n${eight('a/b', '**o')}`],
]);
says('removed-quantisation-argument', hf, [['nothing', eight('a/b', 'load_in_4bit=True')]]);
