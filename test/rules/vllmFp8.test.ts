import { vllmFp8 } from '../../src/core/rules/vllmFp8.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from vllm import LLM\n\n');

testRule(vllmFp8, {
  valid: [
    py('LLM(model="Qwen/Qwen3-32B")\n'),
    py('LLM(model="Qwen/Qwen3-8B", tensor_parallel_size=2)\n'),
    py('LLM(model="Qwen/Qwen3-32B", tensor_parallel_size=2, quantization="fp8")\n'),
  ],
  invalid: [{ code: py('«LLM»(model="Qwen/Qwen3-32B", tensor_parallel_size=2)\n') }],
});
