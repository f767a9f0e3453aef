import { ggufHighBitFile } from '../../src/core/rules/ggufHighBitFile.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'import ollama\nfrom llama_cpp import Llama\n\n');

testRule(ggufHighBitFile, {
  valid: [
    py('Llama(model_path="m/llama-3.1-8b.Q4_K_M.gguf")\n'),
    py('Llama(model_path="m/qwen3-0.6b.Q8_0.gguf")\n'),
    py('ollama.chat(model="llama3.1:8b", messages=m)\n'),
  ],
  invalid: [
    { code: py('Llama(model_path=«"m/llama-3.1-8b.Q8_0.gguf"»)\n'), message: 'Q8_0 holds 8.5 bits per weight' },
    {
      code: py('Llama.from_pretrained(repo_id=«"bartowski/Meta-Llama-3.1-8B-Instruct-GGUF"», filename="*f32*.gguf")\n'),
    },
    { code: py('ollama.chat(model=«"llama3.1:8b-instruct-fp16"», messages=m)\n') },
  ],
});
