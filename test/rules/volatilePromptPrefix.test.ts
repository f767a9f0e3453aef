import { volatilePromptPrefix } from '../../src/core/rules/volatilePromptPrefix.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const rules = 'Answer by the book, and name the page. '.repeat(120);
const py = sources(
  'python',
  `from datetime import datetime\nfrom openai import OpenAI\n\nclient = OpenAI()\nRULES = "${rules}"\n`,
);
const ts = sources(
  'typescript',
  `import OpenAI from 'openai';\n\nconst client = new OpenAI();\nconst rules = '${rules}';\n`,
);

testRule(volatilePromptPrefix, {
  valid: [
    py('client.responses.create(model="gpt-6-luna", instructions=f"{RULES} Now: {datetime.now()}", input=q)\n'),
    py('client.responses.create(model="gpt-6-luna", instructions=f"Now: {datetime.now()} Be brief.", input=q)\n'),
    py('client.responses.create(model="gpt-6-luna", instructions=f"Dear {user}, {RULES}", input=q)\n'),
    py('client.responses.create(model="gpt-6-luna", instructions=f"{datetime.now().date()} {RULES}", input=q)\n'),
  ],
  invalid: [
    {
      code: py(
        'client.responses.create(model="gpt-6-luna", instructions=f"Now: {«datetime.now()»}\\n{RULES}", input=q)\n',
      ),
    },
    {
      code: py(
        'system = f"Now: {datetime.now()}\\n{RULES}"\n«client.chat.completions.create»(model="gpt-6-luna", messages=[{"role": "system", "content": system}])\n',
      ),
    },
    {
      code: ts(
        "await client.responses.create({ model: 'gpt-6-luna', instructions: `Request ${«crypto.randomUUID()»}: ${rules}`, input: 'hi' });\n",
      ),
    },
  ],
});
