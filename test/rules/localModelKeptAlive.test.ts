import { localModelKeptAlive } from '../../src/core/rules/localModelKeptAlive.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'import ollama\n\n');
const ts = sources('typescript', "import ollama from 'ollama';\n\n");

testRule(localModelKeptAlive, {
  valid: [
    py('ollama.chat(model="llama3.1:8b", messages=m)\n'),
    py('ollama.chat(model="llama3.1:8b", messages=m, keep_alive="10m")\n'),
    py('ollama.chat(model="llama3.1:8b", messages=m, keep_alive=-1)  # traffic all day\n'),
  ],
  invalid: [
    {
      code: py('ollama.chat(model="llama3.1:8b", messages=m, «keep_alive=-1»)\n'),
      output: py('ollama.chat(model="llama3.1:8b", messages=m, keep_alive="5m")\n'),
    },
    {
      code: ts("await ollama.chat({ model: 'llama3.1:8b', messages: [], «keep_alive: '24h'» });\n"),
      output: ts("await ollama.chat({ model: 'llama3.1:8b', messages: [], keep_alive: '5m' });\n"),
    },
  ],
});
