import { llmForTranslation } from '../../src/core/rules/llmForTranslation.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(llmForTranslation, {
  valid: [
    py('client.responses.create(model="gpt-6-luna", input=f"Translate to German: {t}")\n'),
    py(
      'for t in ts:\n    client.responses.create(model="gpt-6-luna", input=f"Translate to German in a formal tone: {t}")\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'for t in ts:\n    «client.responses.create»(model="gpt-6-luna", input=f"Translate the text to German: {t}")\n',
      ),
    },
  ],
});
