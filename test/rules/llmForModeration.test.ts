import { llmForModeration } from '../../src/core/rules/llmForModeration.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(llmForModeration, {
  valid: [
    py(
      'client.responses.create(model="gpt-6-luna", input=f"Is this against our policy, unsafe or rude? yes or no: {t}")\n',
    ),
    py('client.responses.create(model="gpt-6-luna", input=f"Is this funny? yes or no: {t}")\n'),
  ],
  invalid: [
    { code: py('«client.responses.create»(model="gpt-6-luna", input=f"Is this message toxic? yes or no: {t}")\n') },
  ],
});
