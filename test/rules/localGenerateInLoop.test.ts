import { localGenerateInLoop } from '../../src/core/rules/localGenerateInLoop.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from transformers import pipeline\nfrom vllm import LLM, SamplingParams\n\nllm = LLM(model="Qwen/Qwen3-8B")\nparams = SamplingParams(max_tokens=200)\nclf = pipeline("text-classification", model="distilbert/distilbert-base-uncased-finetuned-sst-2-english", device=0)\n',
);
const cpu = sources(
  'python',
  'from transformers import pipeline\n\nclf = pipeline("text-classification", model="distilbert/distilbert-base-uncased-finetuned-sst-2-english")\n',
);

testRule(localGenerateInLoop, {
  valid: [
    py('llm.generate(prompts, params)\n'),
    py('for p in ps:\n    text = llm.generate(text + p, params)\n'),
    py('while True:\n    llm.generate(input(), params)\n'),
    cpu('labels = [clf(t)[0] for t in ts]\n'),
  ],
  invalid: [
    {
      code: py('texts = [«llm.generate»(p, params)[0].outputs[0].text for p in prompts]\n'),
      output: py('texts = [o.outputs[0].text for o in llm.generate(prompts, params)]\n'),
    },
    {
      code: py('labels = [«clf»(t)[0] for t in ts]\n'),
      output: py('labels = clf(ts, batch_size=16)\n'),
      title: 'Pass the whole list (check memory)',
    },
    { code: py('for p in prompts:\n    print(«llm.generate»(p, params))\n') },
  ],
});
