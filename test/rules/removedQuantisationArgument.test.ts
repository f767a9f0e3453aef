import { removedQuantisationArgument } from '../../src/core/rules/removedQuantisationArgument.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const files = { 'requirements.txt': 'transformers==5.1\n' };
const py = sources('python', 'from transformers import AutoModelForCausalLM\n\n');
const added = sources('python', 'from transformers import AutoModelForCausalLM, BitsAndBytesConfig\n\n');

testRule(removedQuantisationArgument, {
  valid: [
    py('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", load_in_4bit=True)\n'),
    py('AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", load_in_4bit=False)\n', files),
    added(
      'AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", quantization_config=BitsAndBytesConfig(load_in_4bit=True))\n',
      files,
    ),
  ],
  invalid: [
    {
      code: py(
        'AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", «load_in_4bit=True», device_map="auto")\n',
        files,
      ),
      output: added(
        'AutoModelForCausalLM.from_pretrained("Qwen/Qwen3-8B", quantization_config=BitsAndBytesConfig(load_in_4bit=True), device_map="auto")\n',
      ),
      safety: 'safe',
      title: 'Move it into a BitsAndBytesConfig',
    },
  ],
});
