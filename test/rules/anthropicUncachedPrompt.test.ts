import { anthropicUncachedPrompt } from '../../src/core/rules/anthropicUncachedPrompt.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const rules = 'Answer by the book, and name the page. '.repeat(160);
const py = sources('python', `from anthropic import Anthropic\n\nclaude = Anthropic()\nMANUAL = "${rules}"\n`);
const ts = sources(
  'typescript',
  `import Anthropic from '@anthropic-ai/sdk';\n\nconst claude = new Anthropic();\nconst manual = '${rules}';\ndeclare const questions: string[];\n`,
);
const call = (system: string, model = 'claude-sonnet-5'): string =>
  `claude.messages.create(model="${model}", max_tokens=300, system=${system}, messages=[{"role": "user", "content": q}])`;

testRule(anthropicUncachedPrompt, {
  valid: [
    py(`${call('MANUAL')}\n`),
    py(`for q in qs:\n    ${call('"Be brief."')}\n`),
    py(`for q in qs:\n    ${call('f"{q} {MANUAL}"')}\n`),
    py(`for q in qs:\n    ${call('MANUAL', 'claude-haiku-4-5')}\n`),
    py(`for q in qs:\n    ${call('[{"type": "text", "text": MANUAL, "cache_control": {"type": "ephemeral"}}]')}\n`),
  ],
  invalid: [
    {
      code: py(`for q in qs:\n    ${call('MANUAL').replace('claude.messages.create', '«claude.messages.create»')}\n`),
      output: py(
        `for q in qs:\n    ${call('[{"type": "text", "text": MANUAL, "cache_control": {"type": "ephemeral"}}]')}\n`,
      ),
      title: 'Mark the system prompt as cacheable (check how often it repeats)',
    },
    {
      code: ts(
        "for (const content of questions)\n  await «claude.messages.create»({\n    model: 'claude-sonnet-5',\n    max_tokens: 300,\n    system: manual,\n    messages: [{ role: 'user', content }],\n  });\n",
      ),
      output: ts(
        "for (const content of questions)\n  await claude.messages.create({\n    model: 'claude-sonnet-5',\n    max_tokens: 300,\n    system: [{ type: 'text', text: manual, cache_control: { type: 'ephemeral' } }],\n    messages: [{ role: 'user', content }],\n  });\n",
      ),
    },
  ],
});
