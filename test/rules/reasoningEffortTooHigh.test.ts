import { reasoningEffortTooHigh } from '../../src/core/rules/reasoningEffortTooHigh.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from anthropic import Anthropic\nfrom openai import OpenAI\n\nclient = OpenAI()\n');
const ts = sources(
  'typescript',
  "import OpenAI from 'openai';\n\nconst client = new OpenAI();\ndeclare const text: string;\n",
);

testRule(reasoningEffortTooHigh, {
  valid: [
    py('client.responses.create(model="gpt-5.4", reasoning={"effort": "low"}, input=f"Yes or no? {q}")\n'),
    py('client.responses.create(model="gpt-5.4", reasoning={"effort": "high"}, input=f"Prove: {q}")\n'),
    py('client.responses.create(model="gpt-5", input=f"Yes or no? {q}")\n'),
    py('client.responses.create(model="gpt-5.4", reasoning=options, input=f"Yes or no? {q}")\n'),
    py('client.responses.create(model="gpt-5-pro", reasoning={"effort": "high"}, input=f"Yes or no? {q}")\n'),
  ],
  invalid: [
    {
      code: py('client.responses.create(model="gpt-5.4", reasoning={«"effort": "high"»}, input=f"Yes or no? {q}")\n'),
      output: py('client.responses.create(model="gpt-5.4", reasoning={"effort": "none"}, input=f"Yes or no? {q}")\n'),
      title: "Set the effort to 'none' (compare answers)",
    },
    {
      code: py(
        'def is_spam(q):\n    return «client.chat.completions.create»(model="gpt-5.5", messages=[{"role": "user", "content": f"Yes or no? {q}"}])\n',
      ),
      output: py(
        'def is_spam(q):\n    return client.chat.completions.create(model="gpt-5.5", messages=[{"role": "user", "content": f"Yes or no? {q}"}], reasoning_effort="none")\n',
      ),
    },
    {
      code: ts(
        "await client.chat.completions.create({ model: 'gpt-5.4-mini', «reasoning_effort: 'high'», messages: [{ role: 'user', content: `Title for: ${text}` }] });\n",
      ),
      output: ts(
        "await client.chat.completions.create({ model: 'gpt-5.4-mini', reasoning_effort: 'none', messages: [{ role: 'user', content: `Title for: ${text}` }] });\n",
      ),
    },
  ],
});
