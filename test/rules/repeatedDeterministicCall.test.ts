import { repeatedDeterministicCall } from '../../src/core/rules/repeatedDeterministicCall.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from functools import cache\nfrom openai import OpenAI\n\nclient = OpenAI()\n');
const plain = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const body =
  'def label(t):\n    return client.responses.create(model="gpt-4o-mini", temperature=0, input=f"Topic in one word: {t}").output_text\n';

testRule(repeatedDeterministicCall, {
  valid: [
    plain(
      'def fields(text: str) -> str:\n    return client.responses.create(model="gpt-5.4-mini", temperature=0, input=f"Extract all amounts: {text}").output_text\n\n\nfound = [fields(text) for text in texts]\n',
    ),
    plain(`${body}\n\nprint(label("x"))\n`),
    py(`@cache\n${body}\n\nfor t in ts:\n    label(t)\n`),
    plain(`${body.replace('temperature=0, ', '')}\n\nfor t in ts:\n    label(t)\n`),
  ],
  invalid: [
    {
      code: plain(
        `${body.replace('client.responses.create', '«client.responses.create»')}\n\nfor t in ts:\n    label(t)\n`,
      ),
    },
  ],
});
