import { draftImageQuality } from '../../src/core/rules/draftImageQuality.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(draftImageQuality, {
  valid: [
    py('client.images.generate(model="gpt-image-2", prompt=f"Avatar of {n}", quality="low")\n'),
    py('client.images.generate(model="gpt-image-2", prompt=f"Poster of {n}", quality="high")\n'),
  ],
  invalid: [
    {
      code: py('client.images.generate(model="gpt-image-2", prompt=f"Avatar of {n}", «quality="high"»)\n'),
      output: py('client.images.generate(model="gpt-image-2", prompt=f"Avatar of {n}", quality="low")\n'),
    },
  ],
});
