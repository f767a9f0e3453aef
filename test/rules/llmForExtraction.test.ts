import { llmForExtraction } from '../../src/core/rules/llmForExtraction.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(llmForExtraction, {
  valid: [
    py('client.responses.create(model="gpt-6-luna", input=f"Extract all names of people: {t}")\n'),
    py(
      'for t in ts:\n    client.responses.create(model="gpt-6-luna", input=f"Extract all names and explain why: {t}")\n',
    ),
    py('for t in ts:\n    client.responses.create(model="gpt-6-luna", input=f"Describe: {t}")\n'),
    py(
      'for f in fs:\n    client.responses.create(model="gpt-6-luna", input=[{"role": "user", "content": [{"type": "input_file", "file_id": f}, {"type": "input_text", "text": "Extract all names of people."}]}])\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'for t in ts:\n    «client.responses.create»(model="gpt-6-luna", input=f"Extract all names of people: {t}")\n',
      ),
    },
  ],
});
