import { visionDetailHigh } from '../../src/core/rules/visionDetailHigh.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');
const call = (text: string, detail: string): string =>
  `client.responses.create(model="gpt-5.4", input=[{"role": "user", "content": [{"type": "input_text", "text": "${text}"}, {"type": "input_image", "image_url": url, ${detail}}]}])\n`;

testRule(visionDetailHigh, {
  valid: [
    py(call('Is there a dog? yes or no', '"detail": "low"')),
    py(call('Read the text. Is there a price? yes or no', '"detail": "high"')),
    py(call('Describe the picture.', '"detail": "high"')),
  ],
  invalid: [
    {
      code: py(call('Is there a dog? yes or no', '"detail": «"high"»')),
      output: py(call('Is there a dog? yes or no', '"detail": "low"')),
      title: "Set detail to 'low' (check that it can be seen)",
    },
  ],
});
