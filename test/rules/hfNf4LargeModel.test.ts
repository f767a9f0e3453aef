import { hfNf4LargeModel } from '../../src/core/rules/hfNf4LargeModel.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from transformers import AutoModelForCausalLM\n\n');
const both = sources('python', 'from transformers import AutoModelForCausalLM, BitsAndBytesConfig\n\n');
const load = (id: string, rest: string): string =>
  `AutoModelForCausalLM.from_pretrained("${id}", device_map="auto", ${rest})\n`;
const nf4 =
  'quantization_config=BitsAndBytesConfig(load_in_4bit=True, bnb_4bit_quant_type="nf4", bnb_4bit_compute_dtype="bfloat16")';

testRule(hfNf4LargeModel, {
  valid: [
    py(load('Qwen/Qwen3-32B', 'dtype="bfloat16"')),
    py(load('Qwen/Qwen3-0.6B', 'offload_folder="x"')),
    py(load('Qwen/Qwen3-32B-AWQ', 'offload_folder="x"')),
    both(load('Qwen/Qwen3-32B', `offload_folder="x", ${nf4}`)),
    py(`import transformers\ntransformers.TF${load('Qwen/Qwen3-32B', 'offload_folder="x"')}`),
    py(`model = ${load('Qwen/Qwen3-32B', 'offload_folder="x"')}loss.backward()\n`),
  ],
  invalid: [
    {
      code: py(load('Qwen/Qwen3-32B', '«offload_folder="x"»')),
      output: both(load('Qwen/Qwen3-32B', `offload_folder="x", ${nf4}`)),
      title: 'Load in 4-bit NF4 (check answers, and that it fits)',
    },
    {
      code: both(load('Qwen/Qwen3-32B', '«max_memory={0: "20GiB", "cpu": "60GiB"}»')),
      output: both(load('Qwen/Qwen3-32B', `max_memory={0: "20GiB", "cpu": "60GiB"}, ${nf4}`)),
    },
    {
      code: py('BitsAndBytesConfig = None\n' + load('Qwen/Qwen3-32B', '«offload_folder="x"»')),
    },
  ],
});
