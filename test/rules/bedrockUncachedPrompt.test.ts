import { bedrockUncachedPrompt } from '../../src/core/rules/bedrockUncachedPrompt.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const rules = 'Answer by the book, and name the page. '.repeat(160);
const py = sources('python', `import boto3\n\nbedrock = boto3.client("bedrock-runtime")\nMANUAL = "${rules}"\n`);
const call = (system: string, model = 'amazon.nova-lite-v1:0'): string =>
  `bedrock.converse(modelId="${model}", system=${system}, messages=ask(q))`;

testRule(bedrockUncachedPrompt, {
  valid: [
    py(`${call('[{"text": MANUAL}]')}\n`),
    py(`for q in qs:\n    ${call('[{"text": "Be brief."}]')}\n`),
    py(`for q in qs:\n    ${call('[{"text": MANUAL}]', 'mistral.mistral-large-2402-v1:0')}\n`),
    py(`for q in qs:\n    ${call('[{"text": MANUAL}, {"cachePoint": {"type": "default"}}]')}\n`),
  ],
  invalid: [
    {
      code: py(`for q in qs:\n    ${call('[{"text": MANUAL}]').replace('bedrock.converse', '«bedrock.converse»')}\n`),
      output: py(`for q in qs:\n    ${call('[{"text": MANUAL}, {"cachePoint": {"type": "default"}}]')}\n`),
    },
  ],
});
