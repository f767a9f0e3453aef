import { unboundedWebSearch } from '../../src/core/rules/unboundedWebSearch.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from anthropic import Anthropic\n\nclaude = Anthropic()\n');
const ts = sources('typescript', "import Anthropic from '@anthropic-ai/sdk';\n\nconst claude = new Anthropic();\n");
const call = (tools: string): string =>
  `claude.messages.create(model="claude-haiku-5-5", max_tokens=800, messages=m, tools=${tools})\n`;

testRule(unboundedWebSearch, {
  valid: [
    py(call('[{"type": "web_search_20250305", "name": "web_search", "max_uses": 3}]')),
    py(call('[{"name": "lookup", "input_schema": {}}]')),
    py(call('[{**SEARCH, "type": "web_search_20250305"}]')),
  ],
  invalid: [
    {
      code: py(call('[«{"type": "web_search_20250305", "name": "web_search"}»]')),
      output: py(call('[{"type": "web_search_20250305", "name": "web_search", "max_uses": 5}]')),
      title: 'Set max_uses to 5 (check answers)',
    },
    {
      code: ts(
        "await claude.messages.create({\n  model: 'claude-haiku-5-5',\n  max_tokens: 800,\n  messages: [],\n  tools: [\n    «{\n      type: 'web_search_20250305',\n      name: 'web_search',\n    }»,\n  ],\n});\n",
      ),
      output: ts(
        "await claude.messages.create({\n  model: 'claude-haiku-5-5',\n  max_tokens: 800,\n  messages: [],\n  tools: [\n    {\n      type: 'web_search_20250305',\n      name: 'web_search',\n      max_uses: 5,\n    },\n  ],\n});\n",
      ),
    },
  ],
});
