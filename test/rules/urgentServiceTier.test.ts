import { urgentServiceTier } from '../../src/core/rules/urgentServiceTier.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const ts = sources(
  'typescript',
  "import OpenAI from 'openai';\n\nconst client = new OpenAI();\ndeclare const docs: string[];\n",
);

testRule(urgentServiceTier, {
  valid: [
    py('client.responses.create(model="gpt-6.1-terra", input=doc, service_tier="priority")\n'),
    py('for doc in docs:\n    client.responses.create(model="gpt-6.1-terra", input=doc, service_tier="flex")\n'),
    py('for doc in docs:\n    client.responses.create(model="gpt-6.1-terra", input=doc, service_tier=tier)\n'),
  ],
  invalid: [
    {
      code: py(
        'for doc in docs:\n    client.responses.create(model="gpt-6.1-terra", input=doc, «service_tier="priority"»)\n',
      ),
      output: py(
        'for doc in docs:\n    client.responses.create(model="gpt-6.1-terra", input=doc, service_tier="flex")\n',
      ),
    },
    {
      code: ts(
        "for (const input of docs) await client.responses.create({ model: 'gpt-6.1-terra', input, «service_tier: 'priority'» });\n",
      ),
      output: ts(
        "for (const input of docs) await client.responses.create({ model: 'gpt-6.1-terra', input, service_tier: 'flex' });\n",
      ),
      title: 'Use the flex tier (raise the timeout, keep a way back)',
    },
  ],
});
