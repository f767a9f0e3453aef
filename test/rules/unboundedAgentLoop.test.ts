import { unboundedAgentLoop } from '../../src/core/rules/unboundedAgentLoop.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from agents import Agent, Runner\nfrom anthropic import Anthropic\n\nclaude = Anthropic()\nagent = Agent(name="a", model="gpt-6-luna")\n',
);
const ts = sources(
  'typescript',
  "import { generateText, stepCountIs, type ToolSet } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\ndeclare const prompt: string;\ndeclare const tools: ToolSet;\n",
);
const js = sources(
  'javascript',
  "import { generateText, isLoopFinished } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n",
);
const asking = 'r = claude.messages.create(model="claude-haiku-5-5", max_tokens=9, tools=tools, messages=m)';

testRule(unboundedAgentLoop, {
  valid: [
    py('Runner.run_sync(agent, "hi")\n'),
    py('Runner.run_sync(agent, "hi", max_turns=30)\n'),
    py(
      'claude.beta.messages.tool_runner(model="claude-haiku-5-5", max_tokens=9, tools=tools, messages=m, max_iterations=5)\n',
    ),
    py(`for _ in range(9):\n    ${asking}\n`),
    py(`while True:\n    m.append(input())\n    ${asking}\n`),
    py(`while True:\n    m.append(ask_user())\n    ${asking}\n`),
    py('while True:\n    r = Runner.run_sync(agent, history)\n    history = r.to_input_list() + [await_reply()]\n'),
    py(`turns = 0\nwhile True:\n    turns += 1\n    ${asking}\n    if turns > 9:\n        break\n`),
    ts("await generateText({ model: openai('gpt-6-luna'), prompt, tools, stopWhen: stepCountIs(12) });\n"),
  ],
  invalid: [
    {
      code: py(
        'runner = «claude.beta.messages.tool_runner»(model="claude-haiku-5-5", max_tokens=9, tools=tools, messages=m)\n',
      ),
      output: py(
        'runner = claude.beta.messages.tool_runner(model="claude-haiku-5-5", max_tokens=9, tools=tools, messages=m, max_iterations=20)\n',
      ),
    },
    {
      code: py('Runner.run_sync(agent, "hi", «max_turns=None»)\n'),
      output: py('Runner.run_sync(agent, "hi", max_turns=20)\n'),
      message: 'max_turns=None: one request may cost any number of model calls.',
    },
    {
      code: py('Runner.run_sync(\n    agent,\n    "hi",\n    «max_turns=500»,\n)\n'),
      output: py('Runner.run_sync(\n    agent,\n    "hi",\n    max_turns=20,\n)\n'),
      title: 'Set max_turns to 20 (check what happens at the limit)',
    },
    {
      code: py(
        'while True:\n    r = «claude.messages.create»(model="claude-haiku-5-5", max_tokens=9, tools=tools, messages=m)\n    if r.stop_reason != "tool_use":\n        break\n    m += run(r)\n',
      ),
    },
    {
      code: ts("await generateText({ model: openai('gpt-6-luna'), prompt, tools, «stopWhen: stepCountIs(1000)» });\n"),
      output: ts("await generateText({ model: openai('gpt-6-luna'), prompt, tools, stopWhen: stepCountIs(20) });\n"),
    },
    { code: js("await generateText({ model: openai('gpt-6-luna'), prompt, tools, «stopWhen: isLoopFinished()» });\n") },
  ],
});
