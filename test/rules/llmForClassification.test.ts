import { llmForClassification } from '../../src/core/rules/llmForClassification.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(llmForClassification, {
  valid: [
    py(
      'client.responses.create(model="gpt-6-luna", max_output_tokens=16, input=f"Classify as one of: bug, feature. {t}")\n',
    ),
    py('for t in ts:\n    client.responses.create(model="gpt-6-luna", max_output_tokens=16, input=f"Describe: {t}")\n'),
    py(
      'for t in ts:\n    client.responses.create(model="gpt-6-luna", input=f"Classify as one of: bug, feature, and explain why. {t}")\n',
    ),
    py(
      'for t in ts:\n    client.responses.create(model="gpt-6-luna", max_output_tokens=16, input=f"Classify as one of {labels}: {t}")\n',
    ),
    py(
      'for c in cs:\n    client.responses.create(model="gpt-6-luna", max_output_tokens=16, input=f"Does the context meet the criteria, yes or no? {c.criteria} {c.text}")\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'for t in ts:\n    r = «client.responses.create»(model="gpt-6-luna", max_output_tokens=16, input=f"Classify as one of: billing, bug, feature. {t}")\n',
      ),
    },
    {
      code: py(
        'spam = [t for t in ts if «client.responses.create»(model="gpt-6-luna", input=f"Is this spam, yes or no? {t}").output_text == "yes"]\n',
      ),
    },
  ],
});
