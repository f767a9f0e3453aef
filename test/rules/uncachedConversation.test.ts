import { uncachedConversation } from '../../src/core/rules/uncachedConversation.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from anthropic import Anthropic\n\nclaude = Anthropic()\n');
const ts = sources('typescript', "import Anthropic from '@anthropic-ai/sdk';\n\nconst claude = new Anthropic();\n\n");
const loop = (call: string, extra = ''): string =>
  `messages = []\nwhile True:\n${extra}    messages.append({"role": "user", "content": input()})\n    answer = ${call}\n    messages.append({"role": "assistant", "content": answer.content})\n`;
const call = (extra = ''): string =>
  `«claude.messages.create»(model="claude-sonnet-5-5", max_tokens=900, messages=messages${extra})`;
const plain = call().replaceAll(/[«»]/gu, '');
const recent = { 'requirements.txt': 'anthropic>=0.83\n' };

testRule(uncachedConversation, {
  valid: [
    py(`messages = []\n${plain}\n`),
    // What is measured there would change.
    py(loop(plain), undefined, 'tool_evaluation/run.py'),
    // Each question stands alone.
    py(`for q in questions:\n    messages = [{"role": "user", "content": q}]\n    answers.append(${plain})\n`),
    py(loop(plain, '    messages = messages[-10:]\n')),
    py(loop(plain.replace(')', ', cache_control={"type": "ephemeral"})'))),
    py(loop(plain.replace(')', ', system=[{"type": "text", "text": x, "cache_control": {"type": "ephemeral"}}])'))),
    py(`import anthropic\nclaude = anthropic.AnthropicBedrock()\n${loop(plain)}`),
  ],
  invalid: [
    { code: py(loop(call())) },
    { code: py(loop(call()), { 'requirements.txt': 'anthropic==0.40.0\n' }) },
    {
      code: py(loop(call()), recent),
      output: py(loop(plain.replace(')', ', cache_control={"type": "ephemeral"})')), recent),
      title: 'Mark the conversation as cacheable (check how long it gets)',
    },
    {
      code: ts(
        "const messages: Anthropic.MessageParam[] = [];\nfor (;;) {\n  const answer = await «claude.messages.create»({ model: 'claude-sonnet-5-5', max_tokens: 900, messages });\n  messages.push({ role: 'assistant', content: answer.content });\n}\n",
        { 'package.json': '{ "dependencies": { "@anthropic-ai/sdk": "^1.12.0" } }' },
      ),
      output: ts(
        "const messages: Anthropic.MessageParam[] = [];\nfor (;;) {\n  const answer = await claude.messages.create({ model: 'claude-sonnet-5-5', max_tokens: 900, messages, cache_control: { type: 'ephemeral' } });\n  messages.push({ role: 'assistant', content: answer.content });\n}\n",
        { 'package.json': '{ "dependencies": { "@anthropic-ai/sdk": "^1.12.0" } }' },
      ),
    },
  ],
});
