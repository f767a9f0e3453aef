import { freeTextJson } from '../../src/core/rules/freeTextJson.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(freeTextJson, {
  valid: [
    py('r = client.responses.create(model="gpt-6-luna", input=f"Return JSON: {t}")\njson.loads(r.output_text)\n'),
    py(
      'for attempt in range(5):\n    try:\n        return_ = client.responses.create(model="gpt-6-luna", input=f"Describe {t}")\n        json.loads(return_.output_text)\n    except ValueError:\n        pass\n',
    ),
  ],
  invalid: [
    {
      code: py(
        'for attempt in range(5):\n    try:\n        r = «client.responses.create»(model="gpt-6-luna", input=f"Return only valid JSON: {t}")\n        json.loads(r.output_text)\n        break\n    except ValueError:\n        continue\n',
      ),
    },
  ],
});
