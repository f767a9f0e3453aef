import { offlineLoopLiveCalls } from '../../src/core/rules/offlineLoopLiveCalls.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const py = sources('python', 'from openai import OpenAI\n\nclient = OpenAI()\n');

testRule(offlineLoopLiveCalls, {
  valid: [
    py('for d in docs:\n    print(client.responses.create(model="gpt-6-luna", input=d))\n'),
    py('for i in range(10):\n    out.write(client.responses.create(model="gpt-6-luna", input=d).output_text)\n'),
    // A handful of items, or somebody who reads each answer.
    py(
      'for name in ["Alice", "Bob"]:\n    out.write(client.responses.create(model="gpt-6-luna", input=name).output_text)\n',
    ),
    py(
      'for d in docs:\n    r = client.responses.create(model="gpt-6-luna", input=d)\n    print(r.output_text)\n    out.write(r.output_text)\n',
    ),
    py('while True:\n    out.write(client.responses.create(model="gpt-6-luna", input=input()).output_text)\n'),
    // Somebody waits, or the framework in between knows no batches.
    py(
      'async def illustrate(docs):\n    for d in docs:\n        out.write(client.responses.create(model="gpt-6-luna", input=d).output_text)\n',
    ),
    py(
      'from langchain_openai import ChatOpenAI\n\nllm = ChatOpenAI(model="gpt-6-luna")\nfor d in docs:\n    out.write(llm.invoke(d).content)\n',
    ),
  ],
  invalid: [
    { code: py('for d in docs:\n    out.write(«client.responses.create»(model="gpt-6-luna", input=d).output_text)\n') },
  ],
});
