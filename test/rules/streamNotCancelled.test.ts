import { streamNotCancelled } from '../../src/core/rules/streamNotCancelled.ts';
import { sources, testRule } from '../kit/ruleTester.ts';

const ts = sources('typescript', "import { streamText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\n\n");
const client = sources('typescript', "import OpenAI from 'openai';\n\nconst client = new OpenAI();\n\n");
const body = (call: string, request = 'request: Request'): string =>
  `export async function POST(${request}) {\n  const { prompt } = await request.json();\n  return ${call}.toTextStreamResponse();\n}\n`;

testRule(streamNotCancelled, {
  valid: [
    client(
      "export async function POST(request: Request) {\n  const r = await client.chat.completions.create({ model: 'gpt-6-luna', messages, stream: true });\n  return answer(OpenAIStream(r, { onCompletion: text => save(text) }));\n}\n",
    ),
    ts(body("streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal })")),
    ts(body("streamText({ model: openai('gpt-6-luna'), prompt, onFinish: save })")),
    // What the user left is still to be kept.
    ts(
      "export async function POST(request: Request) {\n  const result = streamText({ model: openai('gpt-6-luna'), prompt });\n  return respond(result, { onFinish: ({ messages }) => save(messages) });\n}\n",
    ),
    ts(
      "import { app } from './app.js';\nimport type { Request, Response } from 'express';\n\napp.get('/', async (request: Request, response: Response) => {\n  streamText({ model: openai('gpt-6-luna'), prompt }).pipeTextStreamToResponse(response);\n});\n",
    ),
    ts(
      `async function run(request: Request) {\n  return streamText({ model: openai('gpt-6-luna'), prompt: await request.text() });\n}\n`,
    ),
  ],
  invalid: [
    {
      code: ts(body("«streamText»({ model: openai('gpt-6-luna'), prompt })")),
      output: ts(body("streamText({ model: openai('gpt-6-luna'), prompt, abortSignal: request.signal })")),
      title: 'Pass request.signal (check what is stored)',
    },
    {
      code: client(
        "export async function POST(request: Request) {\n  const stream = await «client.responses.create»({ model: 'gpt-6-luna', input: await request.text(), stream: true });\n  return new Response(stream.toReadableStream());\n}\n",
      ),
      output: client(
        "export async function POST(request: Request) {\n  const stream = await client.responses.create({ model: 'gpt-6-luna', input: await request.text(), stream: true }, { signal: request.signal });\n  return new Response(stream.toReadableStream());\n}\n",
      ),
    },
  ],
});
