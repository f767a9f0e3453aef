import { nestedRetries } from '../../src/core/rules/nestedRetries.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const head = 'from openai import OpenAI\nfrom tenacity import retry, stop_after_attempt\n\n';
const py = sources('python', head);
const ask = (call: string): string =>
  `\n\n@retry(stop=stop_after_attempt(6))\ndef ask(q):\n    return ${call}(model="gpt-6-luna", input=q)\n`;

testRule(nestedRetries, {
  valid: [
    py(`client = OpenAI(max_retries=0)\n${ask('client.responses.create')}`),
    py('client = OpenAI()\n\n\ndef ask(q):\n    return client.responses.create(model="gpt-6-luna", input=q)\n'),
    py(
      'client = OpenAI()\n\n\n@retry(retry=retry_if_exception_type(ValueError))\ndef ask(q):\n    return client.responses.create(model="gpt-6-luna", input=q)\n',
    ),
  ],
  invalid: [
    {
      code: sources(
        'python',
        head.replace('OpenAI\n', 'AzureOpenAI, OpenAI\n'),
      )(`if AZURE:\n    client = AzureOpenAI()\nelse:\n    client = OpenAI()\n${ask('«client.responses.create»')}`),
      output: sources(
        'python',
        head.replace('OpenAI\n', 'AzureOpenAI, OpenAI\n'),
      )(
        `if AZURE:\n    client = AzureOpenAI(max_retries=0)\nelse:\n    client = OpenAI(max_retries=0)\n${ask('client.responses.create')}`,
      ),
    },
    {
      code: py(`client = OpenAI()\n${ask('«client.responses.create»')}`),
      output: py(`client = OpenAI(max_retries=0)\n${ask('client.responses.create')}`),
      message: 'Up to 6 × 3 attempts',
      title: 'Set max_retries=0 on the client (check its other users)',
    },
    {
      code: py(
        'client = OpenAI()\n\n\n@backoff.on_exception(backoff.expo, E, max_time=60)\ndef ask(q):\n    return «client.responses.create»(model="gpt-6-luna", input=q)\n',
      ),
      output: py(
        'client = OpenAI(max_retries=0)\n\n\n@backoff.on_exception(backoff.expo, E, max_time=60)\ndef ask(q):\n    return client.responses.create(model="gpt-6-luna", input=q)\n',
      ),
      message: 'A decorator retries, and inside it the client tries 3 times by itself.',
    },
    {
      code: py(
        'client = OpenAI()\n\n\n@retry\ndef ask(q):\n    return «client.responses.create»(model="gpt-6-luna", input=q)\n',
      ),
      output: py(
        'client = OpenAI(max_retries=0)\n\n\n@retry\ndef ask(q):\n    return client.responses.create(model="gpt-6-luna", input=q)\n',
      ),
      message: 'A decorator retries without a stated end, and inside it',
    },
  ],
});
