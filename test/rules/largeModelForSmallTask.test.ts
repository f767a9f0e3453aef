import { largeModelForSmallTask } from '../../src/core/rules/largeModelForSmallTask.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources(
  'python',
  'from openai import OpenAI\n\nllm = OpenAI(base_url="http://localhost:8000/v1")\nclient = OpenAI()\n',
);
const ask = (model: string, text: string, more = ''): string =>
  `llm.chat.completions.create(model=${model}, messages=[{"role": "user", "content": f"${text}: {q}"}]${more})\n`;
const big = '"meta-llama/Llama-3.1-70B-Instruct"';
const ai = sources('typescript', "import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n");

testRule(largeModelForSmallTask, {
  valid: [
    py(ask(big, 'Answer yes or no')),
    py(ask(big, 'Explain', ', max_tokens=20')),
    py(ask(big, 'Answer yes or no', ', max_tokens=20, tools=tools')),
    py(ask('"meta-llama/Llama-3.1-8B-Instruct"', 'Write an essay', ', max_tokens=20')),
    py(ask('pick()', 'Answer yes or no', ', max_tokens=20')),
    py(ask(big, 'Answer yes or no', ', max_tokens=20'), undefined, 'evals/run.py'),
    sources(
      'python',
      'from langchain_openai import ChatOpenAI\n\n',
    )('def classify(q):\n    return ChatOpenAI(max_tokens=20).invoke(f"Answer yes or no: {q}")\n'),
  ],
  invalid: [
    {
      code: py('client.responses.create(model=«"gpt-5.4"», max_output_tokens=20, input=f"Answer yes or no: {q}")\n'),
      output: py(
        'client.responses.create(model="gpt-6-luna", max_output_tokens=20, input=f"Answer yes or no: {q}", reasoning={"effort": "none"})\n',
      ),
      message: 'less energy by their assumed sizes',
    },
    {
      code: py(ask(`«${big}»`, 'Answer yes or no', ', max_tokens=20')),
      output: py(ask('"meta-llama/Llama-3.1-8B-Instruct"', 'Answer yes or no', ', max_tokens=20')),
      title: 'Try meta-llama/Llama-3.1-8B-Instruct here (check quality)',
      message: 'estimated 79–86 % less energy',
    },
    {
      code: py(`for q in qs:\n    ${ask("«'Qwen/Qwen3-32B'»", 'Classify the mood of')}`),
      output: py(`for q in qs:\n    ${ask("'Qwen/Qwen3-14B'", 'Classify the mood of')}`),
    },
    {
      code: py(
        `MODEL = ${big}\n\n\ndef is_spam(q):\n    return «llm.chat.completions.create»(model=MODEL, messages=[{"role": "user", "content": f"Spam, yes or no? {q}"}])\n`,
      ),
      output: py(
        'MODEL = "meta-llama/Llama-3.1-8B-Instruct"\n\n\ndef is_spam(q):\n    return llm.chat.completions.create(model=MODEL, messages=[{"role": "user", "content": f"Spam, yes or no? {q}"}])\n',
      ),
      title: 'Try meta-llama/Llama-3.1-8B-Instruct here in MODEL (check quality)',
    },
    {
      code: ai(
        "export const isSpam = (text: string) => generateText({ model: openai(«'gpt-5.4'»), prompt: `Spam, yes or no? ${text}` });\n",
      ),
    },
  ],
});
