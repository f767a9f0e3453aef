import { responseCacheOff } from '../../src/core/rules/responseCacheOff.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'import dspy\n\n');

testRule(responseCacheOff, {
  valid: [
    py('dspy.LM("openai/gpt-6-luna")\n'),
    py('dspy.LM("openai/gpt-6-luna", cache=False, temperature=1.0)\n'),
    py('dspy.LM("openai/gpt-6-luna", cache=False)  # fresh samples\n'),
    py('dspy.LM("openai/gpt-6-luna", cache=False)\n', undefined, 'evals/run.py'),
  ],
  invalid: [
    {
      code: py('lm = dspy.LM("openai/gpt-6-luna", «cache=False», max_tokens=100)\n'),
      output: py('lm = dspy.LM("openai/gpt-6-luna", max_tokens=100)\n'),
    },
  ],
});
