import { denseModel } from '../../src/core/rules/denseModel.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from vllm import LLM\n\n');

testRule(denseModel, {
  valid: [py('LLM(model="Qwen/Qwen3-8B")\n'), py('LLM(model="Qwen/Qwen3-235B-A22B-Instruct-2507")\n')],
  invalid: [{ code: py('LLM(model=«"Qwen/Qwen3-32B"»)\n') }],
});
