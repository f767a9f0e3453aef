import { premiumMode } from '../../src/core/rules/premiumMode.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(premiumMode, {
  valid: [
    py('client.responses.create(model="gpt-5.4", input=q)\n'),
    py('client.responses.create(model="gpt-5.4-pro", input=q)\n', undefined, 'bench/run.py'),
  ],
  invalid: [{ code: py('client.responses.create(model=«"gpt-5.4-pro"», input=q)\n') }],
});
