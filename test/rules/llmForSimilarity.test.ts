import { llmForSimilarity } from '../../src/core/rules/llmForSimilarity.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(llmForSimilarity, {
  valid: [
    py('client.responses.create(model="gpt-6-luna", input=f"Score how relevant {p} is to {q}")\n'),
    py(
      'for p in ps:\n    client.responses.create(model="gpt-6-luna", input=f"How relevant is {p} to {q}? Explain.")\n',
    ),
    py(
      'for p in ps:\n    client.responses.create(model="gpt-6-luna", input=f"How relevant is {p} to {q}?")\n',
      undefined,
      'evals/judge.py',
    ),
  ],
  invalid: [
    {
      code: py(
        'for p in ps:\n    «client.responses.create»(model="gpt-6-luna", input=f"How relevant is {p} to {q}, 0-10?")\n',
      ),
    },
  ],
});
