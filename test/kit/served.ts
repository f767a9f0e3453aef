import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
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

/** A stand-in for every SDK: whatever is called is noted with its arguments, and gives something to go on with. */
const recorder = `
import json, sys
calls = []
class Thing:
    def __init__(self, path): self.__dict__["path"] = path
    def __getattr__(self, name):
        if name.startswith("__"): raise AttributeError(name)
        return Thing(f"{self.path}.{name}")
    def __call__(self, *args, **kwargs):
        calls.append({"path": self.path, "args": [plain(a) for a in args], "kwargs": {k: plain(v) for k, v in kwargs.items()}})
        return Thing(f"{self.path}()")
    def __getitem__(self, key): return Thing(f"{self.path}[{key}]") if not isinstance(key, int) or key < 3 else stop()
    def __iter__(self): return iter([Thing(f"{self.path}[]") for _ in range(2)])
    def __enter__(self): return self
    def __exit__(self, *_): return False
    def __str__(self): return "yes"
    def __int__(self): return 0
def stop(): raise IndexError
def plain(value):
    if isinstance(value, (str, int, float, bool, type(None))): return value
    if isinstance(value, dict): return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)): return [plain(v) for v in value]
    return str(getattr(value, "path", value))
class Module(Thing):
    __path__ = []
import importlib.abc, importlib.machinery
class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in NAMES: return importlib.machinery.ModuleSpec(name, self, is_package=True)
    def create_module(self, spec):
        import types
        module = types.ModuleType(spec.name)
        module.__getattr__ = lambda name: Thing(f"{spec.name}.{name}")
        return module
    def exec_module(self, module): pass
NAMES = set(sys.argv[2].split(","))
sys.meta_path.insert(0, Finder())
exec(compile(open(sys.argv[1]).read(), sys.argv[1], "exec"), {"__name__": "__main__", "Thing": Thing})
print(json.dumps(calls))
`;

export interface Recorded {
  readonly path: string;
  readonly args: readonly unknown[];
  readonly kwargs: Readonly<Record<string, unknown>>;
}

/** Runs Python with a recording stand-in for the packages that it imports; gives every call on them. */
export function ranPython(text: string, packages: readonly string[]): readonly Recorded[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'wattlens-python-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(path.join(folder, 'case.py'), text);
  writeFileSync(path.join(folder, 'record.py'), recorder);
  const { stdout, stderr, status } = spawnSync('python3', ['record.py', 'case.py', packages.join(',')], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]') as Recorded[];
}
