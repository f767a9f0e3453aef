import { describe, expect, test } from 'vitest';
import { settled } from '../../src/core/carriers/carrier.ts';
import { servedBy, wordsOf } from '../../src/core/carriers/commands.ts';
import { mayCarry } from '../../src/core/carriers/names.ts';
import { readCarriers } from '../../src/core/carriers/read.ts';

/** `line server model alias` of every model that a file names. */
const found = (path: string, text: string): readonly string[] =>
  readCarriers(path, text).map(({ line, server, model, alias }) =>
    [line, server ?? '-', model.id, ...(alias === undefined ? [] : [`as ${alias}`])].join(' '),
  );

test.each([
  ['a', 'a'],
  [' "a" ', 'a'],
  ["'a b'", undefined],
  ['"a\'', undefined],
  ['${X:-a}', 'a'],
  ['${X-a/b}', 'a/b'],
  ['${X}', undefined],
  ['$X', undefined],
  ['{{ .Values.x }}', undefined],
  ['', undefined],
  ['${X:-}', undefined],
  ['openai/*', undefined],
  ['a'.repeat(300), 'a'.repeat(300)],
  ['a'.repeat(301), undefined],
])('%j is the id %j', (text, id) => {
  expect(settled(text)).toBe(id);
});

describe('a command line', () => {
  const served = (text: string, image?: string, variables: Readonly<Record<string, string>> = {}): readonly string[] =>
    servedBy(
      wordsOf(text, 1),
      image,
      new Map(Object.entries(variables).map(([name, value]) => [name, { text: value, line: 9 }])),
    ).map(({ server, model, names, port }) => [server, model.text, model.line, ...names, port].join(' '));

  test.each([
    ['vllm serve Qwen/Qwen3-8B', ['vllm Qwen/Qwen3-8B 1 8000']],
    ['/opt/bin/vllm serve Qwen/Qwen3-8B --port=9', ['vllm Qwen/Qwen3-8B 1 9']],
    ['python -m vllm.entrypoints.openai.api_server --model a/b', ['vllm a/b 1 8000']],
    ['python -m vllm.entrypoints.api_server --model a/b', ['vllm a/b 1 8000']],
    ['vllm serve a/b --served-model-name x y --port 7000', ['vllm a/b 1 x y 7000']],
    ['vllm serve a/b --port $PORT', ['vllm a/b 1 8000']],
    ['vllm serve $MODEL', []],
    ['vllm serve --help', []],
    ['vllm bench', []],
    ['vllm a/b', ['vllm a/b 1 8000']],
    ['text-generation-launcher --model-id a/b', ['tgi a/b 1 80']],
    ['text-embeddings-router --model-id a/b', ['tei a/b 1 80']],
    ['python -m sglang.launch_server --model-path a/b --model c/d', ['sglang a/b 1 30000']],
    ['ollama run llama3.2', ['ollama llama3.2 1 11434']],
    ['ollama serve', []],
    ['echo run llama3.2', []],
    ['llama-server -m a.gguf --alias x', ['llama.cpp a.gguf 1 x 8080']],
    ['python -m llama_cpp.server --model a.gguf', ['llama.cpp a.gguf 1 8080']],
    ['litellm --model openai/gpt-4o', ['litellm openai/gpt-4o 1 4000']],
    [
      'a && ollama pull b || ollama pull c; (ollama pull d) | e & ollama pull f',
      ['b', 'c', 'd', 'f'].map(id => `ollama ${id} 1 11434`),
    ],
    ['sh -c "ollama serve & ollama pull a"', ['ollama a 1 11434']],
    ['bash -lc "bash -c \'ollama pull a\'"', ['ollama a 1 11434']],
    ['echo "ollama pull a"', []],
    ['echo -x "ollama pull a"', []],
    ['if true; then ollama pull a; fi', ['ollama a 1 11434']],
    ['for x in y; do ollama pull a; done', ['ollama a 1 11434']],
    ['ollama pull \\\n  a\nollama pull b', ['ollama a 2 11434', 'ollama b 3 11434']],
    ['ollama pull "a:1" # b', ['ollama a:1 1 11434']],
    ['vllm serve ${MODEL:-a/b}', ['vllm ${MODEL:-a/b} 1 8000']],
  ])('%s', (text, expected) => {
    expect(served(text)).toEqual(expected);
  });

  test.each([
    ['--model a/b', 'vllm/vllm-openai:v1', ['vllm a/b 1 8000']],
    ['a/b', 'vllm/vllm-openai', ['vllm a/b 1 8000']],
    ['ab', 'vllm/vllm-openai', []],
    ['--x a/b', 'vllm/vllm-openai', []],
    ['--model a/b', 'my/vllmish', []],
    ['--model-path a/b', 'lmsysorg/sglang:latest', ['sglang a/b 1 30000']],
    ['-hf a/b', 'ghcr.io/ggml-org/llama.cpp:server', ['llama.cpp a/b 1 8080']],
    ['--model a/b', 'ghcr.io/berriai/litellm-database@sha256:1', ['litellm a/b 1 4000']],
  ])('%s of %s', (text, image, expected) => {
    expect(served(text, image)).toEqual(expected);
  });

  test('a variable of the image stands in where nothing is said', () => {
    const tgi = 'ghcr.io/huggingface/text-generation-inference:3';
    expect(served('', tgi, { HF_MODEL_ID: 'a/b' })).toEqual(['tgi a/b 9 80']);
    expect(served('', tgi, { MODEL_ID: 'c/d', HF_MODEL_ID: 'a/b' })).toEqual(['tgi c/d 9 80']);
    expect(served('--model-id x/y', tgi, { MODEL_ID: 'c/d' })).toEqual(['tgi x/y 1 80']);
    expect(served('', tgi, { MODEL_ID: '$X' })).toEqual([]);
    expect(served('', 'mine', { MODEL_ID: 'c/d' })).toEqual([]);
  });
});

describe('Dockerfile', () => {
  test.each([
    ['FROM --platform=linux/amd64 vllm/vllm-openai AS x\nCMD ["--model", "a/b"]', ['2 vllm a/b']],
    ['from vllm/vllm-openai\n  cmd ["--model", "a/b"]', ['2 vllm a/b']],
    ['FROM x\nRUN --mount=type=cache,target=/c --network=host ollama pull a', ['2 ollama a']],
    ['FROM x\nRUN ollama pull \\ \n  # why\n  a', ['4 ollama a']],
    ['FROM x\nRUN ollama pull a\nRUN ollama pull b', ['2 ollama a', '3 ollama b']],
    ['FROM x\nENV LLM_MODEL gpt-4o and more', ['2 - gpt-4o as LLM_MODEL']],
    ['FROM x\nENV LLM_MODEL   gpt-4o', ['2 - gpt-4o as LLM_MODEL']],
    ['FROM x\nARG LLM_MODEL="gpt-4o"', ['2 - gpt-4o as LLM_MODEL']],
    ["FROM x\nENV A=1 LLM_MODEL='gpt-4o' \\\n  CHAT_MODEL=o3", ['2 - gpt-4o as LLM_MODEL', '3 - o3 as CHAT_MODEL']],
    ['FROM x\nENV MY-LLM_MODEL', []],
    ['FROM x\n# RUN ollama pull a\nLABEL a="ollama pull b"', []],
    ['FROM x\nRUN [ "ollama",\\\n "pull", "a" ]', ['3 ollama a']],
    ['FROM x\nRUN\n', []],
    ['FROM x\nCMD [ollama, pull, a]', []],
  ])('%j', (text, expected) => {
    expect(found('Dockerfile', text)).toEqual(expected);
  });
});

test.each([
  ['FROM a', ['1 ollama a']],
  ['  from   a  ', ['1 ollama a']],
  ['# FROM a', []],
  ['FROM a b', []],
  ['SYSTEM """\nFROM here on\n"""', []],
  ['XFROM a', []],
])('Modelfile %j', (text, expected) => {
  expect(found('Modelfile', text)).toEqual(expected);
});

describe('YAML', () => {
  const compose = (service: string, name = 'docker-compose.yml'): readonly string[] =>
    found(name, `services:\n  a:\n    ${service}\n`);
  test.each([
    ['command: vllm serve a/b\n    ports: ["9000:8000"]', [9000]],
    ['command: vllm serve a/b\n    ports: ["127.0.0.1:9000:8000/tcp"]', [9000]],
    ['command: vllm serve a/b\n    ports: [{target: 8000, published: 9000}]', [9000]],
    ['command: vllm serve a/b\n    ports: [{target: 8000}, "8000", "a:b"]', [8000]],
    ['command: vllm serve a/b\n    ports: [{published: "x"}]', [8000]],
    ['command: vllm serve a/b\n    ports: ["9000-9001:8000"]', [8000]],
  ])('ports: %s', (service, ports) => {
    const text = `services:\n  a:\n    ${service}\n`;
    expect(readCarriers('compose.yml', text).map(each => each.service?.ports)).toEqual([ports]);
  });

  test('services are known by all their names', () => {
    const text = 'services:\n  a:\n    hostname: b\n    container_name: c\n    command: vllm serve x/y\n';
    expect(readCarriers('a.yml', text)[0]?.service?.names).toEqual(['a', 'c', 'b']);
  });

  test('models of a Compose file name what they are', () => {
    const text = 'services: {}\nmodels:\n  a: {model: ai/x}\n  b: {model: "${B}"}\n  c: {}\n  d: {model: [1]}\n';
    expect(found('compose.yml', text)).toEqual(['3 docker-model-runner ai/x as a']);
    expect(found('docker-compose.models.yml', 'models:\n  a: {model: ai/x}\n')).toEqual([
      '2 docker-model-runner ai/x as a',
    ]);
    expect(found('mycompose.yml', 'models:\n  a: {model: ai/x}\n')).toEqual([]);
  });

  test.each([
    ['environment: {LLM_MODEL: gpt-4o, PORT: 1}', ['3 - gpt-4o as LLM_MODEL']],
    ['environment: [LLM_MODEL=gpt-4o, "CHAT_MODEL", 1]', ['3 - gpt-4o as LLM_MODEL']],
    ['environment: {LLM_MODEL: https://x, CHAT_MODEL: ./a, EMBED_MODEL: /b/c}', []],
    ['environment: {AZURE_OPENAI_DEPLOYMENT_NAME: gpt-4o}', ['3 - gpt-4o as AZURE_OPENAI_DEPLOYMENT_NAME']],
    ['environment: {LLM_MODEL: "true", CHAT_MODEL: none, EMBED_MODEL: "12"}', []],
    ['environment: {MY_MODELS: gpt-4o, LLM_MODEL_URL: gpt-4o, LLM_MODEL_ID: o3}', ['3 - o3 as LLM_MODEL_ID']],
    ['<<: &b {environment: {LLM_MODEL: o3}}\n    environment: {CHAT_MODEL: gpt-4o}', ['4 - gpt-4o as CHAT_MODEL']],
    [
      'environment: {CHAT_MODEL: gpt-4o}\n    <<: {environment: {LLM_MODEL: o3}, command: vllm serve a/b}',
      ['3 - gpt-4o as CHAT_MODEL', '4 vllm a/b'],
    ],
    ['command: >\n      vllm serve\n      a/b', ['4 vllm a/b']],
  ])('Compose: %s', (service, expected) => {
    expect(compose(service)).toEqual(expected);
  });

  test('Kubernetes: a workload is reached under its own name, a pod in values under that of its part', () => {
    const manifest = (spec: string): string =>
      `apiVersion: v1\nkind: Pod\nmetadata: {name: llm, labels: {name: x}}\nspec:\n  ${spec}\n`;
    const services = (text: string) =>
      readCarriers('k8s.yaml', text).map(({ kind, model, service }) =>
        [kind, model.id, ...(service?.names ?? [])].join(' '),
      );
    expect(services(manifest('containers: [{name: c, command: [vllm, serve, a/b]}]'))).toEqual(['kubernetes a/b llm']);
    expect(services(`kind: List\n---\n${manifest('containers: [{args: [vllm, serve], extraArgs: [a/b]}]')}`)).toEqual([
      'kubernetes a/b llm',
    ]);
    expect(services('engine:\n  name: e\n  modelSpec: [{name: m, modelURL: a/b}, {modelURL: "{{ x }}"}]\n')).toEqual([
      'helm a/b m',
    ]);
    expect(services('engine:\n  name: e\n  modelSpec: [{modelURL: a/b}]\n')).toEqual(['helm a/b e']);
    expect(services('modelURL: a/b\n')).toEqual(['helm a/b']);
  });

  test('promptfoo: one provider, targets, and what is none', () => {
    const promptfoo = (text: string): readonly string[] => found('promptfooconfig.yaml', `prompts: [a]\n${text}\n`);
    expect(promptfoo('providers: openai:gpt-4o')).toEqual(['2 - openai:gpt-4o']);
    expect(promptfoo('targets: [{id: "openai:gpt-4o", label: a b}]')).toEqual(['2 - openai:gpt-4o']);
    expect(promptfoo('providers: [openai, python:x.py, "exec: x", echo, {}, {a: b}, http://x]')).toEqual([]);
    expect(found('a.yaml', 'providers: [openai:gpt-4o]\n')).toEqual([]);
    expect(found('a.yaml', 'redteam: {}\ntargets: [openai:gpt-4o]\n')).toEqual(['2 - openai:gpt-4o']);
  });

  test('what is no map, or ends too soon, names nothing', () => {
    for (const text of [
      'vllm serve a/b',
      '- model_list',
      'model_list: []',
      'services:',
      'a: &x [*x]',
      '{',
      'model_list: [{model_name: a}]',
    ])
      expect(found('a.yaml', text)).toEqual([]);
  });
});

test.each([
  [
    true,
    ['Modelfile', 'Modelfile.chat', 'a.modelfile', 'Dockerfile', 'Dockerfile.gpu', 'Containerfile', 'x.dockerfile'],
  ],
  [true, ['.env', '.env.local', '.env.production', 'a.yml', 'b.YAML', 'promptfooconfig.json']],
  [
    false,
    [
      'Modelfiles',
      'MyModelfile',
      'Dockerfiles',
      'aDockerfile',
      '.env.',
      '.envrc',
      'a.env',
      '.env.dist',
      '.env.template',
      '.env.test.example',
    ],
  ],
  [false, ['a.yml.txt', 'ayaml', 'my-promptfooconfig.json', 'a.json', 'model.py']],
])('may name models is %s of %j', (is, names) => {
  for (const name of names) {
    expect(mayCarry(name), name).toBe(is);
    expect(mayCarry(`a/b/${name}`), name).toBe(is);
  }
});
