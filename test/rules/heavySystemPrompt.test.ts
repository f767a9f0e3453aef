import { heavySystemPrompt } from '../../src/core/rules/heavySystemPrompt.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const rules = 'Answer by the book, and name the page. '.repeat(640);
const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(heavySystemPrompt, {
  valid: [
    py('client.responses.create(model="gpt-6-luna", instructions="Be brief.", input=q, max_output_tokens=200)\n'),
    py(`client.responses.create(model="gpt-6-luna", instructions="${rules}", input=q)\n`),
  ],
  invalid: [
    {
      code: py(
        `«client.responses.create»(model="gpt-6-luna", instructions="${rules}", input=q, max_output_tokens=200)\n`,
      ),
    },
  ],
});
