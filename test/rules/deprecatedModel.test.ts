import { deprecatedModel } from '../../src/core/rules/deprecatedModel.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from anthropic import Anthropic\nfrom openai import AzureOpenAI, OpenAI\n\nclient = OpenAI()\nclaude = Anthropic()\n',
);
const ts = sources(
  'typescript',
  "import OpenAI from 'openai';\nimport Anthropic from '@anthropic-ai/sdk';\n\nconst client = new OpenAI();\nconst claude = new Anthropic();\ndeclare const text: string;\n",
);
const ai = sources('typescript', "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n");

testRule(deprecatedModel, {
  valid: [
    py('client.responses.create(model="gpt-6-luna", input=text)'),
    py('AzureOpenAI().chat.completions.create(model="gpt-4o", messages=m)'),
    py('OpenAI(base_url="http://localhost:8000/v1").chat.completions.create(model="gpt-4o", messages=m)'),
    py('if model == "gpt-4o":\n    client.responses.create(model=model, input=text)'),
    py('# model="gpt-4o"\nclient.responses.create(model=pick(), input=text)'),
    ts("await client.responses.create({ model: 'gpt-6-luna', input: text });"),
  ],
  invalid: [
    { code: py('print(client.images.generate(model=«"dall-e-3"», prompt=p).data[0].url)\n') },
    {
      code: py('print(client.images.generate(model=«"dall-e-3"», prompt=p).data[0].b64_json)\n'),
      output: py('print(client.images.generate(model="gpt-image-2.6-flare", prompt=p).data[0].b64_json)\n'),
    },
    {
      code: py('claude.messages.create(model=«"claude-sonnet-4-5"», max_tokens=512, temperature=0, messages=m)\n'),
      output: py('claude.messages.create(model="claude-sonnet-5-5", max_tokens=512, messages=m)\n'),
      message: 'claude-sonnet-4-5 will be switched off on 2026-11-30. claude-sonnet-5-5 takes its place.',
      title: 'Use claude-sonnet-5-5 (it thinks by default, check answers)',
    },
    {
      code: py(
        'claude.messages.create(\n    model=«"claude-3-5-haiku-20241022"»,\n    max_tokens=512,\n    temperature=0.2,  # calm\n    top_p=1,\n    messages=m,\n)\n',
      ),
      output: py('claude.messages.create(\n    model="claude-haiku-5-5",\n    max_tokens=512,\n    messages=m,\n)\n'),
    },
    {
      code: py('claude.messages.create(model=«"claude-3-5-sonnet-20241022"», max_tokens=512, messages=m)\n'),
      output: py('claude.messages.create(model="claude-sonnet-5-5", max_tokens=512, messages=m)\n'),
      message: 'claude-3-5-sonnet was switched off on 2025-10-28: the call fails. claude-sonnet-5-5 takes its place.',
    },
    // Thinking comes before the text: who reads the first block would read that.
    {
      code: py(
        'r = claude.messages.create(model=«"claude-3-5-sonnet-20241022"», max_tokens=512, messages=m)\nprint(r.content[0].text)\n',
      ),
      message: 'claude-sonnet-5-5 takes its place. It thinks first: the answer is not content[0].',
    },
    {
      code: ts(
        "const r = await claude.messages.create({ model: «'claude-3-5-haiku-20241022'», max_tokens: 512, messages: [] });\nconsole.log(r.content[0]);\n",
      ),
    },
    {
      code: py(
        'r = claude.messages.create(model=«"claude-3-5-sonnet-20241022"», max_tokens=512, messages=m)\nprint([b.text for b in r.content if b.type == "text"])\n',
      ),
      output: py(
        'r = claude.messages.create(model="claude-sonnet-5-5", max_tokens=512, messages=m)\nprint([b.text for b in r.content if b.type == "text"])\n',
      ),
    },
    // Sonnet 5.5 refuses a forced tool; Haiku 5.5 does not.
    {
      code: py(
        'claude.messages.create(model=«"claude-3-5-sonnet-20241022"», max_tokens=9, tools=t, tool_choice={"type": "tool", "name": "save"}, messages=m)\n',
      ),
    },
    {
      code: py(
        'claude.messages.create(model=«"claude-3-5-sonnet-20241022"», max_tokens=9, tools=t, tool_choice={"type": "auto"}, messages=m)\n',
      ),
      output: py(
        'claude.messages.create(model="claude-sonnet-5-5", max_tokens=9, tools=t, tool_choice={"type": "auto"}, messages=m)\n',
      ),
    },
    {
      code: py('client.chat.completions.create(model=«"o1-preview"», messages=m)\n'),
      output: py('client.chat.completions.create(model="gpt-6.1-terra", messages=m, reasoning_effort="none")\n'),
    },
    {
      code: py('client.chat.completions.create(model=«"gpt-4o-mini"», messages=m, max_tokens=50)\n'),
      output: py(
        'client.chat.completions.create(model="gpt-6-luna", messages=m, max_completion_tokens=50, reasoning_effort="none")\n',
      ),
    },
    {
      code: py("MODEL = 'gpt-3.5-turbo'\n«client.responses.create»(\n    model=MODEL,\n    input=text\n)\n"),
      output: py(
        "MODEL = 'gpt-6.1-terra'\nclient.responses.create(\n    model=MODEL,\n    input=text,\n    reasoning={'effort': 'none'}\n)\n",
      ),
      title: 'Use gpt-6.1-terra in MODEL (check answers)',
    },
    {
      code: py(
        'from config import MODEL\n\n«client.responses.create»(model=MODEL, input=text)\n',
        { 'config.py': 'MODEL = "gpt-4.1"\n' },
        'app.py',
      ),
      output: py(
        'from config import MODEL\n\nclient.responses.create(model=MODEL, input=text, reasoning={"effort": "none"})\n',
        { 'config.py': 'MODEL = "gpt-6-luna"\n' },
        'app.py',
      ),
      title: 'Use gpt-6-luna in MODEL of config.py (check answers)',
    },
    {
      code: py(
        'claude.messages.create(model=«"claude-3-7-sonnet-20250219"», max_tokens=9, thinking={"type": "enabled", "budget_tokens": 4000}, messages=m)',
      ),
    },
    {
      code: ts("await client.responses.create({ model: «'gpt-4o-mini'», input: text });\n"),
      output: ts(
        "await client.responses.create({ model: 'gpt-6-luna', input: text, reasoning: { effort: 'none' } });\n",
      ),
    },
    {
      code: ts(
        'await client.chat.completions.create({\n  model: «"gpt-4.1-mini"»,\n  messages: [{ role: \'user\', content: text }],\n  max_tokens: 40,\n});\n',
      ),
      output: ts(
        "await client.chat.completions.create({\n  model: \"gpt-6-luna\",\n  messages: [{ role: 'user', content: text }],\n  max_completion_tokens: 40,\n  reasoning_effort: 'none',\n});\n",
      ),
    },
    {
      code: ai("await generateText({ model: openai(«'gpt-4o'»), prompt: 'hi' });\n"),
      output: ai("await generateText({ model: openai('gpt-6-luna'), prompt: 'hi' });\n"),
      message: 'gpt-6-luna takes its place.',
      title: 'Use gpt-6-luna (it thinks by default, check answers)',
    },
    { code: ai("await generateText({ model: openai(«'gpt-4o'»), prompt: 'hi', temperature: 0 });\n") },
    // Nobody but WattLens names this one in its place.
    {
      code: py('client.responses.create(model=«"gpt-4"», input=text)\n'),
      output: py('client.responses.create(model="gpt-6.1-terra", input=text, reasoning={"effort": "none"})\n'),
      message: 'gpt-6.1-terra takes the same calls.',
    },
    // Whether the new one takes penalties, or the installed SDK the argument, is not said or said not to be so.
    { code: py('client.chat.completions.create(model=«"gpt-4o"», messages=m, presence_penalty=1)\n') },
    {
      code: py('client.chat.completions.create(model=«"gpt-4o"», messages=m)\n', {
        'requirements.txt': 'openai==1.2.3\n',
      }),
    },
    {
      code: py('client.chat.completions.create(model=«"gpt-4o"», messages=m)\n', {
        'requirements.txt': 'openai>=1.2.3\n',
      }),
      output: py('client.chat.completions.create(model="gpt-6-luna", messages=m, reasoning_effort="none")\n'),
    },
    {
      code: ts("await client.responses.create({ model: «'gpt-4o'», input: text });\n", {
        'package.json': '{ "dependencies": { "openai": "^4.104.0" } }',
      }),
    },
    // A form of a notebook that does not offer the other one.
    {
      code: py(
        'MODEL = "gpt-4o" # @param ["gpt-4o", "gpt-4.1"] {"allow-input": true}\n«client.responses.create»(model=MODEL, input=text)\n',
      ),
    },
    // One constant, one suggestion.
    {
      code: py(
        'MODEL = "gpt-4o"\n«client.responses.create»(model=MODEL, input=text)\nclient.responses.create(model=MODEL, input=title)\n',
      ),
    },
  ],
});
