import { vllmThroughputFlagsOff } from '../../src/core/rules/vllmThroughputFlagsOff.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from vllm import LLM\n\n');

testRule(vllmThroughputFlagsOff, {
  valid: [
    py('LLM(model="Qwen/Qwen3-8B")\n'),
    py('LLM(model="Qwen/Qwen3-8B", enforce_eager=False)\n'),
    py('LLM(model="Qwen/Qwen3-8B", enforce_eager=True)  # graphs do not fit\n'),
    py('LLM(model="Qwen/Qwen3-8B", enforce_eager=True)\n', undefined, 'bench/run.py'),
  ],
  invalid: [
    { code: py('LLM(model="Qwen/Qwen3-8B", «enforce_eager=True»)\n'), output: py('LLM(model="Qwen/Qwen3-8B")\n') },
    {
      code: py('LLM(\n    model="Qwen/Qwen3-8B",\n    «enable_prefix_caching=False»,\n    dtype="bfloat16",\n)\n'),
      output: py('LLM(\n    model="Qwen/Qwen3-8B",\n    dtype="bfloat16",\n)\n'),
      title: 'Remove enable_prefix_caching (check memory and start-up)',
    },
  ],
});
