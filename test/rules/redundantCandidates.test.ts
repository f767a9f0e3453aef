import { redundantCandidates } from '../../src/core/rules/redundantCandidates.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const local = sources('python', 'from transformers import pipeline\n\n');
const ts = sources(
  'typescript',
  "import OpenAI from 'openai';\n\nconst client = new OpenAI();\ndeclare const messages: { role: 'user'; content: string }[];\n",
);

testRule(redundantCandidates, {
  valid: [
    py('r = client.chat.completions.create(model="gpt-6-luna", messages=m)\nprint(r.choices[0])\n'),
    py('r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=1)\nprint(r.choices[0])\n'),
    py('r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)\nfor c in r.choices:\n    print(c)\n'),
    py('r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)\nprint(r.choices[0])\nsave(r)\n'),
    py('r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)\nprint(f"{r}", r.choices[0])\n'),
    py('def ask():\n    return client.chat.completions.create(model="gpt-6-luna", messages=m, n=3)\n'),
    py('r = client.chat.completions.create(model="gpt-6-luna", messages=m, n=count)\nprint(r.choices[0])\n'),
    ts(
      "const r = await client.chat.completions.create({ model: 'gpt-6-luna', messages, n: 2 });\nconsole.log(r.choices.map(c => c.message));\n",
    ),
  ],
  invalid: [
    {
      code: py(
        'r = client.chat.completions.create(model="gpt-6-luna", messages=m, «n=3»)\nprint(r.choices[0].message.content, r.usage)\n',
      ),
      output: py(
        'r = client.chat.completions.create(model="gpt-6-luna", messages=m)\nprint(r.choices[0].message.content, r.usage)\n',
      ),
      safety: 'safe',
      message: 'n=3 generates 3 answers and only the first is read.',
      title: 'Remove n: one answer is read',
    },
    {
      code: py(
        'def ask(m):\n    return client.chat.completions.create(\n        model="gpt-6-luna",\n        «n=2»,\n        messages=m,\n    ).choices[0].message.content\n',
      ),
      output: py(
        'def ask(m):\n    return client.chat.completions.create(\n        model="gpt-6-luna",\n        messages=m,\n    ).choices[0].message.content\n',
      ),
      safety: 'safe',
    },
    {
      code: py('url = client.images.generate(model="gpt-image-2", prompt=p, «n=4»).data[0].url\n'),
      output: py('url = client.images.generate(model="gpt-image-2", prompt=p).data[0].url\n'),
      safety: 'safe',
    },
    {
      code: py('answers = client.chat.completions.create(model="gpt-4o", messages=m, «n=5», temperature=0).choices\n'),
      output: py('answers = client.chat.completions.create(model="gpt-4o", messages=m, temperature=0).choices\n'),
      message: 'n=5 at temperature 0 generates nearly the same answer 5 times.',
    },
    {
      code: local(
        'write = pipeline("text-generation", model="Qwen/Qwen3-8B")\ntext = write("Once", «num_return_sequences=3»)[0]["generated_text"]\n',
      ),
      output: local(
        'write = pipeline("text-generation", model="Qwen/Qwen3-8B")\ntext = write("Once")[0]["generated_text"]\n',
      ),
      safety: 'safe',
    },
    {
      code: ts(
        "const r = await client.chat.completions.create({\n  model: 'gpt-6-luna',\n  messages,\n  «n: 2»,\n});\nconsole.log(r.choices[0]?.message.content);\n",
      ),
      output: ts(
        "const r = await client.chat.completions.create({\n  model: 'gpt-6-luna',\n  messages,\n});\nconsole.log(r.choices[0]?.message.content);\n",
      ),
      safety: 'safe',
    },
    {
      code: ts(
        "const text = (await client.chat.completions.create({ «n: 2», model: 'gpt-6-luna', messages })).choices[0]?.message.content;\n",
      ),
      output: ts(
        "const text = (await client.chat.completions.create({ model: 'gpt-6-luna', messages })).choices[0]?.message.content;\n",
      ),
      safety: 'safe',
    },
  ],
});
