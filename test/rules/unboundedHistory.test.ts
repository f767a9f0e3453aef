import { unboundedHistory } from '../../src/core/rules/unboundedHistory.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(unboundedHistory, {
  valid: [
    py('while True:\n    client.responses.create(model="gpt-6-luna", input=input())\n'),
    py(
      'while True:\n    m.append({"role": "user", "content": input()})\n    m = m[-9:]\n    client.responses.create(model="gpt-6-luna", input=m)\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'm = []\nwhile True:\n    m.append({"role": "user", "content": input()})\n    r = «client.responses.create»(model="gpt-6-luna", input=m)\n',
      ),
    },
  ],
});
