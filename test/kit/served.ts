import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { transform } from 'esbuild';
import { onTestFinished } from 'vitest';

/** What one request of an SDK asked for. */
export interface Received {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The caller hung up before the answer was complete. */
  readonly isCut: boolean;
}

/** Each call of a tool has an id of its own. */
let toolCalls = 0;

/** The least that the SDKs take for an answer. */
const answers: readonly (readonly [RegExp, (body: Received['body']) => unknown])[] = [
  [
    /chat\/completions$/u,
    () => ({
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: 'm',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'yes' } }],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  ],
  [
    /responses$/u,
    () => ({
      id: 'r',
      object: 'response',
      created_at: 1,
      status: 'completed',
      model: 'm',
      output: [
        {
          type: 'message',
          id: 'o',
          role: 'assistant',
          status: 'completed',
          content: [{ type: 'output_text', text: 'yes', annotations: [] }],
        },
      ],
      usage: { input_tokens: 1, output_tokens: 1, total_tokens: 2 },
    }),
  ],
  [
    /embeddings$/u,
    ({ input }) => ({
      object: 'list',
      model: 'm',
      data: (Array.isArray(input) ? input : [input]).map((_, index) => ({
        object: 'embedding',
        index,
        embedding: [index],
      })),
      usage: { prompt_tokens: 1, total_tokens: 1 },
    }),
  ],
  [
    /messages(?:\?beta=true)?$/u,
    ({ tools, messages }) => {
      // The tool runner sends its tools with the first request alone.
      const isAsked = /"again"|"tool_result"/u.test(JSON.stringify([tools, messages]));
      toolCalls += 1;
      return {
        id: 'm',
        type: 'message',
        role: 'assistant',
        model: 'm',
        content: isAsked
          ? [{ type: 'tool_use', id: `t${String(toolCalls)}`, name: 'again', input: {} }]
          : [{ type: 'text', text: 'yes' }],
        stop_reason: isAsked ? 'tool_use' : 'end_turn',
        usage: { input_tokens: 1, output_tokens: 1 },
      };
    },
  ],
  [
    /:generateContent$/u,
    () => ({ candidates: [{ content: { role: 'model', parts: [{ text: 'yes' }] }, finishReason: 'STOP', index: 0 }] }),
  ],
  [
    /v2\/chat$/u,
    () => ({
      id: 'c',
      finish_reason: 'COMPLETE',
      message: { role: 'assistant', content: [{ type: 'text', text: 'yes' }] },
    }),
  ],
  [/api\/chat$/u, () => ({ model: 'm', created_at: '', message: { role: 'assistant', content: 'yes' }, done: true })],
];

/** Runs TypeScript with the real SDKs against a server of this machine; gives what it asked for, and what it printed. */
export async function ranTypescript(
  text: string,
): Promise<{ readonly received: readonly Received[]; readonly printed: string }> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    void answered(request, response).then(each => received.push(each));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  mkdirSync('.build', { recursive: true });
  const folder = mkdtempSync(path.resolve('.build/served-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const { code } = await transform(text, { loader: 'ts', format: 'esm', target: 'es2022' });
  writeFileSync(path.join(folder, 'run.mjs'), code);
  const base = `http://127.0.0.1:${String(port)}`;
  const env = {
    PATH: process.env['PATH'],
    OPENAI_API_KEY: 'none',
    ANTHROPIC_API_KEY: 'none',
    GEMINI_API_KEY: 'none',
    GROQ_API_KEY: 'none',
    TOGETHER_API_KEY: 'none',
    OPENAI_BASE_URL: `${base}/v1`,
    ANTHROPIC_BASE_URL: base,
    GOOGLE_GEMINI_BASE_URL: base,
    GROQ_BASE_URL: base,
    TOGETHER_BASE_URL: base,
    SERVED_URL: base,
  };
  const child = spawn(process.execPath, [path.join(folder, 'run.mjs')], { env, timeout: 20_000 });
  let printed = '';
  child.stdout.on('data', chunk => (printed += String(chunk)));
  child.stderr.on('data', chunk => (printed += String(chunk)));
  const status = await new Promise<number | null>(resolve => child.once('close', resolve));
  if (status !== 0) throw new Error(`exit ${String(status)}: ${printed}`);
  // A connection that was cut is known a moment after the program's end.
  await new Promise(resolve => setTimeout(resolve, 50));
  return { received, printed };
}

async function answered(request: IncomingMessage, response: ServerResponse): Promise<Received> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const url = request.url ?? '';
  const body = JSON.parse(text || '{}') as Received['body'];
  if (body['stream'] === true) return await streamed(url, body, response);
  const answer = answers.find(([form]) => form.test(url))?.[1](body);
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer ?? { error: { message: `nothing at ${url}` } }));
  return { url, body, isCut: false };
}

/** An endless stream: a word every few milliseconds, until the caller hangs up. */
async function streamed(url: string, body: Received['body'], response: ServerResponse): Promise<Received> {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let words = 0;
  const timer = setInterval(() => {
    words += 1;
    response.write(
      `data: ${JSON.stringify({ type: 'response.output_text.delta', item_id: 'o', output_index: 0, content_index: 0, delta: 'word ' })}\n\n`,
    );
    if (words > 200) response.end();
  }, 10);
  await new Promise<void>(resolve => response.once('close', resolve));
  clearInterval(timer);
  return { url, body, isCut: words <= 200 };
}
